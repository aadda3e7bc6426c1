import { render } from 'preact';
import { LazyClose } from './lazy-close.tsx';
import { Opening } from './opening.tsx';
import { Finished, Paused } from './quiet.tsx';
import { Said } from './said.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import { Story } from './story.tsx';
import { Toolbar } from './toolbar.tsx';
import type { Acts, View } from './view.ts';

export interface Props {
  readonly view: View;
  readonly acts: Acts;
}

/** Puts the page into its sheet. The picture beside it belongs to the stage. */
export function mountPage(sheet: HTMLElement, view: View, acts: Acts): void {
  // The built page brings the opening's words with it, to be read before this script has come.
  sheet.replaceChildren();
  render(<App view={view} acts={acts} />, sheet);
}

function App(props: Props) {
  const { view } = props;
  return (
    <>
      <Shown {...props} />
      <Toolbar {...props} />
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles -- found by its role from outside */}
      <output id="status" role="status">
        {view.notice.value}
      </output>
      <div id="spoken" role="log" class="unseen" />
      <Said {...props} />
      <SettingsDialog {...props} />
    </>
  );
}

function Shown(props: Props) {
  switch (props.view.screen.value) {
    case 'opening':
      return <Opening {...props} />;
    case 'story':
      return <Story {...props} />;
    case 'paused':
      return <Paused {...props} />;
    case 'close':
      return <LazyClose {...props} />;
    case 'finished':
      return <Finished {...props} />;
  }
}
