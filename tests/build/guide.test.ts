import { expect, test } from 'vitest';
import { run } from '../../build/guide.ts';

function runGuide(...argv: readonly string[]): { code: number; lines: readonly string[] } {
  const lines: string[] = [];
  const code = run(argv, (text) => void lines.push(...text.split('\n')));
  return { code, lines };
}

test('check on sound content prints its figures and ends with 0', () => {
  const { code, lines } = runGuide('check', '--content', 'tests/fixtures/pack/good');
  expect(code).toBe(0);
  expect(lines[0]).toBe('[fr] 3 questions, 3 procedures, 2 signs, 2 contacts, 2 sources, 1 terms, 1 pages, 1 personas, 2 queries');
  expect(lines[1]).toContain('57 answer sets');
  expect(lines.at(-1)).toBe('No fault found.');
});

test('check on content with faults prints each as file:line code message → hint and ends with 1', () => {
  const { code, lines } = runGuide('check', '--content', 'tests/fixtures/pack/good/fr');
  expect(code).toBe(1);
  expect(lines).toContain('sources.yaml:1 missing-file sources.yaml is missing. → Write it; its format is in guide-content/README.md.');
});

test('check --json prints one JSON text with issues and figures', () => {
  const { code, lines } = runGuide('check', '--json', '--content', 'tests/fixtures/pack/good');
  expect(code).toBe(0);
  expect(JSON.parse(lines.join('\n'))).toMatchObject({ issues: [], figures: [{ locale: 'fr', counts: { procedures: 3 } }] });
});

test('an unknown command is told what the commands are and ends with 2', () => {
  const { code, lines } = runGuide('chek');
  expect(code).toBe(2);
  expect(lines.join(' ')).toMatch(/no command "chek".*check/);
  expect(runGuide().code).toBe(2);
});
