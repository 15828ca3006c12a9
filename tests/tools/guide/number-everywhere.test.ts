import { describe, expect, test } from 'vitest';
import { compileInSteps, countryOf } from '../../../tools/compiler/index.ts';
import { plainDigits } from '../../../tools/compiler/prose/telephones.ts';
import { findPlaces } from '../../../tools/guide/number/find-places.ts';
import type { NumberPlace } from '../../../tools/guide/number/place.ts';
import { isToChange, planNumber, writeNumber } from '../../../tools/guide/number/plan-number.ts';
import { readKnown } from '../../../tools/guide/number/read-known.ts';
import { readNumber, type Called } from '../../../tools/guide/number/spellings.ts';
import { readContent } from '../../../tools/read-content.ts';
import { readEditionFile } from '../../../tools/read-edition.ts';
import { parse } from 'yaml';

const files = readContent('guide-content');
const { telephones } = countryOf(files);
const contacts = parse(files.get('contacts.yaml') ?? '') as readonly {
  readonly channels?: readonly { readonly number?: string }[];
}[];
const NUMBERS = [...new Set(contacts.flatMap(({ channels = [] }) => channels.flatMap(({ number }) => number ?? [])))];
const FOUND = NUMBERS.map((number) => {
  const called = readNumber(number, telephones);
  return { called, places: findPlaces(files, called, readKnown(files, [called])) };
});

const kept = (why: NumberPlace['kept']): readonly (NumberPlace & { readonly called: Called })[] =>
  FOUND.flatMap(({ called, places }) =>
    places.filter((place) => place.kept === why).map((place) => ({ ...place, called })),
  );
const say = ({ file, line, sentence }: NumberPlace): string => `${file}:${line} ${sentence}`;
/** What stands in the line behind a place, and before it. */
const around = ({ file, index, found }: NumberPlace): readonly [before: string, after: string] => {
  const text = plainDigits(files.get(file) ?? '');
  const line = (at: number): number => text.indexOf('\n', at);
  const [start, end] = [text.lastIndexOf('\n', index - 1) + 1, index + found.length];
  return [text.slice(start, index), text.slice(end, line(end))];
};

/** How each language calls a number of two digits, `N`. */
const CALLS: Readonly<Record<string, string>> = {
  fr: '(?:appele[zr]|faites)(?: d.abord)? le N(?! (?:h|ans|jours))',
  'fr-x-facile': 'appele[zr](?: d.abord)? le N(?! (?:h|ans|jours))',
  ar: 'بالرقم N',
  en: 'call N',
  es: 'llam(?:e|ar)(?: primero)? al N',
  pt: 'lig(?:ue|ar)(?: primeiro)? N',
  ro: 'sunați(?: întâi| imediat)? la N',
  tr: 'N’[iy]\\S* ara',
  uk: '(?:телефонуйте|наберіть|набирайте|набирає) N',
};

/** What says, behind a number, that it counts years, days, hours or money. */
const COUNTED =
  /^[ \u00A0\u202F]*(?:ans?|jours?|h|heures?|سنة|سنوات|عام|يوم\S*|years?|days?|años|días|anos|dias|(?:de )?ani|(?:de )?zile|yaş\S*|gün\S*|рок\S*|дн\S*|€|euros?|[:.,-]\d)(?!\p{L})/u;

describe('every number of the guide, in all its languages', () => {
  test('is sure wherever three digits or more say it, but in the name of an application', () => {
    const unsure = kept('unsure').filter(({ called }) => called.dialled.length > 2);
    expect(unsure.filter(({ sentence }) => !sentence.includes('Urgence 114')).map(say)).toEqual([]);
  });

  test.each(Object.entries(CALLS))('is sure where two digits are called, in %s', (locale, words) => {
    const says = ({ file, sentence, called }: ReturnType<typeof kept>[number]): boolean =>
      file.startsWith(`${locale}/`) &&
      called.dialled.length === 2 &&
      new RegExp(`(?<!\\p{L})${words.replace('N', called.dialled)}(?!\\d)`, 'iu').test(
        sentence.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1'),
      );
    expect(kept(null).filter(says).length).toBeGreaterThan(10);
    expect(kept('unsure').filter(says).map(say)).toEqual([]);
  });

  test('is never an age, a day, an hour, a price or an id', () => {
    const wrong = kept(null).filter((place) => {
      const [before, after] = around(place);
      return COUNTED.test(after) || /(?:\bid: *["']?|\bsources: *\[[^\]]*|\[\^[\w-]*|\barticles? )$/.test(before);
    });
    expect(wrong.map(say)).toEqual([]);
    // so many places are looked at: each way to miss them all would be seen here
    expect(kept(null).length).toBeGreaterThan(6000);
    expect(kept('unsure').length).toBeGreaterThan(1000);
  });

  test('can be another one: the check finds no fault when all have changed at once', () => {
    const taken = new Set(NUMBERS);
    const places = FOUND.flatMap(({ called, places: all }) => {
      const next = readNumber(freeBeside(called.dialled, taken), telephones);
      return planNumber(all, called, next, readKnown(files, [called, next])).filter(isToChange);
    }).toSorted((a, b) => (a.file === b.file ? a.index - b.index : a.file < b.file ? -1 : 1));
    const after = new Map([...files, ...writeNumber(files, places)]);
    const proof = { answerSets: '0', cases: '0', longestPath: 0, medianPath: 0, mostNow: 0, moved: '0' };
    const { value } = compileInSteps(after, 'fr', readEditionFile(), proof).next();
    expect(value?.issues.map(({ code, file, line, message }) => `${file}:${line} ${code} ${message}`)).toEqual([]);
  });
});

/** The next number of as many digits that nobody has; it is taken then. */
function freeBeside(number: string, taken: Set<string>): string {
  const [, sign = '', digits = ''] = /^(\+?)(\d+)$/.exec(number) ?? [];
  for (let next = Number(digits) + 1; ; next += 1) {
    const free = sign + String(next).padStart(digits.length, '0');
    if (taken.has(free)) continue;
    taken.add(free);
    return free;
  }
}
