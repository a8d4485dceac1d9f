/** Texels of one emitter in the table that the vertex shader reads; `ParticleBatch` writes them in this order. */
export const TEXELS_PER_EMITTER = 10

/** Places a particle by its age alone, and turns its square to the eye. */
export const PARTICLE_VERTEX = /* glsl */ `
precision highp float;
precision highp sampler2D;
uniform sampler2D emitters;
uniform float nowS;
attribute vec4 chance;     // four numbers in 0..1, the particle's own
attribute vec2 membership; // its emitter's row, and its order among that one's particles in 0..1
varying vec2 vUv;
varying vec4 vTint;
varying float vGlow;
varying float vShade;

vec4 texel(int index) {
  return texelFetch(emitters, ivec2(index, int(membership.x + 0.5)), 0);
}

void main() {
  vec4 from = texel(0);    // xyz, shape
  vec4 speed = texel(1);   // xyz, scatter
  vec4 wind = texel(2);    // xyz, drag
  vec4 time = texel(3);    // life, start, stop, strength
  vec4 size = texel(4);    // first, last, eddies, lift
  vec4 nature = texel(7);  // burst or -1, on ground, about the viewer, speed of a front or 0
  vec3 box = texel(8).xyz;
  vec2 glow = texel(9).xy;
  float shape = from.w, lifeS = time.x, sinceS = nowS - time.y, order = membership.y;
  bool isBurst = nature.x >= 0.0;

  vec3 start = (chance.xyz * 2.0 - 1.0) * box;
  float ageS, isAlive, life = 0.0;
  if (isBurst) {
    float lateS = order * nature.x + (nature.w > 0.0 ? length(start.xz) / nature.w : 0.0);
    ageS = sinceS - lateS;
    isAlive = step(0.0, ageS) * step(ageS, lifeS);
  } else {
    // Ages are spread over the life, and each begins anew when it ends; none is born before the start or after the stop.
    float lived = (sinceS + order * lifeS) / lifeS;
    life = floor(lived);
    ageS = (lived - life) * lifeS;
    float bornS = nowS - ageS;
    isAlive = step(time.y, bornS) * step(bornS, time.z);
  }
  float age = clamp(ageS / lifeS, 0.0, 1.0);

  // Each life of a particle differs from its last.
  vec3 dice = fract(chance.yzw + life * vec3(0.618, 0.382, 0.755));
  // Motion under drag toward the air's own is exact for any age.
  float drag = max(wind.w, 0.02);
  float slowedS = (1.0 - exp(-drag * ageS)) / drag;
  vec3 velocity = speed.xyz + normalize(dice * 2.0 - 0.999) * speed.w * (0.3 + 0.7 * chance.w);
  vec3 air = wind.xyz + vec3(0.0, size.w / drag, 0.0);
  vec3 world = from.xyz + start + air * ageS + (velocity - air) * slowedS;
  world += size.z * age * vec3(sin(dice.x * 40.0 + ageS * 1.3), 0.4 * sin(dice.y * 40.0 + ageS * 1.7), cos(dice.z * 40.0 + ageS * 1.1));
  float across = mix(size.x, size.y, shape == 0.0 ? sqrt(age) : age);
  if (nature.z > 0.5) {
    // The box goes along with the viewer, most of it above the ground; what falls in it does not.
    vec3 middle = cameraPosition + vec3(0.0, 1.5, 0.0);
    velocity = speed.xyz + wind.xyz;
    vec3 fallen = start + velocity * (0.9 + 0.2 * chance.w) * nowS;
    world = middle + mod(fallen - middle + box, 2.0 * box) - box;
    isAlive = 1.0;
    age = 0.5;
  }
  if (nature.y > 0.5) world.y = max(world.y, from.y + across * (shape == 0.0 ? 0.22 : 0.5));

  vec4 inView = viewMatrix * vec4(world, 1.0);
  vec2 corner = position.xy;
  if (shape == 2.0) {
    vec2 along = (viewMatrix * vec4(mix(air, velocity, exp(-drag * ageS)), 0.0)).xy;
    float pace = length(along);
    vec2 way = pace > 1e-3 ? along / pace : vec2(0.0, 1.0);
    inView.xy += way * corner.y * (across + min(pace * 0.022, 0.5)) + vec2(way.y, -way.x) * corner.x * across;
  } else {
    float angle = (chance.x - 0.5) * (shape == 1.0 ? 0.7 : 6.28) + ageS * (chance.y - 0.5) * (shape == 3.0 ? 14.0 : shape == 0.0 ? 0.5 : 0.0);
    mat2 spin = mat2(cos(angle), sin(angle), -sin(angle), cos(angle));
    inView.xy += spin * corner * across * (shape == 1.0 ? vec2(0.7, 1.1) : vec2(1.0));
  }
  gl_Position = projectionMatrix * inView;

  // The picture: four clouds in its lower row, the other shapes in its upper.
  vec2 tile = shape == 0.0 ? vec2(floor(chance.w * 3.999), 0.0) : vec2(shape - 1.0, 1.0);
  vUv = (tile + corner * 0.98 + 0.5) * vec2(0.25, 0.5);
  float swell = isBurst || nature.z > 0.5 ? 1.0 : smoothstep(0.0, 0.08, age);
  vec4 first = texel(5), last = texel(6);
  vTint = vec4(mix(first.rgb, last.rgb, age), mix(first.a, last.a, age * age) * swell * isAlive * time.w);
  // Solid pieces do not fade away in the air.
  if (shape == 3.0) vTint.a = first.a * isAlive * time.w * (1.0 - smoothstep(0.9, 1.0, age));
  vGlow = mix(glow.x, glow.y, age);
  vShade = 0.82 + 0.6 * corner.y;
  if (vTint.a < 0.004) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
}
`

/** Premultiplied: stuff covers what is behind it, light adds to it, and one draw call has both. */
export const PARTICLE_FRAGMENT = /* glsl */ `
precision mediump float;
uniform sampler2D shapes;
uniform vec3 light;
varying vec2 vUv;
varying vec4 vTint;
varying float vGlow;
varying float vShade;
void main() {
  vec4 shape = texture2D(shapes, vUv, -1.0);
  float cover = shape.a * vTint.a;
  vec3 lit = vTint.rgb * mix(light * vShade * (0.7 + 0.3 * shape.r), vec3(1.0), vGlow);
  gl_FragColor = vec4(lit, 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
  gl_FragColor = vec4(gl_FragColor.rgb * cover, cover * (1.0 - vGlow));
}
`
