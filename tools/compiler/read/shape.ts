import * as v from 'valibot';
import { MORE_LISTS, PICTURES } from '../../../src/pack/index.ts';
import type { IssueCode } from './issue-codes.ts';
import type { IssueList } from './issue-list.ts';
import { TARGETS } from './named.ts';
import type { YamlFile } from './yaml.ts';
import type { Path } from './path.ts';

/** What the rules of schema/ mean to an author, by their message. */
const RULES: Readonly<Record<string, readonly [code: IssueCode, says: string, hint: string]>> = {
  id: [
    'bad-id',
    'is not an id',
    'Write lower case letters and digits without accents, words joined by hyphens: porter-plainte.',
  ],
  date: ['bad-date', 'is not a date', 'Write year-month-day: 2026-11-24.'],
  year: [
    'bad-date',
    'says no year',
    'Write its date, such as 2024-03; or that it has none, with the day on which it was read: docs/content/citing.md.',
  ],
  address: [
    'bad-address',
    'is not an address',
    'Write the whole address, from https:// on, and nothing before its host.',
  ],
  email: ['bad-address', 'is not an e-mail address', 'Write it as name@domain.fr.'],
  report: [
    'bad-address',
    'is neither a web address nor an e-mail address',
    'Write https://… or name@domain.fr; null while there is none.',
  ],
  number: [
    'bad-number',
    'is not a number to dial',
    'Write digits only, in quotes, + allowed in front. How it is read goes in "shown".',
  ],
  time: ['bad-hours', 'is not a time', 'Write hours and minutes in quotes: "09:00".'],
  clock: ['bad-hours', 'is not a timezone', 'Write its name in the IANA list: a continent, a slash, a city.'],
  country: ['wrong-value', 'is not the code of a country', 'Write its two capitals in the ISO list.'],
  'month-day': ['bad-date', 'is not a day of the year', 'Write month-day in quotes: "02-28".'],
  digits: ['bad-number', 'is not a number to dial', 'Write its digits in quotes.'],
  mask: ['bad-number', 'is no way to write a number', 'Write # for any digit, with blanks between groups: "0# ## ##".'],
  name: ['wrong-value', 'is not one word', 'Write one word of letters and digits; capitals do not count.'],
  colour: ['bad-colour', 'is not a colour', 'Write six hexadecimal digits in quotes: "#0E5A5A".'],
  folder: ['wrong-value', 'is not a folder', 'Write its path from the folder of the project: guide-content.'],
  'signing-key': ['wrong-value', 'is no public key of minisign', 'Write the second line of its file, in quotes: RW….'],
  language: ['wrong-value', 'is not the code of a language', 'Write two or three letters, such as fr.'],
  empty: ['wrong-value', 'is empty', 'Fill it in, or take the key out if it may be left out.'],
  target: ['wrong-value', 'is not a thing of the guide', `Write ${TARGETS.map((kind) => `${kind}:id`).join(', ')}.`],
  many: ['wrong-value', 'has more than three', 'Keep the three that matter most.'],
  'first-or-top': [
    'wrong-value',
    'does not say what must be found, or says it twice',
    'Write "first: kind:id", or "top: [kind:id, kind:id]".',
  ],
  picture: ['wrong-value', 'is no picture of the guide', `Write one of: ${PICTURES.join(', ')}.`],
  whole: ['wrong-value', 'is no whole number from 1 on', 'Write a whole number, 1 or more.'],
  'one-length': [
    'wrong-value',
    'says no length, or more than one',
    'Write one of: { days: 10 }, { months: 2 }, { years: 3 }.',
  ],
  digest: [
    'wrong-value',
    'is not the digest of what was read',
    'Set a review by its command, which writes it: npm run guide -- review --help.',
  ],
  entry: [
    'wrong-value',
    'is nothing that the booklet can print, or two things',
    'Write one of: contacts, urgent, signs, procedure with its sections, page, terms.',
  ],
  more: [
    'wrong-value',
    'is no page that a code can lead to',
    `Write procedure:id or page:id, or one of: ${MORE_LISTS.join(', ')}.`,
  ],
  few: ['wrong-value', 'has fewer than two options', 'Add an option.'],
};

/**
 * Checks one value of a file against its format. Each fault becomes an issue on its line.
 * Returns the checked value, or null when there is a fault.
 */
export function checkShape<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  at: { readonly yaml: YamlFile; readonly path: Path },
  issues: IssueList,
): v.InferOutput<S> | null {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  for (const issue of result.issues) report(issue, at, issues);
  return null;
}

function report(
  issue: v.BaseIssue<unknown>,
  at: { readonly yaml: YamlFile; readonly path: Path },
  issues: IssueList,
): void {
  const inner = (issue.path ?? []).map((item) => item.key as string | number);
  const place = { file: at.yaml.file, line: at.yaml.lineOf([...at.path, ...inner]) };
  const name = [...inner].reverse().find((key) => typeof key === 'string') ?? 'This';
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    issues.add(
      'unknown-key',
      place,
      `"${name}" is not a key of this format.`,
      'Correct its spelling, or take it out. The formats are in guide-content/README.md.',
    );
  } else if (issue.type === 'strict_object' && issue.input === undefined && inner.length > 0) {
    issues.add(
      'missing-key',
      place,
      `"${name}" is missing.`,
      `Add "${name}:". The formats are in guide-content/README.md.`,
    );
  } else {
    const [code, says, hint] = RULES[issue.message] ?? [
      'wrong-value',
      'is not what is expected here',
      `Write ${expected(issue)}.`,
    ];
    issues.add(code, place, `${name}: ${shown(issue.input)} ${says}.`, hint);
  }
}

function shown(input: unknown): string {
  const text = JSON.stringify(input) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'a text (in "quotes" when it looks like a number)',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list: [one, two]',
  Object: 'keys with values: { key: value }',
};

function expected({ expected: wanted }: v.BaseIssue<unknown>): string {
  if (wanted === null) return 'another value';
  return NAMES[wanted] ?? wanted.replaceAll(/[()"]/g, '').replaceAll(' | ', ', or ');
}
