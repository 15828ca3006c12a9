import type { Flow } from '../../../src/engine/index.ts';
import type { AddIssue, Persona } from './persona.ts';
import { plainWords } from '../read/find-words.ts';
import { pickVersion, type Version, type Wording } from './wordings/wording.ts';

/** Whether a family reads these words in what is read of a thing, in one of the forms by child. */
export const isRead = (version: Version | null, phrase: string): boolean =>
  version?.texts.some(({ forms }) => forms.some((form) => plainWords(form).includes(plainWords(phrase)))) ?? false;

/** The options of letters that are ticked beforehand. */
export const listTicked = (flow: Flow, wordings: readonly Wording[], { answers }: Persona): readonly string[] =>
  wordings
    .filter((wording) => wording.in === 'letters' && pickVersion(flow, wording, answers) !== null)
    .map(({ of }) => of);

/** What a family does not read as it says; nothing when all is well. */
function findUnread(
  persona: Persona,
  flow: Flow,
  wordings: readonly Wording[],
): { readonly unread: readonly number[]; readonly unticked: readonly number[]; readonly more: readonly string[] } {
  const { reads = [], ticked, answers } = persona;
  const read = wordings
    .filter((wording) => wording.in !== 'letters')
    .map((wording) => pickVersion(flow, wording, answers));
  const found = listTicked(flow, wordings, persona);
  const indexes = <T>(list: readonly T[], test: (one: T) => boolean): readonly number[] =>
    list.flatMap((entry, index) => (test(entry) ? [index] : []));
  return {
    unread: indexes(reads, (phrase) => !read.some((version) => isRead(version, phrase))),
    unticked: indexes(ticked ?? [], (option) => !found.includes(option)),
    more: ticked ? found.filter((option) => !ticked.includes(option)) : [],
  };
}

export const isReadAsSaid = (persona: Persona, flow: Flow, wordings: readonly Wording[]): boolean =>
  Object.values(findUnread(persona, flow, wordings)).every((list) => list.length === 0);

/** Holds what a family reads against `reads` and `ticked`. */
export function checkRead(persona: Persona, flow: Flow, wordings: readonly Wording[], add: AddIssue): void {
  const { unread, unticked, more } = findUnread(persona, flow, wordings);
  const known = wordings.flatMap((wording) => (wording.in === 'letters' ? [wording.of] : []));
  for (const index of unread) {
    add(
      'persona-unread',
      ['reads', index],
      `This family does not read "${persona.reads?.[index]}" in its questions, its opening or its cards.`,
      'Correct the variants, or what this family expects.',
    );
  }
  for (const index of unticked) {
    const option = persona.ticked?.[index] ?? '';
    add(
      'persona-ticked',
      ['ticked', index],
      `"${option}" is not ticked beforehand for this family.` +
        (known.includes(option) ? '' : ' No answers ever tick it.'),
      'Correct its "when" in letter-fields.yaml, or what this family expects.',
    );
  }
  if (more.length > 0)
    add(
      'persona-ticked',
      ['ticked'],
      `Ticked beforehand as well: ${more.join(', ')}.`,
      'Correct their "when" in letter-fields.yaml, or what this family expects.',
    );
}
