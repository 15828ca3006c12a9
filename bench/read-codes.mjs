/**
 * How well the reader of the package `qr` reads plan codes from poor pictures: small, blurred, noisy, turned, seen from
 * the side. No build is needed: `node bench/read-codes.mjs`.
 */
import { encode } from 'uqr';
import { decodeQR } from 'qr/decode.js';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const [WIDTH, HEIGHT] = [320, 320];
const EACH = 30;

/** Numbers that look like chance, the same at each run. */
let state = 48;
const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
const bell = () => Array.from({ length: 6 }, next).reduce((sum, one) => sum + one, -3) * Math.SQRT2;

const code = () => Array.from({ length: 32 }, () => ALPHABET[Math.floor(next() * 32)]).join('');

/** A picture of a code, in grey: `size` pixels a module, turned by `angle` degrees, its far side shorter by `tilt`. */
function draw(modules, { size, angle, tilt }) {
  const turn = (angle * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(turn), Math.cos(turn)];
  const [left, top] = [WIDTH / 2 + next() * 9, HEIGHT / 2 + next() * 9];
  const picture = new Float32Array(WIDTH * HEIGHT);
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x++) {
      // the mean of nine points of the pixel
      let sum = 0;
      for (const dy of [-1 / 3, 0, 1 / 3])
        for (const dx of [-1 / 3, 0, 1 / 3]) {
          const [px, py] = [x + dx - left, y + dy - top];
          const far = 1 + (tilt * (px * sine + py * cosine)) / (size * modules.length);
          const u = (px * cosine - py * sine) / far / size + modules.length / 2;
          const v = (px * sine + py * cosine) / far / size + modules.length / 2;
          const row = modules[Math.floor(v)];
          sum += row?.[Math.floor(u)] === undefined ? 120 : row[Math.floor(u)] ? 40 : 210;
        }
      picture[y * WIDTH + x] = sum / 9;
    }
  return picture;
}

/** Blurred by a bell of `sigma` pixels, in two passes. */
function blur(picture, sigma) {
  if (sigma === 0) return picture;
  const reach = Math.ceil(sigma * 3);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, at) => Math.exp(-((at - reach) ** 2) / (2 * sigma ** 2)));
  const total = weights.reduce((sum, one) => sum + one, 0);
  const pass = (from, step, most, along) => {
    const to = new Float32Array(from.length);
    for (let at = 0; at < from.length; at++) {
      let sum = 0;
      for (let by = -reach; by <= reach; by++) {
        const place = along(at) + by;
        sum += weights[by + reach] * from[place < 0 || place >= most ? at : at + by * step];
      }
      to[at] = sum / total;
    }
    return to;
  };
  return pass(
    pass(picture, 1, WIDTH, (at) => at % WIDTH),
    WIDTH,
    HEIGHT,
    (at) => Math.floor(at / WIDTH),
  );
}

const toPixels = (picture, noise) => {
  const data = new Uint8ClampedArray(picture.length * 4);
  for (let at = 0; at < picture.length; at++) {
    const grey = picture[at] + bell() * noise;
    data.set([grey, grey, grey, 255], at * 4);
  }
  return { width: WIDTH, height: HEIGHT, data };
};

const KINDS = [
  ['sharp', { blurred: 0, noise: 0, angle: 0, tilt: 0 }],
  ['a little blurred', { blurred: 1, noise: 6, angle: 4, tilt: 0 }],
  ['blurred', { blurred: 1.5, noise: 6, angle: 4, tilt: 0 }],
  ['noisy', { blurred: 0.7, noise: 24, angle: 4, tilt: 0 }],
  ['blurred and noisy', { blurred: 1.3, noise: 18, angle: 7, tilt: 0 }],
  ['turned by 30°', { blurred: 1, noise: 8, angle: 30, tilt: 0 }],
  ['from the side', { blurred: 1, noise: 8, angle: 8, tilt: 0.25 }],
];
const SIZES = [2, 3, 4, 5, 7];

console.log(`read of ${EACH}, by pixels a module (a code of 32 signs is version 2 and has 25 modules a side)`);
console.log(['', ...SIZES.map((size) => `${size} px`), 'ms (median)'].join('\t'));
for (const [name, { blurred, noise, angle, tilt }] of KINDS) {
  const times = [];
  const read = SIZES.map((size) => {
    let count = 0;
    for (let one = 0; one < EACH; one++) {
      const text = code();
      const { data } = encode(text, { ecc: 'M', boostEcc: true, border: 4 });
      const pixels = toPixels(blur(draw(data, { size, angle, tilt }), blurred), noise);
      const begun = performance.now();
      try {
        if (decodeQR(pixels, { timeLimit: 100 }) === text) count++;
        else console.log(`wrong text: ${text}`);
      } catch {
        // not read
      }
      times.push(performance.now() - begun);
    }
    return count;
  });
  times.sort((one, other) => one - other);
  console.log([name, ...read, times[times.length >> 1].toFixed(1)].join('\t'));
}
