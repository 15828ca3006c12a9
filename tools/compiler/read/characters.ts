import { languageOf } from '../languages/index.ts';
import type { IssueList } from './issue-list.ts';
import type { Path } from './path.ts';
import { remember, rememberOf } from './remember.ts';

/** Characters that nobody sees, by what they do. */
const HIDDEN: readonly { readonly characters: string; readonly what: string }[] = [
  { characters: '\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C', what: 'turns the direction of the text' },
  { characters: '\\u200B-\\u200D\\u2060\\uFEFF', what: 'has no width' },
  { characters: '\\u00AD', what: 'is a hyphen that is seen at the end of a line only' },
  {
    characters: '\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\u2028\\u2029\\uFFF9-\\uFFFB',
    what: 'is a control character',
  },
  {
    characters:
      '\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2061-\\u2065\\u206A-\\u206F\\u3164\\uFFA0\\u{E0000}-\\u{E0FFF}',
    what: 'is invisible',
  },
];

const ALL = HIDDEN.map(({ characters }) => characters).join('');
const ANY = new RegExp(`[${ALL}]`, 'gu');
/** Between two letters of a script that joins its letters, they say whether these two are joined. */
const JOINERS = /(?<=(?!\p{Script=Latin})[\p{L}\p{M}])[\u200C\u200D](?=(?!\p{Script=Latin})\p{L})/gu;
const KINDS = HIDDEN.map(({ characters, what }) => ({ pattern: new RegExp(`[${characters}]`, 'u'), what }));

/** The characters that nobody sees in some words of a file; those that its language needs are none of them. */
function hiddenIn(file: string, words: string): readonly string[] {
  if (words.search(ANY) < 0) return [];
  const joins = languageOf(file.split('/')[0] ?? '')?.joiners === true;
  return (joins ? words.replaceAll(JOINERS, '') : words).match(ANY) ?? [];
}

/** Of whole files, which are the same from one compilation to the next. */
const holdsAny = remember((text) => text.search(ANY) >= 0);

/** Whether a text of a file holds a character that nobody sees. */
export const holdsHidden = (file: string, text: string): boolean => holdsAny(text) && hiddenIn(file, text).length > 0;

/** The same of anything that YAML read, in any language. */
const mayHide = rememberOf((value: object): boolean =>
  Object.entries(value).some(
    ([key, inner]) =>
      key.search(ANY) >= 0 ||
      (typeof inner === 'string'
        ? inner.search(ANY) >= 0
        : typeof inner === 'object' && inner !== null && mayHide(inner)),
  ),
);

interface Read {
  readonly files: ReadonlyMap<string, string>;
  readonly issues: IssueList;
}

/** No file holds a character that nobody sees: it can hide words, turn them round, or make two names look the same. */
export function checkCharacters({ files, issues }: Read): void {
  for (const [file, text] of files) {
    if (!holdsHidden(file, text)) continue;
    for (const [index, line] of text.split('\n').entries()) refuseHidden(issues, file, index + 1, line, WHERE_TYPED);
  }
}

const WHERE_TYPED = 'Delete it: it stands between the letters beside it. Typing the line anew is the surest way.';
export const WHERE_ESCAPED = 'Delete what stands for it, such as \\u200B or &#8203;.';

/** The same in what YAML reads out of a file: a character can be written as an escape too. */
export function checkValue(
  issues: IssueList,
  { file, value }: { readonly file: string; readonly value: unknown },
  lineOf: (path: Path) => number,
  path: Path = [],
): void {
  if (typeof value === 'string') {
    if (holdsHidden(file, value)) refuseHidden(issues, file, lineOf(path), value, WHERE_ESCAPED);
  } else if (typeof value === 'object' && value !== null && mayHide(value)) {
    for (const [key, inner] of Object.entries(value)) {
      const here = [...path, Array.isArray(value) ? Number(key) : key];
      if (holdsHidden(file, key)) refuseHidden(issues, file, lineOf(here), key, WHERE_ESCAPED);
      checkValue(issues, { file, value: inner }, lineOf, here);
    }
  }
}

/** Refuses what is hidden in some words, each character once. */
export function refuseHidden(issues: IssueList, file: string, line: number, words: string, hint: string): void {
  for (const character of new Set(hiddenIn(file, words))) {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const what = KINDS.find(({ pattern }) => pattern.test(character))?.what ?? 'is invisible';
    issues.add(
      'hidden-character',
      { file, line },
      `A character that nobody sees stands here: U+${code}, which ${what}.`,
      hint,
    );
  }
}
