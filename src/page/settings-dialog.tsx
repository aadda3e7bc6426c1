import { useState } from 'preact/hooks';
import { page } from '../../story/en/page.ts';
import type { Props } from './app.tsx';
import { Dialog } from './dialog.tsx';
import type { Settings } from './settings.ts';
import { ANNOUNCE_MODES, defaults, FACES, MOTION_WISHES, SIZES, SPACINGS, THEMES, WIDTHS } from './settings.ts';

const words = page.settings;

/** How the page looks, moves and sounds. Every change shows at once behind the dialog and is kept on this device. */
export function SettingsDialog({ view, acts }: Props) {
  const settings = view.settings.value;
  const close = () => (view.dialog.value = null);
  return (
    <Dialog
      name="settings"
      heading={words.heading}
      done={words.done}
      open={view.dialog.value === 'settings'}
      close={close}
    >
      {() => (
        <div class="settings-list">
          <Size now={settings.size} set={(size) => acts.change({ size })} />
          <Options
            name="theme"
            labels={words.theme}
            list={THEMES}
            now={settings.theme}
            set={(theme) => acts.change({ theme })}
          />
          <Options
            name="face"
            labels={words.face}
            list={FACES}
            now={settings.face}
            set={(face) => acts.change({ face })}
          />
          <Options
            name="spacing"
            labels={words.spacing}
            list={SPACINGS}
            now={settings.spacing}
            set={(spacing) => acts.change({ spacing })}
          />
          <Options
            name="width"
            labels={words.width}
            list={WIDTHS}
            now={settings.width}
            set={(width) => acts.change({ width })}
          />
          <Options
            name="motion"
            labels={words.motion}
            list={MOTION_WISHES}
            now={settings.motion}
            set={(motion) => acts.change({ motion })}
          />
          <SoundSettings settings={settings} change={acts.change} />
          <Options
            name="announce"
            labels={words.announce}
            list={ANNOUNCE_MODES}
            now={settings.announce}
            set={(announce) => acts.change({ announce })}
          />
          <Tick label={words.margins} on={settings.margins} set={(margins) => acts.change({ margins })} />
          <Tick label={words.keys} on={settings.keys} set={(keys) => acts.change({ keys })} />
          <p class="aside">{words.keyList}</p>
          <button type="button" class="plain" data-act="reset" onClick={() => acts.change(defaults)}>
            {words.reset}
          </button>
          <Erase erase={() => (close(), acts.erase())} />
        </div>
      )}
    </Dialog>
  );
}

function Size({ now, set }: { readonly now: Settings['size']; readonly set: (size: Settings['size']) => void }) {
  const at = SIZES.indexOf(now);
  return (
    <label class="slider">
      <span>{words.size}</span>
      <input
        type="range"
        name="size"
        min="0"
        max={SIZES.length - 1}
        step="1"
        value={at}
        aria-valuetext={now}
        onInput={(event) => set(SIZES[event.currentTarget.valueAsNumber] ?? now)}
      />
      <output>{now}</output>
    </label>
  );
}

interface OptionsProps<Name extends string> {
  readonly name: string;
  readonly labels: { readonly legend: string } & Readonly<Record<Name, string>>;
  readonly list: readonly Name[];
  readonly now: Name;
  readonly set: (value: Name) => void;
}

function Options<Name extends string>({ name, labels, list, now, set }: OptionsProps<Name>) {
  return (
    <fieldset>
      <legend>{labels.legend}</legend>
      {list.map((value) => (
        <label key={value}>
          <input type="radio" name={name} value={value} checked={value === now} onChange={() => set(value)} />
          <span>{labels[value]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function SoundSettings({
  settings,
  change,
}: {
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
}) {
  return (
    <>
      <Tick label={words.sound} on={settings.sound} set={(sound) => change({ sound })} />
      <label class="slider">
        <span>{words.volume}</span>
        <input
          type="range"
          name="volume"
          min="0"
          max="100"
          step="5"
          value={Math.round(settings.volume * 100)}
          onInput={(event) => change({ volume: event.currentTarget.valueAsNumber / 100 })}
        />
      </label>
    </>
  );
}

/** Asks before it forgets. The button that was pressed is then the one that keeps: a second press by mistake loses nothing. */
function Erase({ erase }: { readonly erase: () => void }) {
  const [asking, ask] = useState(false);
  const { erase: said } = words;
  return (
    <>
      {asking && <p role="alert">{said.sure}</p>}
      <div class="row">
        <button type="button" class="plain" data-act={asking ? 'keep' : 'erase'} onClick={() => ask(!asking)}>
          {asking ? said.no : said.ask}
        </button>
        {asking && (
          <button type="button" class="plain" data-act="erase" onClick={erase}>
            {said.yes}
          </button>
        )}
      </div>
    </>
  );
}

function Tick({
  label,
  on,
  set,
}: {
  readonly label: string;
  readonly on: boolean;
  readonly set: (on: boolean) => void;
}) {
  return (
    <label class="tick">
      <input type="checkbox" checked={on} onChange={(event) => set(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
