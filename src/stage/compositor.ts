/**
 * The one fragment shader: up to three layers of the new print over up to three of the old, each held, drifting
 * or swaying, the new coming through the grain. Textures are premultiplied and lie bottom edge first (GL's way);
 * `at` counts from the top left, as painters do. WebGL 1.
 */
export const COMPOSITOR = `
#pragma phaserTemplate(shaderName)
#ifdef GL_FRAGMENT_PRECISION_HIGH
precision highp float;
#else
precision mediump float;
#endif
varying vec2 outTexCoord;
uniform sampler2D uNew0;
uniform sampler2D uNew1;
uniform sampler2D uNew2;
uniform sampler2D uOld0;
uniform sampler2D uOld1;
uniform sampler2D uOld2;
uniform vec3 uNewMoves;
uniform vec3 uOldMoves;
uniform vec4 uNewCut;
uniform vec4 uOldCut;
uniform vec2 uNewSize;
uniform vec2 uOldSize;
uniform vec4 uPose;
uniform float uPulled;

float hash(vec2 cell) {
  vec3 p = fract(vec3(cell.xyx) * 0.1031);
  p += dot(p, p.yzx + 33.33);
  return fract((p.x + p.y) * p.z);
}

float grain(vec2 at) {
  vec2 cell = floor(at);
  vec2 f = smoothstep(0.0, 1.0, at - cell);
  float above = mix(hash(cell), hash(cell + vec2(1.0, 0.0)), f.x);
  float below = mix(hash(cell + vec2(0.0, 1.0)), hash(cell + vec2(1.0, 1.0)), f.x);
  return mix(above, below, f.y);
}

vec2 moved(vec2 at, float moves, vec2 size) {
  if (moves > 2.5) {
    float rise = clamp((1.0 - at.y) / 0.4, 0.0, 1.0);
    float bend = 0.6 * sin(at.x * 9.0 + uPose.y) + 0.4 * sin(at.x * 23.0 + uPose.y * 1.7);
    return vec2(at.x - uPose.x * rise * bend / size.x, at.y);
  }
  if (moves > 1.5) return (at - 0.5) * 0.97 + 0.5 - vec2(uPose.z / size.x, 0.0);
  return at;
}

vec4 lay(vec4 under, sampler2D sheet, float moves, vec2 at, vec2 size) {
  if (moves < 0.5) return under;
  vec2 place = moved(at, moves, size);
  vec4 ink = texture2D(sheet, vec2(place.x, 1.0 - place.y));
  return ink + under * (1.0 - ink.a);
}

void main() {
  vec2 place = vec2(outTexCoord.x, 1.0 - outTexCoord.y);
  vec2 at = uNewCut.xy + place * uNewCut.zw;
  vec4 print = lay(vec4(0.0), uNew0, uNewMoves.x, at, uNewSize);
  print = lay(print, uNew1, uNewMoves.y, at, uNewSize);
  print = lay(print, uNew2, uNewMoves.z, at, uNewSize);
  if (uPulled < 1.0) {
    at = uOldCut.xy + place * uOldCut.zw;
    vec4 old = lay(vec4(0.0), uOld0, uOldMoves.x, at, uOldSize);
    old = lay(old, uOld1, uOldMoves.y, at, uOldSize);
    old = lay(old, uOld2, uOldMoves.z, at, uOldSize);
    float bite = grain(gl_FragCoord.xy / 2.2) * 0.6 + grain(gl_FragCoord.xy / 37.0) * 0.4;
    print = mix(old, print, smoothstep(bite - 0.2, bite + 0.2, mix(-0.2, 1.2, uPulled)));
  }
  gl_FragColor = vec4(print.rgb * uPose.w, 1.0);
}
`;
