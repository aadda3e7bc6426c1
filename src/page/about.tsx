import { about } from '../../story/en/about.ts';
import type { Journal } from '../core/journal.ts';
import './about.css';
import { ExploreScene } from './explore-scene.tsx';
import { curled } from './quotes.ts';

type Section = (typeof about.weighing)[number];
type Source = (typeof about.sources.behind)[number];

/** About this reading: the method in plain words with a scene to try it on, where it comes from, and what it cannot say. */
export function About({ journal }: { readonly journal: Journal }) {
  const { sources } = about;
  return (
    <details class="about" data-about>
      <summary>{about.open}</summary>
      <h2>{about.heading}</h2>
      <p>{about.intro}</p>
      <Sections sections={about.weighing} />
      <ExploreScene journal={journal} />
      <Sections sections={about.reading} />
      <h2>{about.limits.heading}</h2>
      <Limits />
      <h2>{sources.heading}</h2>
      <p>{sources.note}</p>
      <Sources heading={sources.article} list={sources.behind} />
      <Sources heading={sources.studies} list={sources.leaning} />
    </details>
  );
}

function Sections({ sections }: { readonly sections: readonly Section[] }) {
  return (
    <>
      {sections.map(({ heading, lines }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          {lines.map((line) => (
            <p key={line}>{curled(line)}</p>
          ))}
        </section>
      ))}
    </>
  );
}

function Limits() {
  return (
    <>
      <p>{about.limits.short}</p>
      <ul data-limits>
        {about.limits.full.map((limit) => (
          <li key={limit}>{curled(limit)}</li>
        ))}
      </ul>
    </>
  );
}

/** The links are the only ones that lead off the page, and are followed by nobody but the reader. */
function Sources({ heading, list }: { readonly heading: string; readonly list: readonly Source[] }) {
  return (
    <section>
      <h3>{heading}</h3>
      <ul>
        {list.map(({ text, doi }) => (
          <li key={text}>
            {curled(text)}{' '}
            {doi && (
              <a href={`https://doi.org/${doi}`} rel="noreferrer" target="_blank">
                doi:{doi}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
