import { describe, expect, it } from 'vitest';
import { openEdition, readEditionFile } from '../../tools/read-edition.ts';
import { contrast, luminance } from '../support/contrast.ts';

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
  ['on-fill', 'fill', 4.5],
  ['on-fill', 'fill-hover', 4.5],
  ['on-now', 'now-hover', 4.5],
  ['on-done', 'done', 4.5],
  ['now-edge', 'bg', 3],
  ['now-edge', 'surface', 3],
  ['fill-edge', 'bg', 3],
  ['ink', 'surface', 3],
  ['ink', 'tint', 3],
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

const { light, dark }: Readonly<Record<'light' | 'dark', Readonly<Record<string, string>>>> = openEdition(
  readEditionFile('editions/reperes.yaml'),
).colours;

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s theme', (_name, theme) => {
  it.each(PAIRS)('shows %s on %s with a contrast of at least %d', (fore, back, least) => {
    expect(contrast(theme[fore] ?? '', theme[back] ?? '')).toBeGreaterThanOrEqual(least);
  });
});

describe('the dark theme', () => {
  it('keeps what is urgent the strongest: its ground is lighter than that of any other button, and its edge brighter', () => {
    expect(luminance(dark['now'] ?? '')).toBeGreaterThan(luminance(dark['fill'] ?? ''));
    expect(luminance(dark['now-edge'] ?? '')).toBeGreaterThan(luminance(dark['fill-edge'] ?? ''));
    expect(contrast(dark['now'] ?? '', dark['bg'] ?? '')).toBeGreaterThan(
      contrast(dark['fill'] ?? '', dark['bg'] ?? ''),
    );
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
