import type { IssueList } from '../read/issue-list.ts';
import type { Colour, Edition, Palette } from '../read/schema/edition.ts';
import type { YamlFile } from '../read/yaml.ts';

/** Words on their ground: 4.5 (WCAG 2.2, 1.4.3). */
const WORDS: readonly (readonly [Colour, Colour])[] = [
  ...(['bg', 'surface', 'sunken'] as const).flatMap((ground) =>
    (['text', 'muted', 'primary'] as const).map((words) => [words, ground] as const),
  ),
  ...(['now-soft', 'today-soft', 'week-soft', 'done-soft', 'primary-soft'] as const).map(
    (ground) => ['text', ground] as const,
  ),
  ['muted', 'primary-soft'],
  ['muted', 'done-soft'],
  ['on-fill', 'fill'],
  ['on-fill', 'fill-hover'],
  ['on-now', 'now-hover'],
  ['on-done', 'done'],
  ['muted', 'now-soft'],
  ['on-primary-soft', 'primary-soft'],
  ['on-now', 'now'],
  ['now-text', 'now-soft'],
  ['now-text', 'bg'],
  ['now-text', 'surface'],
  ['today', 'today-soft'],
  ['week', 'week-soft'],
  ['done', 'done-soft'],
  ['done', 'bg'],
  ['done', 'surface'],
  ['on-exit', 'exit'],
];

/** Edges and signs that must be seen: 3 (WCAG 2.2, 1.4.11). */
const EDGES: readonly (readonly [Colour, Colour])[] = [
  ['control', 'bg'],
  ['control', 'surface'],
  ['control', 'sunken'],
  ['today', 'surface'],
  ['now-edge', 'bg'],
  ['now-edge', 'surface'],
  ['fill-edge', 'bg'],
  ['ink', 'surface'],
  ['ink', 'tint'],
  ['exit', 'bg'],
  ['focus-in', 'focus-out'],
];

/** Relative luminance of #rrggbb (WCAG 2.2, definition of the same name). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrastOf(palette: Palette, fore: Colour, ground: Colour): number {
  const [light = 0, dark = 0] = [luminance(palette[fore]), luminance(palette[ground])].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Colours that cannot be told apart are a fault of the edition: nothing is built with them. */
export function checkContrast(yaml: YamlFile, colours: Edition['colours'], issues: IssueList): void {
  for (const theme of ['light', 'dark'] as const) {
    for (const [pairs, least] of [[WORDS, 4.5] as const, [EDGES, 3] as const]) {
      for (const [fore, ground] of pairs) {
        const contrast = contrastOf(colours[theme], fore, ground);
        if (contrast >= least) continue;
        issues.add(
          'low-contrast',
          { file: yaml.file, line: yaml.lineOf(['colours', theme, fore]) },
          `In the ${theme} colours, "${fore}" on "${ground}" has a contrast of ${contrast.toFixed(2)}, ` +
            `and ${least} is the least.`,
          'Make one of the two lighter or darker.',
        );
      }
    }
  }
}
