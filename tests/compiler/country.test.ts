import { describe, expect, test } from 'vitest';
import { compilePack } from '../../tools/compiler/index.ts';
import { countryOf } from '../../tools/compiler/read/country.ts';
import { dialled, findNumbers } from '../../tools/compiler/prose/telephones.ts';
import { readNumber, spellingsOf, spellLike } from '../../tools/guide/number/spellings.ts';
import { readContent } from '../../tools/read-content.ts';
import { edit, type Edit } from './edit-pack.ts';

/** A small guide of Belgium; its numbers, but those for emergencies, are invented. */
const belgian = readContent('tests/fixtures/pack/house', 'guide-content');
const { telephones } = countryOf(belgian);
const compile = (...edits: readonly Edit[]) => compilePack(edit(belgian, edits), 'fr');
const faultsWith = (...edits: readonly Edit[]) =>
  compile(...edits).issues.map(({ code, message }) => `${code}: ${message}`);

const PAGE = 'fr/pages/l-hiver.md';
const WEEKLY = '{ timezone: Europe/Brussels, slots: [{ days: [mon], from: "09:00", to: "18:00" }], holidays: closed }';
const TOWN_HALL = 'shown: "02 555 12 01" }\n  hours: ';

describe('a guide of another country', () => {
  test('is sound with its own clock, holidays and numbers, and carries them', () => {
    const { content, issues } = compile({
      file: 'contacts.yaml',
      find: `${TOWN_HALL}unknown`,
      put: TOWN_HALL + WEEKLY,
    });
    expect(issues).toEqual([]);
    expect(content?.country).toMatchObject({ clock: 'Europe/Brussels', clocks: { 'Europe/Brussels': 'Bruxelles' } });
    expect(content?.country.holidays.fixed).toContain('07-21');
    expect(content?.country.holidays.fixed).not.toContain('07-14');
  });

  test('is told of a clock that its country has not', () => {
    const paris = WEEKLY.replace('Brussels', 'Paris');
    expect(faultsWith({ file: 'contacts.yaml', find: `${TOWN_HALL}unknown`, put: TOWN_HALL + paris })).toEqual([
      'bad-hours: timezone: "Europe/Paris" is no clock of country.yaml.',
    ]);
  });

  test('shows a number from abroad and at home as the same', () => {
    expect(dialled('+32 470 00 00 00', telephones)).toBe('0470000000');
    expect(dialled('0032 (0)470 00 00 00', telephones)).toBe('0470000000');
    expect(dialled('0470 00 00 00', telephones)).toBe('0470000000');
    expect(dialled('+33 1 42 00 00 00', telephones)).toBe('33142000000');
  });

  test.each(['02 649 62 99', '0800 99 999', '0471 99 99 99', '081 99 99 99', '+32 2 649 62 99', '+33 1 42 00 00 00'])(
    'is told of a wrong number, of nine digits or ten: %s',
    (number) => {
      expect(findNumbers(`Appelez le ${number}.`, [], telephones)).toEqual([{ index: 11, shown: number }]);
      const text = `${belgian.get(PAGE) ?? ''}\nAppelez le ${number}.\n`;
      expect(faultsWith({ file: PAGE, text })).toEqual([`unknown-number: "${number}" is the number of no contact.`]);
    },
  );

  test('is not told of its own numbers, however they are written', () => {
    for (const number of ['02 555 12 01', '+32 2 555 12 01', '0470/00.12.02']) {
      const text = `${belgian.get(PAGE) ?? ''}\nAppelez le ${number}.\n`;
      expect(faultsWith({ file: PAGE, text }), number).toEqual([]);
    }
  });

  test('has its numbers changed in the way they are written there', () => {
    const [old, next] = [readNumber('+32470001202', telephones), readNumber('02 555 12 09', telephones)];
    expect([old.shown, readNumber('0800 99999', telephones).dialled]).toEqual(['0470 00 12 02', '080099999']);
    expect('le +32 (0)470 00 12 02'.match(spellingsOf(old, telephones))).toEqual(['+32 (0)470 00 12 02']);
    expect(spellLike('+32 (0)470 00 12 02', next, false, telephones)).toBe('+3225551209');
    expect(spellLike('0470 00 12 02', next, false, telephones)).toBe('02 555 12 09');
  });

  test('dials an emergency number of its own', () => {
    const only = { file: 'pack.yaml', find: 'emergency: [pompiers, secours]', put: 'emergency: [pompiers]' };
    const french = [
      { file: 'contacts.yaml', find: 'number: "100", shown: "100"', put: 'number: "18", shown: "18"' },
      only,
    ];
    expect(faultsWith(only)).toEqual([]);
    expect(faultsWith(...french).join()).toContain(
      'no-emergency-number: The emergency screen dials no emergency number of BE: 112, 100, 101.',
    );
  });
});

describe('country.yaml', () => {
  const without = (find: string, put = ''): Edit => ({ file: 'country.yaml', find, put });

  test('is needed, with a name for each of its clocks', () => {
    expect(faultsWith({ file: 'country.yaml', text: null }).join()).toContain('missing-file: country.yaml is missing.');
    expect(faultsWith(without('[Europe/Brussels]', '[Europe/Brussels, Europe/Paris]'))).toEqual([
      'missing-word: The clock "Europe/Paris" has no words.',
    ]);
  });

  test.each([
    ['clocks: [Europe/Brussels]', 'clocks: [Europe/Atlantis]', 'bad-hours'],
    ['"07-21"', '"21-07"', 'bad-date'],
    ['trunk: "0"', 'trunk: "00"', 'bad-number'],
    ['"0800 ## ###"', '"0800 xx xxx"', 'bad-number'],
    ['code: BE', 'code: belgium', 'wrong-value'],
    ['  source: none, a fixture of the tests\n\n', '\n', 'missing-key'],
  ])('is refused with a fault: %s → %s', (find, put, code) => {
    const [fault = ''] = faultsWith(without(find, put));
    expect(fault).toMatch(new RegExp(`^${code}: `));
  });

  test('names what the guide never says, in its words and in its structure', () => {
    const refused = '\nrefused:\n  - { name: Chaudiflix, says: It sells boilers., instead: Name the town hall. }\n';
    const named: Edit = { file: 'country.yaml', text: (belgian.get('country.yaml') ?? '') + refused };
    expect(faultsWith(named)).toEqual([]);
    const page: Edit = { file: PAGE, text: `${belgian.get(PAGE) ?? ''}\nAllez sur chaudiflix.\n` };
    expect(faultsWith(named, page)).toContain('safety-line: It sells boilers.');
    const source: Edit = { file: 'sources.yaml', find: 'Le livret de la maison', put: 'Le livret de Chaudiflix' };
    expect(faultsWith(named, source)).toEqual(['safety-line: It sells boilers.']);
    expect(faultsWith(page)).not.toContain('safety-line: It sells boilers.');
  });
});
