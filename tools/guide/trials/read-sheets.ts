import { parse } from 'csv-parse/sync';
import { says } from '../languages/index.ts';

/** Who tried it. */
export const WHO = ['parent', 'proche', 'professionnel', 'lecture'] as const;
/** Right alone, right after help, not right, stopped by the person. */
export const RESULTS = ['seul', 'aide', 'non', 'arrete'] as const;

/** What the sheets may name. */
interface Known {
  readonly tasks: readonly { readonly id: string }[];
  readonly questions: readonly { readonly id: string; readonly answers: readonly string[] }[];
}

interface Person {
  /** a code such as P01, never a name */
  readonly person: string;
  readonly who: (typeof WHO)[number];
  /** the language in which the guide was read, such as `fr` */
  readonly language: string;
}

/** One person at one task. Times in seconds. */
export interface Attempt extends Person {
  readonly task: string;
  readonly result: (typeof RESULTS)[number];
  readonly seconds: number | null;
  readonly taps: number | null;
  /** where the person stopped, in their words; may be empty */
  readonly hesitation: string;
}

/** One question after the tasks. */
export interface Reply extends Person {
  readonly question: string;
  readonly answer: string;
  readonly words: string;
}

export interface Sheets {
  readonly attempts: readonly Attempt[];
  readonly replies: readonly Reply[];
  /** how many lines say that they are invented, of how many */
  readonly invented: number;
  readonly lines: number;
  /** a sentence each, with file and line */
  readonly faults: readonly string[];
}

type Row = Readonly<Record<string, string>>;

const TASKS = ['personne', 'qui', 'langue', 'tache', 'resultat', 'secondes', 'touches', 'hesitation'];
const AFTER = ['personne', 'qui', 'langue', 'question', 'reponse', 'mots'];

/** What nobody may write into a sheet: what leads to a person. */
const TRACE = /[\w.+-]+@[\w-]+\.\w+|\d(?:[ .-]?\d){8}/;

/**
 * Reads the filled sheets. In: their text by name of file, and what is tried. Out: what stands in them, and every
 * fault at once. A line without a result, or without an answer and words, was not filled in and counts for nothing.
 */
export function readSheets(files: ReadonlyMap<string, string>, { tasks, questions }: Known): Sheets {
  const attempts: Attempt[] = [];
  const replies: Reply[] = [];
  const faults: string[] = [];
  let invented = 0;
  let lines = 0;
  for (const [file, text] of files) {
    for (const { row, line } of readRows(file, text, faults)) {
      const tell = (what: string): void => void faults.push(`${file}:${line} ${what}`);
      const isAttempt = 'tache' in row;
      if (isAttempt ? !row['resultat'] : !row['reponse'] && !row['mots']) continue;
      lines++;
      if (row['invente']) invented++;
      const person = readPerson(row, tell);
      if (Object.values(row).some((cell) => TRACE.test(cell))) tell(says.trials.trace);
      if (isAttempt) attempts.push(readAttempt(row, person, tasks, tell));
      else replies.push(readReply(row, person, questions, tell));
    }
  }
  if (invented > 0 && invented < lines) faults.push(says.trials.mixed(invented, lines));
  return { attempts, replies, invented, lines, faults };
}

function readRows(
  file: string,
  text: string,
  faults: string[],
): readonly { readonly row: Row; readonly line: number }[] {
  try {
    const rows = parse(text, {
      bom: true,
      columns: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count_less: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as readonly { readonly record: Row; readonly info: { readonly lines: number } }[];
    const [first] = rows;
    const needs = first && 'tache' in first.record ? TASKS : AFTER;
    const missing = needs.filter((column) => first && !(column in first.record));
    if (missing.length > 0) faults.push(`${file}:1 ${says.trials.missing(missing)}`);
    return missing.length > 0 ? [] : rows.map(({ record, info }) => ({ row: record, line: info.lines }));
  } catch (error) {
    faults.push(`${file} ${says.trials.unreadable(error instanceof Error ? error.message : String(error))}`);
    return [];
  }
}

/** Spreadsheets in French write `;`, others `,` or a tab. */
function delimiterOf(text: string): string {
  const [head = ''] = text.split(/\r?\n/, 1);
  return [';', ',', '\t'].find((delimiter) => head.includes(delimiter)) ?? ';';
}

function readPerson(row: Row, tell: (what: string) => void): Person {
  const { personne: person = '', qui: who = '', langue: language = '' } = row;
  if (!/^[A-Z]\d{1,3}$/.test(person)) tell(says.trials.person(person));
  if (!isOneOf(WHO, who)) tell(says.trials.who(who, WHO));
  if (language === '') tell(says.trials.language);
  return { person, who: isOneOf(WHO, who) ? who : 'parent', language };
}

function readReply(row: Row, person: Person, known: Known['questions'], tell: (what: string) => void): Reply {
  const { question = '', reponse: answer = '', mots: words = '' } = row;
  const asked = known.find(({ id }) => id === question);
  if (!asked) tell(says.trials.question(question, idsOf(known)));
  else if (answer !== '' && !asked.answers.includes(answer)) tell(says.trials.answer(answer, asked.answers));
  return { ...person, question, answer, words };
}

function readAttempt(row: Row, person: Person, known: Known['tasks'], tell: (what: string) => void): Attempt {
  const { tache: task = '', resultat: result = '', hesitation = '' } = row;
  if (known.every(({ id }) => id !== task)) tell(says.trials.task(task, idsOf(known)));
  if (!isOneOf(RESULTS, result)) tell(says.trials.result(result, RESULTS));
  const count = (column: string): number | null => {
    const cell = row[column] ?? '';
    if (cell !== '' && !/^\d+$/.test(cell)) tell(says.trials.count(column, cell));
    return cell === '' ? null : Number(cell);
  };
  return {
    ...person,
    task,
    result: isOneOf(RESULTS, result) ? result : 'non',
    seconds: count('secondes'),
    taps: count('touches'),
    hesitation,
  };
}

const idsOf = (all: readonly { readonly id: string }[]): readonly string[] => all.map(({ id }) => id);

const isOneOf = <T extends string>(all: readonly T[], one: string): one is T =>
  (all as readonly string[]).includes(one);
