import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type {
  BandRule,
  Choice,
  Condition,
  Flow,
  OptionId,
  Place,
  Procedure,
  QuestionId,
  Rules,
} from '../../src/engine/index.ts';
import type { Must } from '../../tools/proof/index.ts';

/**
 * The rules of the real guide, read without the pack's compiler, so that the engine's tests depend on nothing else.
 * What is wrong in a file throws; telling authors about their faults is the compiler's work.
 */
export function readRealRules(): Rules & { readonly musts: readonly Must[] } {
  const pack = read('pack.yaml') as { caps: Rules['caps']; procedures: readonly string[] };
  return { flow: readFlow(), procedures: readProcedures(pack.procedures), caps: pack.caps, musts: readMusts() };
}

const content = fileURLToPath(new URL('../../guide-content/', import.meta.url));
const read = (path: string): unknown => parse(readFileSync(content + path, 'utf8'));

const ANY_HOUR = [
  'police-secours',
  'numero-europeen',
  'urgence-par-sms',
  'samu',
  'enfance-en-danger',
  'enfants-disparus',
  'prevention-suicide',
  'hebergement-115',
];

/** A condition as an author writes it; a text is the name of one. */
type Shorthand = string | Readonly<Record<string, unknown>>;

const NAMED = read('conditions.yaml') as Readonly<Record<string, Shorthand>>;

interface QuestionFile {
  readonly id: QuestionId;
  readonly kind: 'one' | 'many';
  readonly options: readonly OptionId[];
  readonly exclusive?: readonly OptionId[];
  readonly urgent?: readonly OptionId[];
  readonly when?: Shorthand;
}

interface ProcedureFile {
  readonly when?: Shorthand;
  readonly band: Place | readonly { readonly when?: Shorthand; readonly band: Place }[];
  readonly lift?: { readonly when: Shorthand };
  readonly protective?: boolean | Shorthand;
  readonly joins?: readonly string[];
  readonly done?: Readonly<Record<QuestionId, OptionId | readonly OptionId[]>>;
  readonly yields?: Readonly<Record<QuestionId, Readonly<Record<OptionId, string>>>>;
  readonly service?: boolean;
  readonly contacts?: readonly string[];
  readonly 'if-refused'?: string;
  readonly 'last-resort'?: boolean;
}

function readFlow(): Flow {
  const { questions } = read('flow.yaml') as { questions: readonly QuestionFile[] };
  return {
    questions: questions.map(({ when, options, ...rest }) => ({
      ...rest,
      options: options.map((id) => ({ id })),
      ...readWhen(when),
    })),
  };
}

function readProcedures(order: readonly string[]): Procedure[] {
  const ids = readdirSync(`${content}procedures`).map((file) => file.replace('.yaml', ''));
  const stray = [...ids.filter((id) => !order.includes(id)), ...order.filter((id) => !ids.includes(id))];
  if (stray.length > 0) throw new Error(`Not both in pack.yaml and in procedures/: ${stray.join(', ')}`);
  return order.map((id) => {
    const file = read(`procedures/${id}.yaml`) as ProcedureFile;
    const {
      protective = false,
      lift,
      joins = [],
      done = {},
      yields = {},
      service = false,
      contacts = [],
      'if-refused': ifRefused,
      'last-resort': lastResort = false,
    } = file;
    const band: BandRule =
      typeof file.band === 'string'
        ? [{ band: file.band }]
        : file.band.map((choice) => ({ band: choice.band, ...readWhen(choice.when) }));
    const anyHour = contacts.some((contact) => ANY_HOUR.includes(contact));
    return {
      id,
      band,
      protective: typeof protective === 'boolean' ? protective : readCondition(protective),
      joins,
      done: Object.entries(done).flatMap(([question, options]) =>
        [options].flat().map((option): Choice => ({ question, option })),
      ),
      yields: Object.entries(yields).flatMap(([question, options]) =>
        Object.entries(options).map(([option, to]) => ({ question, option, to })),
      ),
      service,
      lastResort,
      anyHour,
      ...(lift && { lift: readCondition(lift.when) }),
      ...(ifRefused && { ifRefused }),
      ...readWhen(file.when),
    };
  });
}

const readWhen = (when: Shorthand | undefined) => (when ? { when: readCondition(when) } : {});

function readMusts(): Must[] {
  const lines = read('must.yaml') as readonly (Omit<Must, 'when'> & { readonly when: Shorthand })[];
  return lines.map(({ when, procedure, band }) => ({ when: readCondition(when), procedure, band }));
}

function readCondition(shorthand: Shorthand): Condition {
  if (typeof shorthand === 'string') {
    const of = NAMED[shorthand];
    if (of === undefined) throw new Error(`There is no condition "${shorthand}"`);
    return { kind: 'named', name: shorthand, of: readCondition(of) };
  }
  const [entry, ...more] = Object.entries(shorthand);
  if (!entry || more.length > 0) throw new Error(`A condition has one key: ${JSON.stringify(shorthand)}`);
  const [key, value] = entry;
  if (key === 'all' || key === 'any') return { kind: key, of: (value as Shorthand[]).map(readCondition) };
  if (key === 'not') return { kind: 'not', of: readCondition(value as Shorthand) };
  if (typeof value === 'string') return { kind: 'is', question: key, options: [value] };
  if (Array.isArray(value)) return { kind: 'is', question: key, options: value as OptionId[] };
  return { kind: 'count', question: key, atLeast: (value as { count: number }).count };
}
