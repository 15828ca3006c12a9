import type { Picture } from '../../pack/index.ts';

const round = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** A box with round corners. */
const box = (x: number, y: number, width: number, height: number, r: number): string => {
  const corner = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  const [w, h] = [width - 2 * r, height - 2 * r];
  return `M${x + r} ${y}h${w}${corner(r, r)}v${h}${corner(-r, r)}h${-w}${corner(-r, -r)}v${-h}${corner(r, -r)}z`;
};

/**
 * Drawn for this guide, on a grid of 56. Each path begins with what fills it: `s` the ground, `u` the one accent, `l`
 * nothing. Things and places only: no faces, no distress.
 */
export const PATHS: Readonly<Record<Picture, readonly string[]>> = {
  bag: [
    'lM18 24v-4a6 6 0 0 1 6-6h8a6 6 0 0 1 6 6v4',
    `s${box(5, 24, 46, 24, 4)}`,
    'uM14 24h6v24h-6zM36 24h6v24h-6z',
    'lM25 32h6',
  ],
  blocks: [
    'sM28 9l11 19H17z',
    `s${box(9, 30, 18, 18, 2)}`,
    `u${box(29, 30, 18, 18, 2)}`,
    `l${round(18, 39, 4)}${box(34, 35, 8, 8, 1)}`,
  ],
  calendar: [
    `s${box(9, 13, 38, 35, 4)}`,
    'uM9 24v-7a4 4 0 0 1 4-4h30a4 4 0 0 1 4 4v7z',
    'lM19 9v8M37 9v8M18 32v.1M28 32v.1M38 32v.1M18 40v.1M26 39.5l3 3 6.5-6.5',
  ],
  care: [
    'sM28 48C15 39 9 31 9 22.5A10.4 10.4 0 0 1 28 17a10.4 10.4 0 0 1 19 5.5C47 31 41 39 28 48z',
    'uM25 21.5h6V27h5.5v6H31v5.5h-6V33h-5.5v-6H25z',
  ],
  clock: [
    `s${round(28, 29, 20)}`,
    'uM28 29V13a16 16 0 0 1 13.9 24z',
    'lM28 29V17M28 29l9 5.2M28 13v.1M44 29h-.1M28 45v.1M12 29h.1',
  ],
  clothes: [
    'lM28 17v-4c4-1 4-6 0-6a3 3 0 0 0-3 3',
    'sM21 16L9 23l4 11 6-2.5V49h18V31.5l6 2.5 4-11-12-7c-1 3.5-3.5 5-7 5s-6-1.5-7-5z',
    'uM19 38h18v5.5H19z',
  ],
  court: [
    'lM28 13v33M11 16c6 4 11-1 17-1s11 5 17 1M19 48h18',
    `s${round(28, 10, 3)}`,
    'lM11 17L5 32M11 17l6 15M45 17l-6 15M45 17l6 15',
    'uM4 32h14a7 7 0 0 1-14 0zM38 32h14a7 7 0 0 1-14 0z',
  ],
  cups: [
    'lM9 29H7.5a4 4 0 0 0 0 8H9M47 25h1.5a4.5 4.5 0 0 1 0 9H47',
    'sM9 25h16v14a6 6 0 0 1-6 6h-4a6 6 0 0 1-6-6z',
    'uM31 19h16v20a6 6 0 0 1-6 6h-4a6 6 0 0 1-6-6z',
    'lM14 19c-2-2 2-3.5 0-5.5M20 19c-2-2 2-3.5 0-5.5M39 13c-2-2 2-3.5 0-5.5M5 45h46',
  ],
  doctor: [
    'lM15 9h-4v11a9 9 0 0 0 18 0V9h-4M20 29v6a10 10 0 0 0 20 0v-5',
    `u${round(40, 24, 6)}`,
    `s${round(40, 24, 1.5)}`,
  ],
  door: ['uM15 47V9h26v38', 'sM41 9l-14 4.5v39L41 47z', 'lM31 33v.1M7 47h8M41 47h8'],
  doorstep: [
    `s${box(16, 8, 24, 38, 2)}`,
    `u${box(21, 13, 14, 13, 1)}`,
    'lM34.5 33v.1M28 13v13M21 38h7',
    'sM9 46h38v4H9z',
  ],
  house: [
    'sM12 24L28 10l16 14v24H12z',
    'uM23 48V36a2 2 0 0 1 2-2h6a2 2 0 0 1 2 2v12z',
    'lM6 29L28 9.5 50 29M38 17v-6h4v9.5',
  ],
  'id-card': [`s${box(6, 14, 44, 30, 4)}`, `u${box(12, 21, 12, 15, 1.5)}`, 'lM30 22h13M30 29h13M30 36h8'],
  letter: [`s${box(6, 14, 44, 30, 3)}`, 'uM7 15.5h42L28 33z', 'lM7 42.5l15-14M49 42.5l-15-14'],
  lock: ['lM18 26v-7a10 10 0 0 1 20 0v7', `s${box(11, 25, 34, 24, 4)}`, `u${round(28, 35, 4)}`, 'lM28 39v5'],
  map: [
    'sM8 16l13-5 14 5 13-5v33l-13 5-14-5-13 5z',
    'lM21 11v33M35 38v11',
    'uM35 37s-8.5-7-8.5-13a8.5 8.5 0 0 1 17 0c0 6-8.5 13-8.5 13z',
    `s${round(35, 24, 2.5)}`,
  ],
  medicine: [
    `s${box(14, 9, 15, 9, 2)}`,
    `s${box(11, 18, 21, 31, 4)}`,
    'uM11 27h21v14H11z',
    'lM21.5 30.5v7M18 34h7',
    `s${box(35, 40, 16, 9, 4.5)}`,
    'lM43 40v9',
  ],
  money: [
    `s${box(5, 13, 42, 24, 3)}`,
    `l${round(26, 25, 6)}M11 19v.1M41 31v.1`,
    `u${round(41, 40, 9)}`,
    'lM44.5 36.5a4.6 4.6 0 1 0 0 7M36.5 39h5M36.5 41.5h5',
  ],
  note: [
    'sM14 8h22a3 3 0 0 1 3 3v34a3 3 0 0 1-3 3H14a3 3 0 0 1-3-3V11a3 3 0 0 1 3-3z',
    'lM18 17h14M18 24h13M18 31h6',
    'uM44 20.5l5.5 5.5-17 17-7.5 2 2-7.5z',
    'lM40 24.5l5.5 5.5',
  ],
  paper: [
    'sM10 11a3 3 0 0 1 3-3h14l9 9v28a3 3 0 0 1-3 3H13a3 3 0 0 1-3-3z',
    'lM27 8v9h9M17 24h12M17 31h12M17 38h6',
    `u${round(41, 39, 9)}`,
    'lM36.5 39h9M42 35l4 4-4 4',
  ],
  people: [
    `s${round(18, 19, 7)}`,
    'sM5 47V40a10 10 0 0 1 10-10h6a10 10 0 0 1 10 10v7z',
    `u${round(40, 24, 6)}`,
    'uM31 47v-5a9 9 0 0 1 9-9 9 9 0 0 1 9 9v5z',
  ],
  phone: [
    `s${box(10, 8, 24, 41, 4)}`,
    'lM19.5 43.5h5',
    'uM27 13h18a4 4 0 0 1 4 4v10a4 4 0 0 1-4 4h-9l-6 5.5V31h-3a4 4 0 0 1-4-4V17a4 4 0 0 1 4-4z',
    'lM30 19h12M30 25h7',
  ],
  photos: [
    `s${box(17, 9, 31, 25, 3)}`,
    `s${box(8, 16, 32, 29, 3)}`,
    'uM8 39l9-10 8 8 4-4 11 9a3 3 0 0 1-3 3H11a3 3 0 0 1-3-3z',
    `l${round(31, 25, 2.5)}`,
    `s${round(43, 42, 8.5)}`,
    'lM43 37.5v5M43 46.5v.1',
  ],
  police: [
    'lM28 24V7',
    'uM28 8h13l-3.5 4.5L41 17H28z',
    'sM11 26h34v22H11z',
    'lM8 26h40M5 48h46M16.5 32h4v5h-4zM35.5 32h4v5h-4z',
    'sM24 48V37a1.5 1.5 0 0 1 1.5-1.5h5A1.5 1.5 0 0 1 32 37v11',
  ],
  'school-bag': [
    'sM13 33h-2a3 3 0 0 0-3 3v7a3 3 0 0 0 3 3h2M43 33h2a3 3 0 0 1 3 3v7a3 3 0 0 1-3 3h-2',
    'lM23 14v-3a5 5 0 0 1 10 0v3',
    'sM13 27a15 13.5 0 0 1 30 0v18a4 4 0 0 1-4 4H17a4 4 0 0 1-4-4z',
    'uM20 49V37a3 3 0 0 1 3-3h10a3 3 0 0 1 3 3v12z',
    'lM22 24h12M28 34v5',
  ],
  shopping: [
    'sM13 19h25l3 30H10z',
    'lM18.5 25v-7a7 7 0 0 1 14 0v7',
    `u${round(40, 41, 9)}`,
    'lM43.5 37.5a4.6 4.6 0 1 0 0 7M35.5 40h5M35.5 42.5h5',
  ],
  speech: [
    'sM10 9h24a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H20l-7 6v-6h-3a4 4 0 0 1-4-4V13a4 4 0 0 1 4-4z',
    'uM26 26h20a4 4 0 0 1 4 4v9a4 4 0 0 1-4 4h-2v5l-6-5H26a4 4 0 0 1-4-4v-9a4 4 0 0 1 4-4z',
    'lM13 16h17M13 22h8M28 35h.1M36 35h.1M44 35h.1',
  ],
  umbrella: [
    'sM8 31a20 20 0 0 1 40 0c-2-3-8-3-10 0-3-3-17-3-20 0-2-3-8-3-10 0z',
    'uM18 31c0-9 4-16 10-20 6 4 10 11 10 20-3-3-17-3-20 0z',
    'lM28 11V8M28 29v14a5 5 0 0 1-10 0',
  ],
  weather: [
    `u${round(20, 20, 8)}`,
    'lM20 5v2.5M9 9l2 2M5 20h2.5M31 9l-2 2',
    'sM18 44a8.5 8.5 0 0 1-.5-17 12 12 0 0 1 22.5-1A9 9 0 0 1 41 44z',
    'lM13 50h20M38 50h6',
  ],
};
