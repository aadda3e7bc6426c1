import type { Motion } from '../stage/stage.ts';

export const SIZES = ['16', '18', '20', '22', '24', '28', '32', '40'] as const;
export const FACES = ['literata', 'atkinson'] as const;
export const SPACINGS = ['close', 'normal', 'wide', 'widest'] as const;
export const WIDTHS = ['narrow', 'normal', 'wide'] as const;
export const THEMES = ['scene', 'paper', 'night', 'contrast'] as const;
/** `system`: still where the device asks for less motion, otherwise all of it. */
export const MOTION_WISHES = ['system', 'full', 'calm', 'still'] as const;
export const ANNOUNCE_MODES = ['focus', 'live', 'quiet'] as const;

export interface Settings {
  /** In pixels where the browser's own size is 16; set in rem, so that the browser's size multiplies it. */
  readonly size: (typeof SIZES)[number];
  readonly face: (typeof FACES)[number];
  readonly spacing: (typeof SPACINGS)[number];
  readonly width: (typeof WIDTHS)[number];
  readonly theme: (typeof THEMES)[number];
  readonly motion: (typeof MOTION_WISHES)[number];
  readonly announce: (typeof ANNOUNCE_MODES)[number];
  readonly sound: boolean;
  /** 0 to 1. */
  readonly volume: number;
  /** Whether single keys choose, pause and open things. */
  readonly keys: boolean;
  /** Whether margin notes stand open. */
  readonly margins: boolean;
}

export const defaults: Settings = {
  size: '20',
  face: 'literata',
  spacing: 'normal',
  width: 'normal',
  theme: 'scene',
  motion: 'system',
  announce: 'focus',
  sound: false,
  volume: 0.6,
  keys: true,
  margins: false,
};

/** Settings from what was kept. Anything missing, misspelt or unreadable is the default; the rest stands. */
export function readSettings(kept: string | null): Settings {
  const found = parse(kept);
  const among = <T extends string>(name: keyof Settings, list: readonly T[], fallback: T): T =>
    list.find((value) => value === found[name]) ?? fallback;
  const flag = (name: keyof Settings, fallback: boolean): boolean =>
    typeof found[name] === 'boolean' ? found[name] : fallback;
  return {
    size: among('size', SIZES, defaults.size),
    face: among('face', FACES, defaults.face),
    spacing: among('spacing', SPACINGS, defaults.spacing),
    width: among('width', WIDTHS, defaults.width),
    theme: among('theme', THEMES, defaults.theme),
    motion: among('motion', MOTION_WISHES, defaults.motion),
    announce: among('announce', ANNOUNCE_MODES, defaults.announce),
    sound: flag('sound', defaults.sound),
    volume: volumeOf(found['volume']),
    keys: flag('keys', defaults.keys),
    margins: flag('margins', defaults.margins),
  };
}

/** How much moves, once the device has been asked. */
export function motionOf({ motion }: Settings, lessMotion: boolean): Motion {
  if (motion !== 'system') return motion;
  return lessMotion ? 'still' : 'full';
}

function parse(kept: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(kept ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {}; // Somebody else's text under our key: the defaults are a good page.
  }
}

const volumeOf = (value: unknown): number =>
  typeof value === 'number' && value >= 0 && value <= 1 ? value : defaults.volume;
