import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyContent } from './copy-content.ts';
import { GOOD, runGuide } from './run-guide.ts';

const check = (...argv: readonly string[]) => runGuide(['check', '--content', GOOD, ...argv]);

test('check --figures on sound content prints its figures and ends with 0', async () => {
  const { code, lines } = await check('--figures');
  expect(code).toBe(0);
  expect(lines[0]).toBe(
    '[fr] 3 questions, 3 procedures, 2 signs, 2 contacts, 2 sources, 1 terms, 1 pages, 1 letters, 2 covered, 3 personas, 4 queries',
  );
  expect(lines[1]).toContain('57 answer sets');
  expect(lines.at(-1)).toBe('No fault found.');
});

test('check on content with faults prints each as file:line code message → hint and ends with 1', async () => {
  const { code, lines } = await runGuide(['check', '--content', `${GOOD}/fr`]);
  expect(code).toBe(1);
  expect(lines).toContain(
    'sources.yaml:1 missing-file sources.yaml is missing. → Write it; its format is in guide-content/README.md.',
  );
});

test('check tells the faults last, behind all that is no fault', async () => {
  const folder = copyContent([{ file: 'sources.yaml', text: null }]);
  const { lines } = await runGuide(['check', '--figures', '--date', '2028-01-01', '--content', folder]);
  const head = lines.indexOf('Faults of fr, the source, and of what all languages share:');
  expect(head).toBeGreaterThan(0);
  const behind = lines.slice(head + 1, -1).filter((line) => line !== '');
  expect(behind.filter((line) => !/^\S+:\d+ [a-z-]+ .+ → /.test(line))).toEqual([]);
  expect(lines.slice(0, head).filter((line) => line.includes(' → Write it'))).toEqual([]);
  expect(lines.at(-1)).toMatch(/^\d+ faults? in \d+ files?\.$/);
});

test('check says no figures but those of the source when nobody asks for them', async () => {
  const { lines } = await check();
  expect(lines.filter((line) => /^(?:Reading|Cards in|The families|What every plan)/.test(line))).toEqual([]);
  expect(lines.length).toBeLessThanOrEqual(30);
});

test('check --json prints one JSON text with issues, figures, coverage and what is old', async () => {
  const { code, text } = await check('--json', '--date', '2027-03-01');
  expect(code).toBe(0);
  expect(JSON.parse(text)).toMatchObject({
    issues: [],
    figures: [
      {
        locale: 'fr',
        counts: { procedures: 3 },
        coverage: { procedures: { all: 3, missing: [] } },
        old: [{ kind: 'contact', id: 'pompiers', days: 97 }, { id: 'assurance' }],
      },
    ],
    date: '2027-03-01',
  });
});

test('check --json says of a safety rule that is broken how many sets of answers break it', async () => {
  const call = 'procedures/appeler-les-secours.yaml';
  const folder = copyContent([
    { file: call, find: 'when: { danger: [now, unknown] }', put: 'when: { danger: now }' },
    { file: call, find: 'band: [{ when: { danger: now }, band: now }, { band: standby }]', put: 'band: now' },
  ]);
  const { code, text } = await runGuide(['check', '--json', '--content', folder]);
  expect(code).toBe(1);
  const { issues, figures } = JSON.parse(text) as {
    readonly issues: unknown;
    readonly figures: readonly { readonly failures: unknown }[];
  };
  expect(issues).toEqual([
    expect.objectContaining({ code: 'unsafe-unknown', message: expect.stringContaining('It is so for 19 sets') }),
  ]);
  expect(figures[0]?.failures).toEqual([expect.objectContaining({ rule: 'unknown-is-safe', count: '19' })]);
});

describe('what the families try', () => {
  test('is told in one line', async () => {
    const { lines } = await check('--figures');
    expect(lines).toContain(
      'The families try 3 of 3 procedures, 9 of 11 options, 2 of 2 signs, 12 of 12 conditions (--personas lists the rest).',
    );
  });

  test('is told in whole by --personas, with the band of every procedure in every plan', async () => {
    const { lines } = await check('--personas');
    expect(lines).toContain('  options: noticed/none, noticed/unknown');
    expect(lines).toContain('  appeler-les-secours  · S N');
    expect(lines).toContain('   3 prise-mouillee');
  });
});

describe('what is old', () => {
  test('is nothing on the last day that pack.yaml allows', async () => {
    expect((await check('--date', '2027-02-22')).text).not.toContain('Old on');
  });

  test('is listed from the next day on, and is no fault', async () => {
    const { code, lines } = await check('--date=2027-02-23');
    expect(code).toBe(0);
    expect(lines).toContain('Old on 2027-02-23, to be read again (docs/tasks/fact-check.md):');
    expect(lines).toContain('  contact pompiers: checked 2026-11-24, 91 days ago; 90 is the most');
  });

  test('is counted from today when no day is given', async () => {
    const { lines } = await runGuide(['check', '--content', GOOD], { today: '2028-01-01' });
    expect(lines).toContain('  contact pompiers: checked 2026-11-24, 403 days ago; 90 is the most');
  });

  test('is told by the first few, and all of it on a day that is given', async () => {
    const { lines } = await runGuide(['check', '--content', GOOD], { today: '2028-01-01' });
    expect(lines).toContain('  and 7 more (--date 2028-01-01 lists them all)');
    const { text } = await check('--date', '2028-01-01');
    expect(text).toContain('source guide-eau: checked 2026-11-24, 403 days ago; 180 is the most');
  });
});

describe('numbers in a text that are no link', () => {
  const withWords = async (words: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'guide-'));
    cpSync(GOOD, folder, { recursive: true });
    const file = join(folder, 'fr/procedures/appeler-les-secours.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Sortez de la pièce.', words));
    return (await runGuide(['check', '--numbers', '--content', folder])).lines;
  };

  test('are listed with their line and what to write', async () => {
    expect(await withWords('Appelez le 18.')).toContain(
      '  fr/procedures/appeler-les-secours.md:15 write [18](contact:pompiers)',
    );
  });

  test.each([
    'Appelez le [18](contact:pompiers).',
    'Revenez le 18 mars.',
    'Attendez : le 18 h est passé.',
    'Lisez la page 18.',
    'Il y a 18 marches.',
  ])('are not seen in "%s"', async (words) => {
    expect((await withWords(words)).join('\n')).not.toContain('appeler-les-secours.md:15 write');
  });
});

test('a condition that no family makes true is a fault, and is listed with its line', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  cpSync(GOOD, folder, { recursive: true });
  rmSync(join(folder, 'personas/prise-mouillee.yaml'));
  const { code, lines } = await runGuide(['check', '--personas', '--content', folder]);
  expect(code).toBe(1);
  expect(lines).toContain('  procedures/appeler-les-secours.yaml:3 { danger: now } is never true');
  expect(lines).toContain('  flow.yaml:15 { water: stopped } is never true');
  expect(lines.at(-1)).toMatch(/^\d faults in 4 files\.$/);
});
