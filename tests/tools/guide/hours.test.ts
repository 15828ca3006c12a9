import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compilePack } from '../../../tools/compiler/index.ts';
import { findTold } from '../../../tools/guide/hours/find-told.ts';
import { sayPhone } from '../../../tools/guide/hours/say-phone.ts';
import { setHours, writeHours } from '../../../tools/guide/hours/set-hours.ts';
import type { Hours } from '../../../src/pack/index.ts';
import { edit, good } from '../../compiler/edit-pack.ts';
import { translateFixture } from '../../support/translate-fixture.ts';
import { copyContent } from './copy-content.ts';
import { runGuide } from './run-guide.ts';

const WEEK: Hours = {
  kind: 'weekly',
  timezone: 'Europe/Paris',
  slots: [
    { days: ['mon', 'tue', 'wed'], from: '09:00', to: '13:00' },
    { days: ['mon', 'wed', 'tue'], from: '14:00', to: '20:00' },
  ],
  holidays: 'open',
};
const PROCEDURE = 'fr/procedures/appeler-les-secours.md';
const source = { title: 'Son site', publisher: 'La ville', kind: 'official', url: 'https://ville.example/' } as const;

describe('other hours for a contact', () => {
  test('stand in its record with the source and the day; no other line changes, and the check finds no fault', () => {
    const texts = setHours(good, 'assurance', WEEK, source, '2026-11-30');
    const was = (good.get('contacts.yaml') ?? '').split('\n');
    expect((texts.get('contacts.yaml') ?? '').split('\n').filter((line, at) => line !== was[at])).toEqual([
      `  hours: ${writeHours(WEEK)}`,
      '  sources: [assurance-2026-11-30, code-assurances]',
      '  checked: 2026-11-30',
    ]);
    const { content, issues } = compilePack(new Map([...good, ...texts]), 'fr');
    expect(issues).toEqual([]);
    const [, second] = WEEK.kind === 'weekly' ? WEEK.slots : [];
    expect(content?.contacts.find(({ id }) => id === 'assurance')?.hours).toMatchObject({
      slots: [{}, { ...second, days: ['mon', 'tue', 'wed'] }],
    });
  });

  test('leave the sources as they are written: an id of digits alone in its quotes', () => {
    const digits = edit(good, [
      { file: 'contacts.yaml', find: 'sources: [code-assurances]', put: 'sources: ["3919"]' },
    ]);
    const texts = setHours(digits, 'assurance', WEEK, source, '2026-11-30');
    expect(texts.get('contacts.yaml')).toContain('sources: [assurance-2026-11-30, "3919"]');
  });

  test.each(['always', 'unknown'] as const)('%s is one word', (kind) => {
    const texts = setHours(good, 'assurance', { kind }, null, '2026-11-30');
    expect(texts.get('contacts.yaml')).toContain(`  hours: ${kind}\n`);
    expect(texts.has('sources.yaml')).toBe(false);
  });

  test('hours that stand in lines below are written in their place', () => {
    const block = edit(good, [
      {
        file: 'contacts.yaml',
        find: 'hours: { timezone: Europe/Paris, slots: [{ days: [mon, tue, wed, thu, fri], from: "09:00", to: "18:00" }], holidays: closed }',
        put: 'hours:\n    timezone: Europe/Paris\n    slots:\n      - { days: [mon], from: "09:00", to: "18:00" }\n    holidays: closed',
      },
    ]);
    const { issues } = compilePack(
      new Map([...block, ...setHours(block, 'assurance', WEEK, null, '2026-11-30')]),
      'fr',
    );
    expect(issues).toEqual([]);
  });
});

describe('sentences that tell hours', () => {
  const files = edit(
    translateFixture(
      edit(good, [
        {
          file: PROCEDURE,
          find: 'Sortez de la pièce.',
          put: "Appelez l'[assurance](contact:assurance), de 9 heures à 18 heures. C'est gratuit.",
        },
      ]),
      'es',
    ),
    [],
  );

  test('beside a link to the contact are found in every language, as people read them', () => {
    const told = findTold(files, 'assurance');
    expect(told.map(({ locale, sentence }) => [locale, sentence])).toEqual([
      ['fr', "Appelez l'assurance, de 9 heures à 18 heures."],
      ['es', expect.stringMatching(/9 HEURES À 18 HEURES/)],
    ]);
    expect(told[0]?.where).toMatchObject({ heading: 'Étapes', step: 1 });
  });

  test('of another contact are not', () => expect(findTold(files, 'pompiers')).toEqual([]));

  test('that say day and night are, where somebody always answers', () => {
    const always = edit(good, [
      {
        file: PROCEDURE,
        find: 'Appelez le [18](contact:pompiers). {#',
        // the next sentence tells those of another contact
        put: "Le [18](contact:pompiers) répond 24 h sur 24. L'[assurance](contact:assurance), dès 9 heures. {#",
      },
    ]);
    expect(findTold(always, 'pompiers').map(({ sentence }) => sentence)).toEqual(['Le 18 répond 24 h sur 24.']);
  });
});

describe('what the phone says', () => {
  const { content } = compilePack(good, 'fr');
  const say = (hours: Hours, at: string): string =>
    content === null ? '' : sayPhone(hours, new Date(at), content.country, content.words, (time) => time);
  // a Monday
  test.each([
    ['2026-11-30T10:00:00Z', /^Ouvert/],
    ['2026-11-30T12:30:00Z', /14:00/],
    ['2026-11-30T20:30:00Z', /demain.*09:00/],
    ['2026-12-06T10:00:00Z', /demain.*09:00/],
    ['2026-12-05T10:00:00Z', /lundi.*09:00/],
  ])('at %s', (at, says) => expect(say(WEEK, at)).toMatch(says));
  test('of hours that nobody knows', () => expect(say({ kind: 'unknown' }, '2026-11-30T10:00:00Z')).not.toBe(''));
});

describe('guide hours', () => {
  test('writes them, and lists what to look at', async () => {
    const folder = copyContent([
      {
        file: PROCEDURE,
        find: 'Sortez de la pièce.',
        put: '[Assurance](contact:assurance) : de 9 heures à 18 heures.',
      },
    ]);
    const { code, lines } = await runGuide([
      'hours',
      'assurance',
      'mon-fri 09:00-20:00',
      'sat,sun 10:00-12:00',
      '--holidays',
      'closed',
      '--content',
      folder,
    ]);
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'contacts.yaml'), 'utf8')).toContain(
      'hours: { timezone: Europe/Paris, slots: [{ days: [mon, tue, wed, thu, fri], from: "09:00", to: "20:00" }, { days: [sat, sun], from: "10:00", to: "12:00" }], holidays: closed }',
    );
    expect(lines.at(-1)).toBe(`${PROCEDURE}:15  Assurance : de 9 heures à 18 heures.`);
  });

  test.each([
    [['nobody', 'always'], 'There is no contact "nobody".'],
    [
      ['assurance', 'sometimes'],
      '"sometimes" are no hours. Write the days and from when to when: "mon-fri 09:00-18:00".',
    ],
    [['assurance', 'mon 09:00-10:00', '--holidays', 'no'], '--holidays is one of: open, closed, unknown.'],
  ])('%j is refused in one sentence', async (argv, says) => {
    const { code, lines } = await runGuide(['hours', ...argv, '--content', 'tests/fixtures/pack/good']);
    expect([code, lines]).toEqual([2, [says]]);
  });
});
