/** What we use of subset-font, which brings no types of its own. */
declare module 'subset-font' {
  interface Axis {
    readonly min?: number;
    readonly max?: number;
    readonly default?: number;
  }
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2'; variationAxes?: Record<string, Axis | number> },
  ): Promise<Uint8Array>;
}
