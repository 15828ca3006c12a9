import {
  CORE_KEYS,
  KIT_KEYS,
  PAPER_KEYS,
  PLURAL_KEYS,
  TEXTS_KEYS,
  TRANSLATED_KEYS,
  type InterfaceWords,
} from '../../../src/pack/index.ts';
import { spokenOf } from '../languages/index.ts';
import { takeFromSource } from '../prose/passage.ts';
import { createDraft, type Draft } from '../read/draft.ts';
import type { IssueCode } from '../read/issue-codes.ts';
import type { Kind } from '../read/kind.ts';
import { openYaml } from '../read/read-list.ts';
import { remember } from '../read/remember.ts';
import { interfaceSchema } from '../read/schema/interface.ts';
import { checkShape } from '../read/shape.ts';
import type { YamlFile } from '../read/yaml.ts';
import type { Path } from '../read/path.ts';
import { PLURALS, type Forms, type Plural } from '../read/plurals.ts';
import { coverPlaces, listMessages, nestWords, placesOf } from './interface-words.ts';
import { checkPlainWords } from './plain-words.ts';

/** The interface's words in one language, in the three parts in which they travel, and those of paper, which do not. */
export interface Interface {
  readonly core: InterfaceWords;
  readonly texts: InterfaceWords;
  readonly kit: InterfaceWords;
  readonly paper: InterfaceWords;
}

const KEYS = {
  core: CORE_KEYS,
  texts: TEXTS_KEYS,
  kit: KIT_KEYS,
  translated: TRANSLATED_KEYS,
  paper: PAPER_KEYS,
} as const satisfies Readonly<Record<keyof Interface | 'translated', Readonly<Record<string, readonly string[]>>>>;

/** What a source says, with its faults and passages: the same in every compilation that changes something else. */
const readSource = remember((file) => {
  const [locale = '', text = ''] = JSON.parse(file) as readonly string[];
  const draft = createDraft(new Map([[`${locale}/interface.yaml`, text]]), locale);
  return { words: readInterface(draft), issues: draft.issues.sorted(), passages: draft.passages };
});

/** Reads interface.yaml of this language: each word that the code knows, with its places and its forms by number. */
function compileInterface(draft: Draft): Interface {
  const text = draft.files.get(`${draft.locale}/interface.yaml`);
  if (draft.beside !== null || text === undefined) return readInterface(draft);
  const { words, issues, passages } = readSource(JSON.stringify([draft.locale, text]));
  for (const { code, file, line, message, hint } of issues)
    draft.issues.add(code as IssueCode, { file, line }, message, hint);
  draft.passages.push(...passages);
  return words;
}

function readInterface(draft: Draft): Interface {
  const yaml = openYaml(draft, `${draft.locale}/interface.yaml`);
  if (yaml === null) return { core: {}, texts: {}, kit: {}, paper: {} };
  checkShape(interfaceSchema, yaml.value, { yaml, path: [] }, draft.issues);
  const part = (name: keyof typeof KEYS): InterfaceWords => compilePart(draft, yaml, name);
  const translated = part('translated');
  return {
    // the source says nothing of a translation
    core: draft.beside === null ? part('core') : { ...part('core'), translated },
    texts: part('texts'),
    kit: part('kit'),
    paper: part('paper'),
  };
}

function compilePart(draft: Draft, yaml: YamlFile, part: keyof typeof KEYS): InterfaceWords {
  const keys: Readonly<Record<string, readonly string[]>> = KEYS[part];
  const given = (yaml.value as Readonly<Record<string, unknown>> | null)?.[part];
  const words: Record<string, string> = {};
  for (const { key, path, says } of listMessages(given)) {
    const places = keys[key];
    if (places === undefined) continue;
    const at = [part, ...path];
    if (yaml.isUntranslated(at) || (typeof says !== 'string' && yaml.isUntranslated([...at, 'other']))) {
      for (const [form, text] of formsOf(draft, says))
        words[form === null ? key : `${key}_${form}`] = takeFromSource(draft, text, true);
      continue;
    }
    if (typeof says === 'string') {
      if (PLURAL_KEYS.includes(key)) addMissing(draft, yaml, at, key, 'other');
      words[key] = takeWords(draft, yaml, at, says, places, 'other');
    } else {
      checkForms(draft, yaml, at, key, says);
      for (const plural of PLURALS) {
        const form = says[plural];
        // the endings that i18next looks for
        if (form !== undefined)
          words[`${key}_${plural}`] = takeWords(draft, yaml, [...at, plural], form, places, plural);
      }
    }
  }
  return nestWords(words);
}

/**
 * The forms of a message of the source for the kinds of number that the language tells apart: each says what the source
 * says of such a number. A message without forms is one, of no kind.
 */
function formsOf({ locale, beside }: Draft, says: string | Forms): readonly (readonly [Plural | null, string])[] {
  if (typeof says === 'string') return [[null, says]];
  const [own, source] = [locale, beside?.locale ?? locale].map(
    (language) => new Intl.PluralRules(spokenOf(language).plurals),
  );
  return pluralsOf(locale).needed.map((plural) => {
    const count = Array.from({ length: COUNTED }, (_, at) => at).findLast((at) => own?.select(at) === plural);
    const kind = count === undefined ? 'other' : (source?.select(count) ?? 'other');
    return [plural, says[kind] ?? says.other ?? ''];
  });
}

/** The text as it is shown. It goes into the passages, for the checks of all words. */
function takeWords(
  draft: Draft,
  yaml: YamlFile,
  path: Path,
  text: string,
  places: readonly string[],
  plural: Plural,
): string {
  const lineAt = (index: number): number => yaml.lineInText(path, index);
  const line = lineAt(0);
  const place = { file: yaml.file, line };
  const named = placesOf(text);
  for (const name of named) {
    if (places.includes(name)) continue;
    draft.issues.add(
      'bad-place',
      place,
      `Nothing fills {{${name}}} here.`,
      places.length === 0 ? 'Take it out.' : `Its places are: ${places.map((place) => `{{${place}}}`).join(', ')}.`,
    );
  }
  for (const name of places) {
    if (named.includes(name) || (name === 'count' && saysOneNumber(draft.locale, plural))) continue;
    draft.issues.add(
      'bad-place',
      place,
      `{{${name}}} is missing here.`,
      'Put it where its words read well; every form and every language has it.',
    );
  }
  if (yaml.isTaken(path)) return takeFromSource(draft, text, false);
  const covered = coverPlaces(text);
  if (/[{}]/.test(covered))
    draft.issues.add('bad-place', place, 'A brace stands alone here.', 'Write a place as {{name}}, without spaces.');
  checkPlainWords(draft, yaml.file, covered, lineAt);
  const waivers = new Set([...yaml.waiversOn(line), ...yaml.waiversOn(yaml.lineOf(path))]);
  const reading = { level: 'LG-2', document: yaml.file } as const;
  draft.passages.push({
    file: yaml.file,
    text: covered,
    lineAt,
    reading,
    claims: false,
    cites: [],
    links: null,
    waivers,
  });
  return draft.language.typeset(text);
}

/** More than the guide ever counts: a form that begins later, such as that for millions in French, may be left out. */
const COUNTED = 1000;

interface Plurals {
  readonly needed: readonly Plural[];
  readonly known: readonly Plural[];
  /** those of a single number */
  readonly ofOneNumber: readonly Plural[];
}

/** The kinds of number that a language tells apart, among all that the guide may count. */
export const pluralsOf = remember((locale): Plurals => {
  const rules = new Intl.PluralRules(spokenOf(locale).plurals);
  const known = PLURALS.filter((form) => rules.resolvedOptions().pluralCategories.includes(form));
  const met = Array.from({ length: COUNTED }, (_, count) => rules.select(count));
  return {
    needed: known.filter((form) => form === 'other' || met.includes(form)),
    known,
    ofOneNumber: known.filter((plural) => met.filter((form) => form === plural).length === 1),
  };
});

/** Whether a form stands for one number alone, which it may then say in a word: no sign, one sign. */
function saysOneNumber(locale: string, plural: Plural): boolean {
  return plural === 'zero' || pluralsOf(locale).ofOneNumber.includes(plural);
}

function checkForms(draft: Draft, yaml: YamlFile, path: Path, key: string, forms: Forms): void {
  const { needed, known } = pluralsOf(draft.locale);
  for (const plural of needed) if (forms[plural] === undefined) addMissing(draft, yaml, path, key, plural);
  for (const plural of PLURALS) {
    if (forms[plural] === undefined || plural === 'zero' || known.includes(plural)) continue;
    draft.issues.add(
      'plural-forms',
      { file: yaml.file, line: yaml.lineOf([...path, plural]) },
      `"${key}" has the form "${plural}", which this language does not tell apart.`,
      `Take it out. Its forms are: ${needed.join(', ')}; zero may stand beside them.`,
    );
  }
}

function addMissing(draft: Draft, yaml: YamlFile, path: Path, key: string, plural: Plural): void {
  draft.issues.add(
    'plural-forms',
    { file: yaml.file, line: yaml.lineOf(path) },
    `"${key}" has no form "${plural}".`,
    `This language needs: ${pluralsOf(draft.locale).needed.join(', ')}. Write them below it, each with its words.`,
  );
}

export const interfaceWords = {
  name: 'interface',
  title: 'What the interface says',
  words: { path: '{locale}/interface.yaml', schema: interfaceSchema },
  compile: compileInterface,
} as const satisfies Kind;
