import { languageOf } from '../../compiler/languages/index.ts';
import { findNumbers, plainDigits } from '../../compiler/prose/telephones.ts';
import { isTranslated } from '../../compiler/read/lines.ts';
import { judge } from './judge.ts';
import type { Known, NumberPlace } from './place.ts';
import { isSettled } from './settled-files.ts';
import { sureBySource } from './sure-by-source.ts';
import { spellingsOf, type Called } from './spellings.ts';

/** Every place of a number in the content, in the order of the files. Ids and days are none. */
export function findPlaces(files: ReadonlyMap<string, string>, number: Called, known: Known): readonly NumberPlace[] {
  const found = new Map(
    [...files].filter(([file]) => !isSettled(file)).map(([file, text]) => [file, findIn(file, text, number, known)]),
  );
  const sure = sureBySource(files, found, known);
  return [...found.values()].flat().map((place) => (sure.has(place) ? { ...place, kept: null } : place));
}

const localeOf = (file: string, { locales }: Known): string | undefined =>
  locales.find((locale) => file.startsWith(`${locale}/`));

function findIn(file: string, text: string, number: Called, known: Known): readonly NumberPlace[] {
  const plain = plainDigits(text);
  const matches = [...plain.matchAll(spellingsOf(number, known.telephones))];
  if (matches.length === 0) return [];
  const longer = findNumbers(text, [], known.telephones);
  const { numbers } = languageOf(localeOf(file, known) ?? known.source) ?? { numbers: { dialled: [], service: null } };
  const called = [...numbers.dialled, ...(numbers.service ? [numbers.service] : [])]
    .flatMap((pattern) => [...plain.matchAll(pattern)])
    .map(({ index }) => index);
  return matches.flatMap(({ index, 0: { length } }): readonly NumberPlace[] => {
    const end = index + length;
    if (
      longer.some(
        (found) => found.index < end && index < found.index + found.shown.length && found.shown.length > length,
      )
    )
      return [];
    const [before, after] = aroundInLine(plain, index, end);
    const isCalled = () => called.includes(index) || isOfOwner(file, plain, index, known);
    const around = { file, isAside: isAside(file, before, known), before, after, found: plain.slice(index, end) };
    const kept = judge(around, number, known.ids, isCalled);
    if (kept === 'other') return [];
    return [
      {
        file,
        line: plain.slice(0, index).split('\n').length,
        index,
        found: text.slice(index, end),
        ...sentenceAt(text, index, end),
        isDialled: /(?:\bnumber: *["']?|tel:|sms:)$/.test(before),
        kept,
      },
    ];
  });
}

function isAside(file: string, before: string, known: Known): boolean {
  if (!file.endsWith('.yaml')) return false;
  const locale = localeOf(file, known);
  return locale === undefined || /(?:^|\s)#\s/.test(before) || !isTranslated(file.slice(locale.length + 1));
}

/** Whether it stands in a link to a contact that has the number, or in that contact's own words. */
function isOfOwner(file: string, text: string, index: number, { owners }: Known): boolean {
  const target = /^[^[\]]*\]\(contact:([^)]+)\)/.exec(text.slice(index))?.[1];
  if (target !== undefined && owners.has(target)) return true;
  if (!file.endsWith('/contacts.yaml')) return false;
  const owner = [...text.slice(0, index).matchAll(/^([a-z0-9-]+):/gm)].at(-1)?.[1];
  return owner !== undefined && owners.has(owner);
}

/** The sentence of its line in which it stands. */
function sentenceAt(text: string, index: number, end: number): Pick<NumberPlace, 'sentence' | 'start'> {
  const [before, after] = aroundInLine(text, index, end);
  const head = before.split(/(?<=\p{Sentence_Terminal}["\p{Pf})]*\s)/u).at(-1) ?? '';
  const [tail = ''] = after.split(/(?<=\p{Sentence_Terminal}["\p{Pf})]*)\s/u);
  const whole = `${head}${text.slice(index, end)}${tail}`;
  return { sentence: whole.trim(), start: index - head.trimStart().length };
}

/** What stands before a place in its line, and behind it. */
function aroundInLine(text: string, index: number, end: number): readonly [before: string, after: string] {
  const stop = text.indexOf('\n', end);
  return [text.slice(text.lastIndexOf('\n', index - 1) + 1, index), text.slice(end, stop < 0 ? undefined : stop)];
}
