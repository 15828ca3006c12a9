import { foldInlines, gather, type Foreign, type Inline, type InlineOf } from '../../../src/pack/index.ts';
import type { Language } from '../languages/index.ts';

/** The letters of one word that reaches into words by the child: "majeur{e||·e}". */
const LETTERS = "[\\p{L}'\u2019\u00B7-]*";
const LAST = new RegExp(`${LETTERS}$`, 'u');
const FIRST = new RegExp(`^${LETTERS}`, 'u');

/**
 * Words to say in another language as they sound, in the letters of `language`: forms by the child keep their three,
 * blanks have the hints of what the words mean. Nothing where the language has no such letters.
 */
export function withSounds(foreign: Foreign, language: Language): Foreign {
  const write = language.soundsOf?.[foreign.lang];
  if (write === undefined) return foreign;
  const hints = blanksOf(flat(foreign.means ?? []));
  const words = joinWords(flat(foreign.text));
  const areTold = hints.length === blanksOf(words).length;
  const sounds = words.map((part): Inline => {
    if (typeof part === 'string') return write(part);
    if (part.kind === 'blank') return (areTold && hints.shift()) || '…';
    const [daughter, son, unsaid] = [write(part.daughter), write(part.son), write(part.unsaid)];
    return daughter === son && son === unsaid ? unsaid : { ...part, daughter, son, unsaid };
  });
  return { ...foreign, sounds: joinTexts(sounds) };
}

type SoundPart = string | InlineOf<'blank' | 'by-child'>;

const blanksOf = (parts: readonly SoundPart[]): InlineOf<'blank'>[] =>
  parts.flatMap((part) => (typeof part === 'object' && part.kind === 'blank' ? [part] : []));

/** The words alone: no marks, no citations. */
const flat = (text: readonly Inline[]): readonly SoundPart[] =>
  foldInlines<readonly SoundPart[]>(text, {
    ...gather<SoundPart>(),
    words: (words) => [words],
    blank: (part) => [part],
    'by-child': (part) => [part],
  }).flat();

/** Moves the beginning and the end of a word into its forms by the child: a part of a word cannot be said. */
function joinWords(parts: readonly SoundPart[]): readonly SoundPart[] {
  const joined = [...parts];
  for (const [at, part] of joined.entries()) {
    if (typeof part === 'string' || part.kind === 'blank') continue;
    const [before, after] = [joined[at - 1], joined[at + 1]];
    const start = typeof before === 'string' ? (LAST.exec(before)?.[0] ?? '') : '';
    const end = typeof after === 'string' ? (FIRST.exec(after)?.[0] ?? '') : '';
    const whole = (form: string): string => `${start}${form}${end}`;
    joined[at] = { ...part, daughter: whole(part.daughter), son: whole(part.son), unsaid: whole(part.unsaid) };
    if (typeof before === 'string') joined[at - 1] = before.slice(0, before.length - start.length);
    if (typeof after === 'string') joined[at + 1] = after.slice(end.length);
  }
  return joined.filter((part) => part !== '');
}

const joinTexts = (parts: readonly Inline[]): readonly Inline[] =>
  parts.reduce<readonly Inline[]>((done, part) => {
    const last = done.at(-1);
    return typeof last === 'string' && typeof part === 'string' ? [...done.slice(0, -1), last + part] : [...done, part];
  }, []);
