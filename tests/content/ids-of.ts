import type { Pack } from '../../src/pack/index.ts';

/**
 * What hangs on ids: answers on questions and options, ticks on steps and signs, states of the plan on procedures, typed words on fields of
 * letters; addresses on procedures, groups, contacts, pages and letters.
 */
export type Kind =
  | 'questions'
  | 'options'
  | 'procedures'
  | 'steps'
  | 'groups'
  | 'signs'
  | 'contacts'
  | 'pages'
  | 'letters'
  | 'fields'
  | 'choices';

const inside = (id: string, list: readonly { readonly id: string }[]): readonly string[] =>
  list.map((one) => `${id}/${one.id}`);
const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

/** Every id of a pack that must not be lost, by kind: one word may be a question, a group of signs and a letter. */
export function idsOf(pack: Pack): Readonly<Record<Kind, readonly string[]>> {
  return {
    questions: ids(pack.flow.questions),
    options: pack.flow.questions.flatMap(({ id, options }) => inside(id, options)),
    procedures: ids(pack.procedures),
    steps: pack.procedures.flatMap(({ id, sections }) =>
      sections
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.kind === 'steps' ? inside(id, block.steps) : [])),
    ),
    groups: ids(pack.signs),
    signs: pack.signs.flatMap(({ id, signs }) => inside(id, signs)),
    contacts: ids(pack.contacts),
    pages: ids(pack.pages),
    letters: ids(pack.letters),
    fields: ids(pack.letterFields),
    choices: pack.letterFields.flatMap(({ id, options = [] }) => inside(id, options)),
  };
}
