import { addSign, type NewSign } from '../../../tools/guide/sign/add-sign.ts';
import type { Guide } from './guide-state.ts';
import type { TextChange } from './protocol.ts';

interface Choice {
  readonly id: string;
  readonly says: string;
}

/** What a form for a new sign offers. */
export interface SignChoices {
  readonly groups: readonly (Choice & { readonly signs: readonly string[] })[];
  /** how strong the guide's signs are, as its content has them */
  readonly strengths: readonly string[];
  /** options of the question that signs fill in */
  readonly noticed: readonly Choice[];
  readonly sources: readonly Choice[];
}

export function signChoices({ shown: { content } }: Guide): SignChoices {
  if (content === null) return { groups: [], strengths: [], noticed: [], sources: [] };
  const { signs, flow, sources } = content;
  const used = signs.flatMap((group) => group.signs);
  const filled = new Set(used.map(({ noticed }) => noticed));
  const question = flow.questions.find(({ options }) => options.some(({ id }) => filled.has(id)));
  return {
    groups: signs.map(({ id, title, signs }) => ({ id, says: title, signs: signs.map(({ label }) => label) })),
    strengths: [...new Set(used.map(({ strength }) => strength))],
    noticed: (question?.options ?? []).map(({ id, label }) => ({ id, says: label })),
    sources: sources.map(({ id, title, publisher }) => ({ id, says: `${publisher}, ${title}` })),
  };
}

/** The texts that change by a new sign. Throws a Refusal where it cannot be added. */
export const newSign = ({ files }: Guide, sign: NewSign): readonly TextChange[] => [...addSign(files, sign).files];
