import type { Surface } from '../paint/painting.ts';

/** A lamp: its core, its rim and where it ends, out to a radius in pixels. */
export function glow(
  sheet: Surface,
  x: number,
  y: number,
  radius: number,
  [core, rim, out]: readonly [string, string, string],
): void {
  const light = sheet.createRadialGradient(x, y, 0, x, y, radius);
  light.addColorStop(0, core);
  light.addColorStop(0.3, rim);
  light.addColorStop(1, out);
  sheet.fillStyle = light;
  sheet.fillRect(x - radius, y - radius, radius * 2, radius * 2);
}
