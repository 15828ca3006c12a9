import type { BandRule, Choice } from '../../../src/engine/index.ts';
import { textOf, textOfBlocks, type Block, type WholeProcedure } from '../../../src/pack/index.ts';
import type { Content } from '../../compiler/index.ts';
import { sayCondition, sayConditionLines } from '../say/say-condition.ts';
import { BAND_WORDS, namesOf } from '../say/say-words.ts';
import { says } from '../languages/index.ts';
import { compareFields, matchById, type Change, type Fields } from './change.ts';
import { compareLines } from './compare-lines.ts';

/** Changes of the procedures: what brings them, when, whom to call, and every line of their pages. */
export function diffProcedures(before: Content, after: Content): readonly Change[] {
  const { added, removed, kept } = matchById(before.procedures, after.procedures);
  return [
    ...removed.map(({ id, title }): Change => ({
      subject: 'procedure',
      id,
      says: says.diff.procedureGone,
      before: title,
    })),
    ...added.map((procedure): Change => ({
      subject: 'procedure',
      id: procedure.id,
      says: says.pair(says.diff.procedureNew, procedure.title),
      after: [...sayWhen(after, procedure), ...sayBand(after, procedure.band)].join('\n'),
    })),
    ...kept.flatMap((pair) => {
      const { id, title } = pair.after;
      const change = ({
        field,
        ...sides
      }: {
        readonly field: string;
        readonly before: string;
        readonly after: string;
      }): Change => ({ subject: 'procedure', id, says: says.pair(title, field), ...sides });
      const rules = compareFields(
        { pack: before, procedure: pair.before },
        { pack: after, procedure: pair.after },
        RULES,
      );
      return [
        ...rules,
        ...compareFields(pair.before, pair.after, FIELDS),
        ...diffSections(pair.before, pair.after),
      ].map(change);
    }),
  ];
}

export const sayWhen = (pack: Content, { when }: Pick<WholeProcedure, 'when'>): readonly string[] =>
  when ? sayConditionLines(pack, when) : [says.rules.inEveryPlan];

/** `aujourd’hui, si : …`, then `sinon plus tard` */
export function sayBand(pack: Content, rule: BandRule): readonly string[] {
  return rule.flatMap(({ when, band }, index) => {
    if (when)
      return [otherwise(index, says.rules.inBandIf(band)), ...sayConditionLines(pack, when).map((line) => `  ${line}`)];
    return [otherwise(index, BAND_WORDS[band])];
  });
}

const otherwise = (index: number, said: string): string => (index > 0 ? says.rules.elseBand(said) : said);

const sayChoice = ({ question, option }: Choice): string => `${question} ${option}`;

const RULES: Fields<{ readonly pack: Content; readonly procedure: WholeProcedure }> = {
  brings: ({ pack, procedure }) => sayWhen(pack, procedure).join('\n'),
  band: ({ pack, procedure }) => sayBand(pack, procedure.band).join('\n'),
  contacts: ({ pack, procedure }) => namesOf(pack, procedure.contacts).join(', '),
  letters: ({ pack, procedure }) =>
    procedure.letters.map((id) => pack.letters.find((letter) => letter.id === id)?.title ?? id).join(', '),
  variants: ({ pack, procedure }) =>
    (procedure.variants ?? [])
      .map(({ when, title, why, say, call }) =>
        [
          says.pair(says.rules.if(sayCondition(pack, when)), '').trimEnd(),
          ...[title, why, say && textOf(say), call && says.rules.first(namesOf(pack, call).join(', '))].flatMap(
            (text) => (text === undefined ? [] : [`  ${text}`]),
          ),
        ].join('\n'),
      )
      .join('\n'),
  protective: ({ pack, procedure: { protective = false } }) =>
    typeof protective === 'boolean' ? says.yesNo(protective) : sayConditionLines(pack, protective).join('\n'),
  lift: ({ pack, procedure: { lift } }) => (lift ? sayConditionLines(pack, lift).join('\n') : says.yesNo(false)),
  joins: ({ pack, procedure: { joins = [] } }) =>
    joins.map((id) => pack.procedures.find((procedure) => procedure.id === id)?.title ?? id).join(', '),
  done: ({ procedure: { done = [] } }) => done.map(sayChoice).join(', '),
  yields: ({ procedure: { yields = [] } }) =>
    yields.map((choice) => says.pair(sayChoice(choice), choice.to)).join(', '),
  refused: ({ pack, procedure }) => pack.procedures.find(({ id }) => id === procedure.ifRefused)?.title ?? '',
};

const FIELDS: Fields<WholeProcedure> = {
  service: ({ service }) => says.yesNo(service),
  lastResort: ({ lastResort }) => says.yesNo(lastResort),
  topic: ({ topic }) => topic,
  title: ({ title }) => title,
  short: ({ short }) => short,
  why: ({ why }) => why,
  situation: ({ situation }) => situation,
  standby: ({ standby }) => standby ?? '',
  sources: ({ sources }) => sources.join(', '),
  review: ({ review }) =>
    review.status === 'draft' ? says.rules.notReviewed : says.rules.reviewedBy(review.by, review.on),
};

function diffSections(
  before: WholeProcedure,
  after: WholeProcedure,
): readonly { readonly field: string; readonly before: string; readonly after: string }[] {
  const { added, removed, kept } = matchById(before.sections, after.sections);
  const text = (blocks: readonly Block[]): string => textOfBlocks(blocks);
  return [
    ...removed.map(({ title, blocks }) => ({ field: says.quote(title), before: text(blocks), after: '' })),
    ...added.map(({ title, blocks }) => ({ field: says.quote(title), before: '', after: text(blocks) })),
    ...kept.flatMap((pair) =>
      compareLines(text(pair.before.blocks), text(pair.after.blocks)).map((sides) => ({
        field: says.quote(pair.after.title),
        ...sides,
      })),
    ),
  ];
}
