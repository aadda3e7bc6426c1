import { random } from '../../core/random.ts';
import type { Random } from '../../core/random.ts';
import { css, mix } from '../paint/colour.ts';
import { inkLine, polygon, wobble } from '../paint/line.ts';
import { fbm } from '../paint/noise.ts';
import type { Surface } from '../paint/painting.ts';
import type { Point } from '../paint/shape.ts';
import { lerp } from '../paint/shape.ts';
import type { Arrangement } from './arrangement.ts';
import type { Fence, Post } from './fence.ts';
import { WIRES } from './fence.ts';
import type { Mood } from './mood.ts';

/** The posts, the furthest first. */
export function drawPosts(surface: Surface, place: Arrangement, mood: Mood, fence: Fence): void {
  for (const post of fence.posts.toSorted((a, b) => b.along - a.along)) drawPost(surface, place, mood, post);
}

function drawPost(surface: Surface, place: Arrangement, mood: Mood, post: Post): void {
  const { unit } = place;
  const next = random(post.seed * 77 + 5);
  const head: Point = [post.x + post.lean * post.height, post.foot - post.height];
  const cut = (next() - 0.5) * post.width * (post.mended ? 0.1 : 0.6);
  const w = post.width;
  const sunk = post.foot + 14 * unit;
  const body = post.mended ? mix(mood.earthLight, mood.earth, 0.62) : mix(mood.ink, mood.earth, 0.4);
  const top: Point[] = post.broken
    ? [
        [head[0] - w * 0.44, head[1] + w * 0.9],
        [head[0] - w * 0.1, head[1] - w * 0.2],
        [head[0] + w * 0.05, head[1] + w * 0.7],
        [head[0] + w * 0.4, head[1] + w * 0.3],
      ]
    : [
        [head[0] - w * 0.44, head[1] + cut],
        [head[0] + w * 0.4, head[1] - cut],
      ];
  polygon(
    surface,
    wobble(
      [[post.x - w * 0.52, sunk], ...top, [post.x + w * 0.5, sunk]],
      (post.mended ? 0.8 : 1.7) * unit,
      post.seed * 3.3,
      9,
    ),
    css(body, 0.98),
  );
  const shade = -litSide(place, post);
  const edge = (k: number): Point[] => [
    [post.x + shade * w * k, sunk],
    [head[0] + shade * w * k * 0.86, head[1] + w * (post.broken ? 0.9 : 0.1)],
  ];
  polygon(
    surface,
    wobble([...edge(0.5), ...edge(post.mended ? 0.06 : 0.14).toReversed()], 1.6 * unit, post.seed * 5.1, 9),
    css(post.mended ? mix(mood.earth, mood.ink, 0.4) : mood.ink, 0.75),
  );
  drawGrain(surface, place, mood, post, head, next);
  drawLitEdge(surface, place, mood, post, head, cut, next);
  drawStaples(surface, mood, post, unit);
  drawPostGrass(surface, place, mood, post, next);
}

function drawPostGrass(surface: Surface, place: Arrangement, mood: Mood, post: Post, next: Random): void {
  for (let k = 0; k < 26; k++) {
    const x = post.x + (next() - 0.5) * post.width * 3.6;
    const long = post.height * (0.07 + next() * 0.14);
    const lean = (next() - 0.3) * 0.7 * place.side;
    const foot = post.foot + (8 + next() * 14) * place.unit;
    const tint = next();
    const ink = css(tint < 0.55 ? mix(mood.grass[0], mood.ink, 0.4) : mood.grass[tint < 0.85 ? 1 : 2], 0.9);
    inkLine(
      surface,
      [
        [x, foot],
        [x + lean * long * 0.3, foot - long * 0.6],
        [x + lean * long, foot - long],
      ],
      (t) => post.width * 0.1 * (1.1 - t),
      ink,
      next,
    );
  }
}

function litSide(place: Arrangement, post: Post): 1 | -1 {
  return post.x < place.vanish ? 1 : -1;
}

function drawGrain(surface: Surface, place: Arrangement, mood: Mood, post: Post, head: Point, next: Random): void {
  const { unit } = place;
  for (let k = 0; k < (post.mended ? 14 : 22); k++) {
    const f = next();
    const from = lerp(head[1] + post.width, post.foot, next());
    const long = post.height * (0.06 + next() * 0.22);
    const points = Array.from({ length: 7 }, (_, s): Point => {
      const y = Math.min(post.foot + 8 * unit, from + (long * s) / 6);
      const up = (post.foot - y) / post.height;
      return [
        post.x +
          post.lean * post.height * up +
          (f * 0.84 - 0.42) * post.width +
          (fbm((y / unit) * 0.03, f * 40, 2) - 0.5) * 3 * unit,
        y,
      ];
    });
    const light = (f > 0.45 ? 1 : -1) === litSide(place, post) && next() < 0.6;
    const stroke = light ? css(mix(mood.earthLight, mood.light, 0.3), 0.6) : css(mood.ink, post.mended ? 0.4 : 0.8);
    inkLine(surface, points, (t) => (post.width / 30) * (0.3 + 1.5 * Math.sin(Math.PI * t)), stroke, next);
  }
}

function drawLitEdge(
  surface: Surface,
  place: Arrangement,
  mood: Mood,
  post: Post,
  head: Point,
  cut: number,
  next: Random,
): void {
  const w = post.width;
  const lit = litSide(place, post);
  if (!post.broken) {
    const top: Point[] = [[head[0] - w * 0.42, head[1] + cut], head, [head[0] + w * 0.38, head[1] - cut]];
    inkLine(surface, top, () => (2 * w) / 30, css(mix(mood.earthLight, mood.light, 0.5), 0.78), next);
  }
  const side: Point[] = [
    [head[0] + lit * w * 0.4, head[1] + w * 0.2],
    [(head[0] + post.x) / 2 + lit * w * 0.45, (head[1] + post.foot) / 2],
    [post.x + lit * w * 0.47, post.foot],
  ];
  inkLine(
    surface,
    side,
    (t) => ((2 * w) / 30) * (1 - t * 0.7),
    css(mix(mood.earthLight, mood.light, 0.35), 0.62),
    next,
  );
}

function drawStaples(surface: Surface, mood: Mood, post: Post, unit: number): void {
  surface.strokeStyle = css(mood.ink, 0.95);
  surface.lineWidth = Math.max(0.8 * unit, (2 * post.width) / 30);
  for (const part of Object.values(WIRES)) {
    const y = post.foot - post.height * part;
    const x = post.x + post.lean * post.height * part;
    surface.beginPath();
    surface.moveTo(x - post.width * 0.66, y);
    surface.lineTo(x + post.width * 0.66, y + 1);
    surface.stroke();
  }
}
