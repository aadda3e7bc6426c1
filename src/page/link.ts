import type { Path } from '../core/beat.ts';

const MOST_CHOICES = 400;
const CHOICE_ID = /^[A-Za-z0-9_-]{1,24}$/;

/** The path in a replay link's fragment (`#p1.P0-begin.S01a`): null when it is no replay link, a reason when it cannot be read. */
export function pathInLink(fragment: string): Path | 'link/unreadable' | null {
  if (!fragment.startsWith('#p1.')) return null;
  const ids = fragment.slice(4).split('.');
  const readable = ids.length <= MOST_CHOICES && ids.every((id) => CHOICE_ID.test(id));
  return readable ? ids : 'link/unreadable';
}

/** The fragment that replays a path. */
export const linkOf = (path: Path): string => `#p1.${path.join('.')}`;
