import type { Condition, Place } from '../../../src/engine/index.ts';
import type { PackProcedure } from '../../../src/pack/index.ts';
import type { Content, Figures } from '../../compiler/index.ts';
import { says } from '../languages/index.ts';
import { withoutNames } from '../say/say-plain.ts';
import { describeCondition, sayCondition, type SaidCondition } from '../say/say-condition.ts';
import { sayMust, type SaidMust } from '../say/say-musts.ts';
import { BAND_WORDS, namesOf } from '../say/say-words.ts';
import { listLadder, listMarks } from './draw-procedure.ts';
import { listEffects, type Effect } from './list-effects.ts';

/** What brings a procedure and where it stands, to be written and drawn. */
export interface ProcedureRule {
  readonly kind: 'procedure';
  readonly id: string;
  readonly title: string;
  /** null: it is in every plan */
  readonly brings: SaidCondition | null;
  /** `when`: null in all other cases */
  readonly places: readonly { readonly place: Place; readonly name: string; readonly when: SaidCondition | null }[];
  readonly words: readonly string[];
  readonly marks: readonly string[];
  readonly contacts: readonly string[];
  /** what comes after each refusal */
  readonly refused: readonly string[];
  readonly musts: readonly SaidMust[];
}

/** A question, and what each of its options does. */
export interface QuestionRule {
  readonly kind: 'question';
  readonly id: string;
  readonly title: string;
  readonly number: number;
  readonly takes: string;
  readonly words: readonly string[];
  readonly options: readonly {
    readonly label: string;
    readonly mark: 'urgent' | 'alone' | null;
    readonly effects: readonly {
      readonly says: string;
      readonly of: readonly { readonly kind: 'question' | 'procedure'; readonly id: string; readonly title: string }[];
    }[];
  }[];
}

const said = (pack: Content, when: Condition | undefined): SaidCondition | null =>
  when === undefined ? null : describeCondition(pack, withoutNames(when));

/** The rule of a procedure; null: the pack has none of this id. */
export function ruleOfProcedure(pack: Content, musts: Figures['musts'], id: string): ProcedureRule | null {
  const procedure = pack.procedures.find((known) => known.id === id);
  if (procedure === undefined) return null;
  const { title, when, band, contacts } = procedure;
  return {
    kind: 'procedure',
    id,
    title,
    brings: said(pack, when),
    places: band.map(({ when: only, band: place }) => ({ place, name: BAND_WORDS[place], when: said(pack, only) })),
    words: sayRule(pack, procedure),
    marks: listMarks(procedure),
    contacts: namesOf(pack, contacts),
    refused: listLadder(pack, procedure),
    musts: musts.filter((must) => must.procedure === id).map((must) => sayMust(pack, must)),
  };
}

/** The rule of a procedure in sentences. */
function sayRule(pack: Content, { when, band }: PackProcedure): readonly string[] {
  const plain = (condition: Condition): string => sayCondition(pack, withoutNames(condition));
  const { ruleWords } = says.graph;
  return [
    when === undefined ? says.graph.inEveryPlan : ruleWords.brought(plain(when)),
    ...band.map(({ when: only, band: place }, at) => {
      if (only !== undefined) return ruleWords.stands(BAND_WORDS[place], plain(only), at === 0);
      return at === 0 ? ruleWords.always(BAND_WORDS[place]) : ruleWords.otherwise(BAND_WORDS[place]);
    }),
  ];
}

const KINDS = ['asks', 'spares', 'brings', 'holds', 'moves'] as const;

/** The rule of a question; null: the pack has none of this id. */
export function ruleOfQuestion(pack: Content, id: string): QuestionRule | null {
  const at = pack.flow.questions.findIndex((known) => known.id === id);
  const question = pack.flow.questions[at];
  if (question === undefined) return null;
  const { title, when, kind, options, urgent = [], exclusive = [] } = question;
  const grouped = (effects: readonly Effect[]) =>
    KINDS.flatMap((effect) => {
      const own = effects.filter(({ kind: is }) => is === effect);
      const of = effect === 'asks' || effect === 'spares' ? ('question' as const) : ('procedure' as const);
      return own.length === 0
        ? []
        : [{ says: says.graph.effects[effect], of: own.map((one) => ({ kind: of, id: one.id, title: one.title })) }];
    });
  return {
    kind: 'question',
    id,
    title,
    number: at + 1,
    takes: kind === 'one' ? says.graph.oneAnswer : says.graph.manyAnswers,
    words: [
      when === undefined ? says.graph.askedOfAll.trim() : says.graph.askedIf(sayCondition(pack, withoutNames(when))),
    ],
    options: options.map((option) => ({
      label: option.label,
      mark: urgent.includes(option.id) ? 'urgent' : exclusive.includes(option.id) ? 'alone' : null,
      effects: grouped(listEffects(pack, id, option.id)),
    })),
  };
}
