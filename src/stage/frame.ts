/** How large a picture is painted, and which part of it is seen in its frame. */
export interface Size {
  readonly width: number;
  readonly height: number;
}
/** A point of the picture in shares of its width and height. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
/** The part of a picture that fills a frame, in shares of the picture: 0 is its left or top edge. */
export interface Cut {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Grain is in painted pixels, so nothing larger than this is painted: the browser enlarges the rest. */
const LONGEST = 1600;
/** Small changes of the frame (an address bar, a scroll bar) are not worth a new print. */
const STEP = 64;

/**
 * The size in pixels to paint for a frame of `css` CSS pixels: frame × `dpr`, at most 1600 on the long side,
 * each side rounded to a multiple of 64 and never below 64. A frame that is not laid out yet gives 64 × 64.
 */
export function plateSize(css: Size, dpr: number): Size {
  const asked = Math.max(css.width, css.height) * dpr;
  const scale = dpr * Math.min(1, LONGEST / Math.max(asked, 1));
  return { width: stepped(css.width * scale), height: stepped(css.height * scale) };
}

const stepped = (length: number): number => Math.max(STEP, Math.round(length / STEP) * STEP);

/** What `object-fit: cover` shows of a picture, kept as near the focus as the picture's edges allow. */
export function coverCut(picture: Size, frame: Size, focus: Point): Cut {
  const wanted = frame.width / frame.height / (picture.width / picture.height);
  const width = Math.min(1, wanted);
  const height = Math.min(1, 1 / wanted);
  return { left: (1 - width) * focus.x, top: (1 - height) * focus.y, width, height };
}
