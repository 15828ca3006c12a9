import type { BandRule, Choice } from '../../../src/engine/index.ts';
import { textOf, textOfBlocks, type Block, type WholeProcedure } from '../../../src/pack/index.ts';
import type { Content } from '../../compiler/index.ts';
import { sayCondition, sayConditionLines } from '../say/say-condition.ts';
import { BAND_WORDS, namesOf } from '../say/say-words.ts';
import { compareFields, matchById, type Change } from './change.ts';
import { compareLines } from './compare-lines.ts';

/** Changes of the procedures: what brings them, when, whom to call, and every line of their pages. */
export function diffProcedures(before: Content, after: Content): readonly Change[] {
  const { added, removed, kept } = matchById(before.procedures, after.procedures);
  return [
    ...removed.map(({ id, title }): Change => ({ subject: 'procedure', id, says: 'Démarche retirée', before: title })),
    ...added.map((procedure): Change => ({
      subject: 'procedure',
      id: procedure.id,
      says: `Nouvelle démarche\u00A0: ${procedure.title}`,
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
      }): Change => ({ subject: 'procedure', id, says: `${title}\u00A0: ${field}`, ...sides });
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
  when ? sayConditionLines(pack, when) : ['dans tous les plans'];

/** `aujourd’hui, si : …`, then `sinon plus tard` */
export function sayBand(pack: Content, rule: BandRule): readonly string[] {
  return rule.flatMap(({ when, band }, index) => {
    if (when)
      return [
        `${index > 0 ? 'sinon ' : ''}${BAND_WORDS[band]}, si\u00A0:`,
        ...sayConditionLines(pack, when).map((line) => `  ${line}`),
      ];
    return [`${index > 0 ? 'sinon ' : ''}${BAND_WORDS[band]}`];
  });
}

const YES_NO = (value: boolean | undefined): string => (value ? 'oui' : 'non');

const sayChoice = ({ question, option }: Choice): string => `${question} ${option}`;

const RULES: Readonly<
  Record<string, (from: { readonly pack: Content; readonly procedure: WholeProcedure }) => string>
> = {
  'ce qui l’amène': ({ pack, procedure }) => sayWhen(pack, procedure).join('\n'),
  'quand la faire': ({ pack, procedure }) => sayBand(pack, procedure.band).join('\n'),
  'qui appeler, dans l’ordre': ({ pack, procedure }) => namesOf(pack, procedure.contacts).join(', '),
  lettres: ({ pack, procedure }) =>
    procedure.letters.map((id) => pack.letters.find((letter) => letter.id === id)?.title ?? id).join(', '),
  'mots selon les réponses': ({ pack, procedure }) =>
    (procedure.variants ?? [])
      .map(({ when, title, why, say, call }) =>
        [
          `si ${sayCondition(pack, when)}\u00A0:`,
          ...[title, why, say && textOf(say), call && `d’abord ${namesOf(pack, call).join(', ')}`].flatMap((text) =>
            text === undefined ? [] : [`  ${text}`],
          ),
        ].join('\n'),
      )
      .join('\n'),
  'suivie par la preuve': ({ pack, procedure: { protective = false } }) =>
    typeof protective === 'boolean' ? YES_NO(protective) : sayConditionLines(pack, protective).join('\n'),
  'avant les autres': ({ pack, procedure: { lift } }) => (lift ? sayConditionLines(pack, lift).join('\n') : 'non'),
  'dans la carte de': ({ pack, procedure: { joins = [] } }) =>
    joins.map((id) => pack.procedures.find((one) => one.id === id)?.title ?? id).join(', '),
  'déjà faite quand': ({ procedure: { done = [] } }) => done.map(sayChoice).join(', '),
  'laisse sa place quand': ({ procedure: { yields = [] } }) =>
    yields.map((choice) => `${sayChoice(choice)}\u00A0: ${choice.to}`).join(', '),
  'si on vous dit non': ({ pack, procedure }) =>
    pack.procedures.find(({ id }) => id === procedure.ifRefused)?.title ?? '',
};

const FIELDS: Readonly<Record<string, (procedure: WholeProcedure) => string>> = {
  'dépend d’un service': ({ service }) => YES_NO(service),
  'dernier recours': ({ lastResort }) => YES_NO(lastResort),
  thème: ({ topic }) => topic,
  titre: ({ title }) => title,
  'nom court': ({ short }) => short,
  pourquoi: ({ why }) => why,
  situation: ({ situation }) => situation,
  'si ça change': ({ standby }) => standby ?? '',
  sources: ({ sources }) => sources.join(', '),
  relecture: ({ review }) => (review.status === 'draft' ? 'non relue' : `relue par ${review.by}, ${review.on}`),
};

function diffSections(
  before: WholeProcedure,
  after: WholeProcedure,
): readonly { readonly field: string; readonly before: string; readonly after: string }[] {
  const { added, removed, kept } = matchById(before.sections, after.sections);
  const text = (blocks: readonly Block[]): string => textOfBlocks(blocks);
  return [
    ...removed.map(({ title, blocks }) => ({ field: `« ${title} »`, before: text(blocks), after: '' })),
    ...added.map(({ title, blocks }) => ({ field: `« ${title} »`, before: '', after: text(blocks) })),
    ...kept.flatMap((pair) =>
      compareLines(text(pair.before.blocks), text(pair.after.blocks)).map((sides) => ({
        field: `« ${pair.after.title} »`,
        ...sides,
      })),
    ),
  ];
}
