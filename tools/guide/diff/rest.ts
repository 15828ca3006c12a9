import {
  textOf,
  textOfBlocks,
  type Deadline,
  type DeadlineLength,
  type Figure,
  type LetterField,
  type Sender,
  type WholePage,
  type Sign,
  type Source,
  type Term,
} from '../../../src/pack/index.ts';
import type { Content } from '../../compiler/index.ts';
import { listWords } from '../../compiler/things/interface-words.ts';
import { sayCondition } from '../say/say-condition.ts';
import { says } from '../languages/index.ts';
import { compareFields, matchById, type Change, type Fields, type Subject } from './change.ts';
import { compareLines } from './compare-lines.ts';
import { diffLetters } from './letters.ts';

/** Changes of time limits, pages, signs, terms, sources, and of what pack.yaml decides. */
export function diffRest(before: Content, after: Content): readonly Change[] {
  const signsOf = ({ signs }: Content): readonly (Sign & { readonly group: string })[] =>
    signs.flatMap((group) => group.signs.map((sign) => ({ ...sign, group: group.title })));
  return [
    ...diffLetters(before.letters, after.letters),
    ...diffList('letter', says.diff.things.field, before.letterFields, after.letterFields, ({ label }) => label, FIELD),
    ...diffList(
      'deadline',
      says.diff.things.deadline,
      before.deadlines,
      after.deadlines,
      ({ label }) => label,
      DEADLINE,
    ),
    ...diffList('deadline', says.diff.things.sender, before.senders, after.senders, ({ name }) => name, SENDER),
    ...diffPages(before.pages, after.pages),
    ...diffList('page', says.diff.things.figure, before.figures, after.figures, ({ title }) => title, FIGURE),
    ...diffList(
      'sign',
      says.diff.things.sign,
      before.signs.map(({ id, title, intro = '' }) => ({ id, title, intro })),
      after.signs.map(({ id, title, intro = '' }) => ({ id, title, intro })),
      ({ title }) => title,
      { title: ({ title }) => title, intro: ({ intro }) => intro },
    ),
    ...diffList('sign', says.diff.things.sign, signsOf(before), signsOf(after), ({ label }) => label, SIGN),
    ...diffList('term', says.diff.things.term, before.terms, after.terms, ({ name }) => name, TERM),
    ...diffList('interface', says.diff.things.message, messagesOf(before), messagesOf(after), ({ id }) => id, {
      label: ({ says: words }) => words,
    }),
    ...diffList('source', says.diff.things.source, before.sources, after.sources, ({ title }) => title, SOURCE),
    ...compareFields(before, after, PACK).flatMap(({ field, ...sides }) =>
      compareLines(sides.before, sides.after).map((lines): Change => ({
        subject: 'pack',
        id: '',
        says: field,
        ...lines,
      })),
    ),
  ];
}

/**
 * The interface's words as things with ids; a form by number is one of its own. Those of paper are left out: a built
 * edition has none.
 */
const messagesOf = ({
  words,
  textWords,
  kitWords,
}: Content): readonly { readonly id: string; readonly says: string }[] =>
  [words, textWords, kitWords].flatMap((part) => listWords(part)).map(([id, text]) => ({ id, says: text }));

const SIGN: Fields<Sign & { readonly group: string }> = {
  group: ({ group }) => group,
  label: ({ label }) => label,
  strength: ({ strength }) => strength,
  also: ({ also }) => also,
  noticed: ({ noticed }) => noticed,
  sources: ({ sources }) => sources.join(', '),
};

const FIELD: Fields<LetterField> = {
  name: ({ label }) => label,
  hint: ({ hint = '' }) => hint,
  form: ({ kind }) => kind,
  optional: ({ optional }) => says.yesNo(optional),
  options: ({ options = [] }) => options.map((option) => says.pair(option.label, option.says)).join('\n'),
};

const SENDER: Fields<Sender> = {
  name: ({ name }) => name,
  hint: ({ hint = '' }) => hint,
  uncounted: ({ uncounted }) => uncounted.map(({ procedure, label }) => says.pair(procedure, label)).join('\n'),
  first: ({ uncounted }) => uncounted.map(({ procedure, first = '' }) => says.pair(procedure, first)).join('\n'),
};

const DEADLINE: Fields<Deadline> = {
  label: ({ label }) => label,
  senders: ({ senders }) => senders.join(', '),
  kind: ({ kind }) => kind,
  length: ({ length }) => sayLength(length),
  starts: ({ from, starts }) => says.pair(from, starts),
  counted: ({ count, counted }) => says.pair(count, counted.join('\n')),
  todo: ({ todo }) => todo.join('\n'),
  letters: ({ letter = '' }) => letter,
  sources: ({ sources }) => sources.join(', '),
};

function sayLength(length: DeadlineLength): string {
  const { days, months, years } = says.diff.units;
  if ('days' in length) return `${length.days} ${days}`;
  return 'months' in length ? `${length.months} ${months}` : `${length.years} ${years}`;
}

const FIGURE: Fields<Figure> = {
  title: ({ title }) => title,
  description: ({ description }) => description,
  boxes: ({ boxes }) => boxes.map(({ name, does }) => says.pair(name, does)).join('\n'),
  arrows: ({ arrows }) => arrows.map((arrow) => says.pair(`${arrow.from} → ${arrow.to}`, arrow.says)).join('\n'),
};

const TERM: Fields<Term> = { name: ({ name }) => name, definition: ({ definition }) => definition };

const SOURCE: Fields<Source> = {
  title: ({ title }) => title,
  publisher: ({ publisher }) => publisher,
  address: ({ url = '' }) => url,
  edition: ({ edition }) => edition,
  confidence: ({ confidence = 'H' }) => confidence,
  readOn: ({ checked }) => checked,
};

const PACK: Fields<Content> = {
  caps: ({ caps }) => says.rules.caps(caps.now, caps.today, caps.week),
  emergency: ({ emergency }) => emergency.join(', '),
  help: ({ help }) => help.join(', '),
  openings: (pack) =>
    pack.openings
      .map(({ when, lines }) =>
        says.pair(when ? says.rules.if(sayCondition(pack, when)) : says.rules.else, lines.join(' ')),
      )
      .join('\n'),
  urgentCases: ({ urgent }) =>
    urgent
      .map(({ title, text, say = [], contacts }) => `${title} ${text} ${textOf(say)} (${contacts.join(', ')})`)
      .join('\n'),
  alerts: (pack) =>
    pack.alerts
      .map(({ when, title, contacts }) =>
        says.pair(says.rules.if(sayCondition(pack, when)), `${title} (${contacts.join(', ')})`),
      )
      .join('\n'),
  handOver: ({ handOver }) => handOver.map(({ title, procedures }) => `${title} (${procedures.join(', ')})`).join('\n'),
  careful: ({ careful }) => careful ?? '',
  report: ({ report }) => report ?? '',
  pageGroups: ({ pageGroups }) => pageGroups.map(({ title, pages }) => says.pair(title, pages.join(', '))).join('\n'),
  directory: ({ directory }) =>
    (directory?.areas ?? [])
      .map(({ code, name, body, courts, note = '' }) =>
        says.pair(`${code} ${name}`, says.statements([body, `${courts.join(', ')} ${note}`])).trim(),
      )
      .join('\n'),
  staleAfter: ({ staleAfter }) => says.rules.staleAfter(staleAfter.procedures, staleAfter.contacts),
};

function diffList<T extends { readonly id: string }>(
  subject: Subject,
  what: string,
  before: readonly T[],
  after: readonly T[],
  name: (thing: T) => string,
  fields: Fields<T>,
): readonly Change[] {
  const { added, removed, kept } = matchById(before, after);
  return [
    ...removed.map((thing): Change => ({
      subject,
      id: thing.id,
      says: says.pair(what, says.diff.isGone),
      before: name(thing),
    })),
    ...added.map((thing): Change => ({
      subject,
      id: thing.id,
      says: says.pair(what, says.diff.isNew),
      after: name(thing),
    })),
    ...kept.flatMap((pair) =>
      compareFields(pair.before, pair.after, fields).map(({ field, ...sides }): Change => ({
        subject,
        id: pair.after.id,
        says: says.pair(name(pair.after), field),
        ...sides,
      })),
    ),
  ];
}

function diffPages(before: readonly WholePage[], after: readonly WholePage[]): readonly Change[] {
  const heads = diffList('page', says.diff.things.page, before, after, ({ title }) => title, {
    title: ({ title }) => title,
    short: ({ short }) => short,
    sources: ({ sources }) => sources.join(', '),
  });
  const texts = matchById(before, after).kept.flatMap((pair) =>
    compareLines(textOfBlocks(pair.before.blocks), textOfBlocks(pair.after.blocks)).map((sides): Change => ({
      subject: 'page',
      id: pair.after.id,
      says: says.pair(pair.after.title, says.diff.text),
      ...sides,
    })),
  );
  return [...heads, ...texts];
}
