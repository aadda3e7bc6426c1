/** The compiled story; made by the Ink plugin when the game is built. */
declare module 'virtual:story' {
  export const json: string;
  export const hash: string;
  /** The picture each knot opens on. */
  export const pictures: Readonly<Record<string, string>>;
}
