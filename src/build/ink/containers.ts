/** The tree that the Ink compiler makes: containers of words, evaluations, diverts and choices. */
export interface Container {
  /** As Ink writes it: `s03_mud.0.c-0`. Empty for the root. */
  readonly path: string;
  readonly parent: Container | null;
  /** Its place in the parent's content; -1 when it is only reached by name. */
  readonly index: number;
  readonly content: readonly Item[];
  readonly named: ReadonlyMap<string, Container>;
}
/** `->` and its kin, `VAR?`, `VAR=`, `temp=`, `CNT?`, `*` and so on, as they stand in the JSON. */
export type Command = Readonly<Record<string, unknown>>;
/** Text stands as `^words`; any other text is a command. */
export type Item = Container | Command | string | number | boolean;

/** A place in the flow: before the item at `index`, or past the end. */
export interface Place {
  readonly container: Container;
  readonly index: number;
}

type Raw = readonly unknown[];

export const isContainer = (item: Item | undefined): item is Container =>
  typeof item === 'object' && 'content' in item && Array.isArray(item.content);
export const isCommand = (item: Item | undefined): item is Command => typeof item === 'object' && !isContainer(item);
export const isWords = (item: Item | undefined): item is string => typeof item === 'string' && item.startsWith('^');

/** The root container of a compiled story. */
export function containersIn(json: string): Container {
  const { root } = JSON.parse(json) as { root: Raw };
  return container(root, '', null, -1);
}

function container(raw: Raw, path: string, parent: Container | null, index: number): Container {
  const content: Item[] = [];
  const named = new Map<string, Container>();
  const made = { path, parent, index, content, named };
  const last = raw.at(-1) as Record<string, unknown> | null;
  const under = (child: string) => (path === '' ? child : `${path}.${child}`);
  raw.slice(0, -1).forEach((item, n) => {
    if (!Array.isArray(item)) return content.push(item as Item);
    const own = (item.at(-1) as { '#n'?: string } | null)?.['#n'];
    const child = container(item, under(own ?? String(n)), made, n);
    if (own) named.set(own, child);
    return content.push(child);
  });
  for (const [key, item] of Object.entries(last ?? {}))
    if (Array.isArray(item)) named.set(key, container(item, under(key), made, -1));
  return made;
}

/**
 * Where a path leads. A path that begins with a dot is read from the container that the divert stands in. Null when
 * there is no such place, or when it is named by a variable.
 */
export function placeAt(path: string, from: Container): Place | null {
  const relative = path.startsWith('.');
  // The first step of a relative path goes from the divert itself to its container.
  const steps = relative ? path.slice(1).split('.').slice(1) : path.split('.');
  let at: Container = relative ? from : rootOf(from);
  for (const [n, step] of steps.entries()) {
    const next = step === '^' ? at.parent : (at.named.get(step) ?? at.content[Number(step)]);
    if (next === undefined || next === null) return null;
    if (!isContainer(next)) return n === steps.length - 1 ? { container: at, index: Number(step) } : null;
    at = next;
  }
  return { container: at, index: 0 };
}

const rootOf = (from: Container): Container => (from.parent ? rootOf(from.parent) : from);

/** Every container under this one, itself first. */
export function* within(top: Container): Generator<Container> {
  yield top;
  const inline = top.content.filter(isContainer);
  for (const child of new Set([...inline, ...top.named.values()])) yield* within(child);
}

/** The knots of a story by name: its stitches are in them, the doors and the declaration of variables are not among them. */
export const knotsOf = (root: Container): ReadonlyMap<string, Container> =>
  new Map([...root.named].filter(([name]) => !name.startsWith('play_') && name !== 'global decl'));
