import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = ['tokens', 'themes'].map((name) => readFileSync(`src/app/styles/${name}.css`, 'utf8')).join('\n');

/** Custom properties of the first block that a selector opens. */
function tokens(selector: string): Readonly<Record<string, string>> {
  const from = css.indexOf(`${selector} {`);
  if (from < 0) throw new Error(`tokens.css has no ${selector}`);
  const block = css.slice(from, css.indexOf('}', from));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9A-Fa-f]{6})/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Relative luminance and contrast ratio, WCAG 2.2, definitions of the same names. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** [foreground, background, least ratio] */
const PAIRS: readonly (readonly [string, string, number])[] = [
  ...(['bg', 'surface', 'sunken'] as const).flatMap(
    (back) =>
      [
        ['text', back, 7],
        ['muted', back, 4.5],
        ['primary', back, 4.5],
        ['control', back, 3],
      ] as const,
  ),
  ...(['now-soft', 'today-soft', 'week-soft', 'done-soft', 'primary-soft'] as const).map(
    (back) => ['text', back, 7] as const,
  ),
  ['on-primary', 'primary', 4.5],
  ['on-primary', 'primary-hover', 4.5],
  ['on-primary-soft', 'primary-soft', 4.5],
  ['on-now', 'now', 4.5],
  ['now-text', 'now-soft', 4.5],
  ['now-text', 'bg', 4.5],
  ['now-text', 'surface', 4.5],
  ['today', 'today-soft', 4.5],
  ['today', 'surface', 3],
  ['week', 'week-soft', 4.5],
  ['done', 'done-soft', 4.5],
  ['done', 'bg', 4.5],
  ['done', 'surface', 4.5],
  ['muted', 'primary-soft', 4.5],
  ['muted', 'done-soft', 4.5],
  ['on-exit', 'exit', 4.5],
  ['exit', 'bg', 3],
  ['focus-in', 'focus-out', 3],
];

const light = tokens(':root');
const dark = tokens(':root[data-theme="dark"]');
const darkBySystem = tokens(':root:not([data-theme="light"])');

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s theme', (_name, theme) => {
  it.each(PAIRS)('shows %s on %s with a contrast of at least %d', (fore, back, least) => {
    expect(contrast(theme[fore] ?? '', theme[back] ?? '')).toBeGreaterThanOrEqual(least);
  });
});

describe('the dark theme', () => {
  it('is the same when the system asks for it and when the person does', () => {
    expect(darkBySystem).toEqual(dark);
  });

  it('shows the edge of a red button on a card', () => {
    expect(contrast(dark['now-text'] ?? '', dark['surface'] ?? '')).toBeGreaterThanOrEqual(3);
  });
});

describe('the focus ring', () => {
  it('shows against the page in both themes, by its inner or its outer colour', () => {
    for (const theme of [light, dark]) {
      const best = Math.max(
        contrast(theme['focus-in'] ?? '', theme['bg'] ?? ''),
        contrast(theme['focus-out'] ?? '', theme['bg'] ?? ''),
      );
      expect(best).toBeGreaterThanOrEqual(3);
    }
  });
});
