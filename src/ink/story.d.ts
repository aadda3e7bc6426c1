/** The compiled story; made by the Ink plugin when the game is built. */
declare module 'virtual:story' {
  export const json: string;
  export const hash: string;
}
