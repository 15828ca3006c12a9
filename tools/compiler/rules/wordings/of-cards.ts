import type { Condition } from '../../../../src/engine/index.ts';
import {
  formOf,
  sayProcedure,
  textWith,
  type Child,
  type Inline,
  type PackFlow,
  type PackProcedure,
} from '../../../../src/pack/index.ts';
import { all, ALWAYS, listForms, not, type Wording } from './wording.ts';

/**
 * A procedure in the plan: its card (title, reason, the script that it shows), or its line on standby, with the title.
 */
export function wordCard(flow: PackFlow, procedure: PackProcedure, locale: string): readonly Wording[] {
  const { id, variants = [], standby, when: here = ALWAYS } = procedure;
  const file = `${locale}/procedures/${id}.md`;
  const line = listForms(file, ['standby'], () => standby);
  const choices = [
    ...variants.map((variant, index) => ({ variant, at: ['variants', index] })),
    { variant: null, at: [] },
  ].map(({ variant, at }) => {
    const said = (child: Child): PackProcedure =>
      sayProcedure({ flow }, { ...procedure, variants: variant ? [{ ...variant, when: ALWAYS }] : [] }, {}, child);
    const text = (key: 'title' | 'why') =>
      listForms(file, [...(variant?.[key] === undefined ? [] : at), key], (child) => said(child)[key]);
    const script = listForms(file, variant?.say ? [...at, 'say'] : null, (child) => spellScript(said(child), child));
    // one condition for both places: a change of it changes both
    const when = variant && { when: { condition: variant.when, file, path: [...at, 'when'] } };
    return {
      card: { ...when, texts: [...text('title'), ...text('why'), ...script] },
      line: { ...when, texts: [...line, ...text('title')] },
    };
  });
  const waits = standsBy(procedure);
  const card: Wording = {
    in: 'cards',
    of: id,
    shown: all(here, not(waits)),
    versions: choices.map((choice) => choice.card),
  };
  return waits.of.length === 0
    ? [card]
    : [card, { in: 'cards', of: id, shown: all(here, waits), versions: choices.map((choice) => choice.line) }];
}

/** When the rule of a procedure that is in the plan puts it on standby. */
function standsBy({ band }: PackProcedure): Extract<Condition, { readonly kind: 'any' }> {
  const choices = band.map((choice, index) => ({
    band: choice.band,
    taken: all(...band.slice(0, index).map(({ when }) => not(when ?? ALWAYS)), choice.when ?? ALWAYS),
  }));
  return { kind: 'any', of: choices.filter((choice) => choice.band === 'standby').map(({ taken }) => taken) };
}

function spellScript({ say }: PackProcedure, child: Child): string | undefined {
  const script = say?.blocks.find((block) => block.kind === 'say');
  return script?.kind === 'say' ? spell(script.text, child) : undefined;
}

/** Words as they are read, a blank with what it asks for. */
const spell = (text: readonly Inline[], child: Child): string =>
  textWith({ blank: ({ hint }) => `… ${hint}`, 'by-child': (part) => formOf(part, child) }, text);
