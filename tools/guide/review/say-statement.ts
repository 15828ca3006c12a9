import type { BandRule, Choice, Condition } from '../../../src/engine/index.ts';
import type { Channel, Deadline, Hours, WholeContact, WholeProcedure } from '../../../src/pack/index.ts';
import type { Content, ReviewedKind, Statement } from '../../compiler/index.ts';
import { sayChannels, sayHours } from '../diff/contacts.ts';
import { sayBand, sayWhen } from '../diff/procedures.ts';
import { says } from '../languages/index.ts';
import { sayConditionLines } from '../say/say-condition.ts';
import { namesOf } from '../say/say-words.ts';

/** The words of a statement for its reviewer, one or more lines; a rule is put into words here. */
export function sayStatement(pack: Content, { says: words, role, rule }: Statement): readonly string[] {
  if (rule === undefined) return [words];
  const value = withoutNames(JSON.parse(rule) as Json);
  switch (role) {
    case 'when':
      return sayWhen(pack, value === null ? {} : { when: value as unknown as Condition });
    case 'variant':
      return sayConditionLines(pack, value as unknown as Condition);
    case 'band':
      return sayBand(pack, value as unknown as BandRule);
    case 'marks':
      return sayMarks(pack, value as unknown as Marks);
    case 'contacts':
    case 'call':
      return numbered(namesOf(pack, value as unknown as readonly string[]));
    case 'letters':
      return (value as unknown as readonly string[]).map(
        (id) => pack.letters.find((letter) => letter.id === id)?.title ?? id,
      );
    case 'refused':
      return [pack.procedures.find(({ id }) => id === value)?.title ?? says.review.lastResort];
    case 'channels':
      return [sayChannels(value as unknown as readonly Channel[])];
    case 'hours':
      return [sayHours(value as unknown as Hours)];
    case 'terms':
      return sayTerms(value as unknown as Terms);
    case 'length':
      return sayLength(value as unknown as Pick<Deadline, 'kind' | 'length' | 'count' | 'from'>);
    default:
      throw new Error(`No words are known for the rule "${role ?? '?'}"`);
  }
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Rules without the names of shared conditions, which are no words: each is what it says. */
function withoutNames(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (value as readonly Json[]).map(withoutNames);
  const { kind, of } = value as { readonly [key: string]: Json };
  if (kind === 'named' && of !== undefined) return withoutNames(of);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutNames(inner)]));
}

const numbered = (names: readonly string[]): readonly string[] =>
  names.length === 1 ? names : names.map((name, index) => `${index + 1}. ${name}`);

type Marks = Pick<WholeProcedure, 'protective' | 'lift' | 'joins' | 'done' | 'yields'>;

function sayMarks(pack: Content, { protective = false, lift, joins = [], done = [], yields = [] }: Marks) {
  const titleOf = (id: string): string => pack.procedures.find((procedure) => procedure.id === id)?.title ?? id;
  const optionOf = ({ question, option }: Choice): string =>
    says.quote(
      pack.flow.questions.find(({ id }) => id === question)?.options.find(({ id }) => id === option)?.label ?? option,
    );
  const { marks } = says.review;
  const under = (mark: 'protectiveIf' | 'lift', condition: Condition): readonly string[] => [
    says.pair(marks[mark], '').trimEnd(),
    ...sayConditionLines(pack, condition).map((line) => `  ${line}`),
  ];
  const lines = [
    ...(protective === true ? [marks.protective] : []),
    ...(typeof protective === 'object' ? under('protectiveIf', protective) : []),
    ...(lift ? under('lift', lift) : []),
    ...(joins.length > 0 ? [says.pair(marks.joins, says.statements(joins.map(titleOf)))] : []),
    ...(done.length > 0 ? [says.pair(marks.done, says.statements(done.map(optionOf)))] : []),
    ...yields.map((choice) => says.pair(marks.yields, `${optionOf(choice)} → ${titleOf(choice.to)}`)),
  ];
  return lines.length > 0 ? lines : [says.review.noMarks];
}

type Terms = Pick<WholeContact, 'cost' | 'onBill' | 'anonymous' | 'overseas'>;

const sayTerms = ({ cost, onBill, anonymous, overseas }: Terms): readonly string[] => {
  const { terms } = says.review;
  const { known, costs } = says.contacts;
  return [
    says.statements([
      says.pair(terms.cost, costs[cost]),
      says.pair(terms.onBill, known[onBill]),
      says.pair(terms.anonymous, known[anonymous]),
      says.pair(terms.overseas, known[overseas]),
    ]),
  ];
};

function sayLength({ kind, length, count, from }: Pick<Deadline, 'kind' | 'length' | 'count' | 'from'>) {
  const { deadline } = says.review;
  const long = Object.entries(length)
    .map(([unit, number]) => `${number}\u00A0${says.diff.units[unit as keyof typeof says.diff.units]}`)
    .join(' ');
  return [
    `${long} ${deadline.starts(deadline.from[from])}`,
    says.statements([deadline.kinds[kind], deadline.counts[count]]),
  ];
}

/** What limits a statement, in words: how strong a sign is, or what must be filled in or ticked. */
export const sayOnly = (kind: ReviewedKind, only: string): string =>
  kind === 'edition' ? says.review.strength(only) : says.review.only(only);

/** Where the links of a statement lead, by name. */
export function sayLinks(pack: Content, links: readonly string[]): readonly string[] {
  return links.map((link) => {
    const [kind = '', id = ''] = link.split(':', 2);
    const title = (all: readonly { readonly id: string; readonly title: string }[]): string | undefined =>
      all.find((named) => named.id === id)?.title;
    const name = {
      procedure: () => title(pack.procedures),
      page: () => title(pack.pages),
      letter: () => title(pack.letters),
      signs: () => title(pack.signs),
      contact: () => namesOf(pack, [id])[0],
      term: () => pack.terms.find((term) => term.id === id)?.name,
    }[kind];
    return name?.() ?? says.review.screens[kind as keyof typeof says.review.screens] ?? link;
  });
}
