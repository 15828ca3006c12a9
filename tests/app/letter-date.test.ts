import { beforeAll, describe, expect, test, vi } from 'vitest';
import { language, longDate } from '../../src/app/say.ts';
import { loadLanguage } from '../../src/languages/index.ts';
import { goodPack } from '../support/packs.ts';
import { speak } from '../support/speak.ts';

beforeAll(() => speak(goodPack().core));

const NO_BREAK = '\u00A0';

describe('a letter writes', () => {
  test.each([
    ['2027-01-01', '1er janvier 2027'],
    ['2027-01-02', '2 janvier 2027'],
    ['2027-08-10', '10 août 2027'],
    ['2027-11-11', '11 novembre 2027'],
    ['2027-12-21', '21 décembre 2027'],
    ['2027-12-31', '31 décembre 2027'],
    ['2028-02-29', '29 février 2028'],
  ])('%s as « %s », on one line', (iso, said) => {
    expect(language().letterDate(iso)).toBe(said.replaceAll(' ', NO_BREAK));
  });

  test('every first of a month with its own form, and no other day', () => {
    const months = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0'));
    expect(months.filter((month) => !language().letterDate(`2027-${month}-01`).startsWith(`1er${NO_BREAK}`))).toEqual(
      [],
    );
    expect(
      months.filter(
        (month) =>
          language()
            .letterDate(`2027-${month}-11`)
            .includes('er' + NO_BREAK + '1') || language().letterDate(`2027-${month}-21`).includes('1er'),
      ),
    ).toEqual([]);
  });
});

test('a page writes the same day with plain spaces', () => {
  expect(longDate('2027-08-10').replaceAll(/\s/g, ' ')).toBe('10 août 2027');
});

test('English writes a day as in Britain, as most who learned it in Europe, Africa or Asia do', async () => {
  expect((await loadLanguage('en')).longDate('2026-11-29')).toBe('29 November 2026');
});

test.each(['Pacific/Noumea', 'America/Cayenne', 'Europe/Paris'])(
  'a date is the same on a phone in %s',
  async (zone) => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    try {
      // formats are made once, so each phone has its own copy of the module
      vi.resetModules();
      const { speak: speakOnPhone } = await import('../support/speak.ts');
      const say = await import('../../src/app/say.ts');
      await speakOnPhone(goodPack().core);
      expect(new Date(2027, 0, 1).getTimezoneOffset()).not.toBe(0);
      expect(say.language().letterDate('2027-01-01')).toBe(`1er${NO_BREAK}janvier${NO_BREAK}2027`);
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  },
);
