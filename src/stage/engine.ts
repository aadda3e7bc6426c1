import { Game, type GameObjects, Renderer, Scale, type Scene, type Textures, WEBGL } from 'phaser';
import { COMPOSITOR } from './compositor.ts';
import type { Size } from './frame.ts';
import { NO_SHEETS, type Sheets } from './print.ts';

/** What the compositor is told before each frame. */
export type Uniforms = Readonly<Record<string, number | readonly number[]>>;

/** One game, one scene, one quad. */
export interface Engine {
  readonly canvas: HTMLCanvasElement;
  /** Lays a print into one of the two racks of textures. No texture is made or lost by it. */
  load(rack: 0 | 1, sheets: Sheets): void;
  /** Which rack is the new print; the other is the old. */
  front(rack: 0 | 1): void;
  resize(size: Size): void;
  wake(): void;
  sleep(): void;
  /** Frames a second at most; 0 is no limit. */
  limit(fps: number): void;
  /** Milliseconds between the last two frames. */
  frameTime(): number;
  destroy(): void;
}
export interface EngineEvents {
  /** Milliseconds since the last frame; gives what to draw. */
  readonly frame: (delta: number) => Uniforms;
  readonly drawn: () => void;
  readonly lost: () => void;
  readonly restored: () => void;
}

type Rack = readonly [Textures.Texture, Textures.Texture, Textures.Texture];

/** Starts the engine asleep, with nothing to show. Throws, or rejects, where there is no WebGL. */
export function startEngine(host: HTMLElement, events: EngineEvents): Promise<Engine> {
  const { promise, resolve, reject } = Promise.withResolvers<Engine>();
  const game = new Game({
    type: WEBGL,
    parent: host,
    width: 64,
    height: 64,
    banner: false,
    autoFocus: false,
    disableContextMenu: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    scale: { mode: Scale.NONE, expandParent: false, autoRound: true },
    render: { antialiasGL: false, stencil: false, roundPixels: false, powerPreference: 'low-power' },
    scene: {
      create(this: Scene) {
        try {
          resolve(engineOf(game, compositorIn(this, events), events));
        } catch (why) {
          game.destroy(true);
          reject(why);
        }
      },
    },
  });
  return promise;
}

interface Compositor {
  readonly quad: GameObjects.Shader;
  readonly racks: readonly [Rack, Rack];
}

function compositorIn(scene: Scene, events: EngineEvents): Compositor {
  const blank = (key: string): Textures.Texture => {
    const made = scene.textures.addUint8Array(key, new Uint8Array(4), 1, 1);
    if (!made) throw new Error(`The stage could not make the texture ${key}.`);
    return made;
  };
  const rack = (name: string): Rack => [blank(`${name}-0`), blank(`${name}-1`), blank(`${name}-2`)];
  const racks = [rack('rack-0'), rack('rack-1')] as const;
  const setupUniforms = (set: (name: string, value: unknown) => void) => {
    for (const [name, value] of Object.entries({ ...SAMPLERS, ...events.frame(scene.game.loop.delta) }))
      set(name, value);
  };
  const quad = scene.add.shader({ name: 'Compositor', fragmentSource: COMPOSITOR, setupUniforms }, 0, 0, 64, 64);
  quad.setTextures([...racks[0], ...racks[1]]);
  quad.setOrigin(0, 0);
  return { quad, racks };
}

const SAMPLERS = { uNew0: 0, uNew1: 1, uNew2: 2, uOld0: 3, uOld1: 4, uOld2: 5 };

function engineOf(game: Game, { quad, racks }: Compositor, events: EngineEvents): Engine {
  game.events.on('postrender', events.drawn);
  const renderer = game.renderer as Renderer.WebGL.WebGLRenderer;
  renderer.on(Renderer.Events.LOSE_WEBGL, events.lost);
  renderer.on(Renderer.Events.RESTORE_WEBGL, events.restored);
  game.loop.sleep();
  return {
    canvas: game.canvas,
    load(rack, sheets) {
      racks[rack].forEach((texture, n) => upload(texture, renderer.gl, sheets[n] ?? NO_SHEETS[0]));
    },
    front(rack) {
      quad.setTextures([...racks[rack], ...racks[rack === 0 ? 1 : 0]]);
    },
    resize({ width, height }) {
      game.scale.resize(width, height);
      quad.setSize(width, height);
      // Phaser writes pixel lengths here; the browser stretches the canvas over its host instead.
      Object.assign(game.canvas.style, { width: '100%', height: '100%' });
    },
    wake: () => game.loop.wake(),
    sleep: () => game.loop.sleep(),
    limit: (fps) => void game.loop.setFPSLimit(fps),
    frameTime: () => game.loop.rawDelta,
    destroy() {
      // The game takes itself apart in its next step, so it must be awake.
      game.destroy(true);
      game.loop.wake();
    },
  };
}

function upload(texture: Textures.Texture, gl: WebGLRenderingContext, { pixels, width, height }: Sheets[number]): void {
  const made = texture.source[0]?.glTexture;
  if (!made) throw new Error(`The texture ${texture.key} has no store.`);
  made.update(pixels as never, width, height, true, gl.CLAMP_TO_EDGE, gl.CLAMP_TO_EDGE, gl.LINEAR, gl.LINEAR, gl.RGBA);
}
