import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { page } from '../../story/en/page.ts';
import type { Props } from './app.tsx';
import { useArrival } from './arrival.ts';

type Loaded = { readonly Close: FunctionComponent<Props> } | 'waiting' | 'missing';

/** Fetches the close when it is come to: its words and its reckoning are no part of what the first page waits for. */
export function LazyClose(props: Props) {
  useArrival(props.view, 'close', props.view.sitting.value);
  const [loaded, setLoaded] = useState<Loaded>('waiting');
  useEffect(() => {
    import('./close.tsx').then(setLoaded, () => setLoaded('missing'));
  }, []);
  if (typeof loaded === 'object') return <loaded.Close {...props} />;
  return (
    <div class="column">
      <h1 tabIndex={-1} data-heading>
        {page.close.heading}
      </h1>
      {loaded === 'missing' && <p>{page.close.missing}</p>}
    </div>
  );
}
