import { SECTIONS, type PackProcedure, type Texts, type WholeProcedure } from './types/index.ts';

/**
 * A thing of the core with what the texts say of it. Throws when they say nothing: the compiler writes every id into
 * both.
 */
export function wholeOf<T extends { readonly id: string }, Said>(
  thing: T,
  texts: Readonly<Record<string, Said>>,
): T & Said {
  const said = texts[thing.id];
  if (said === undefined) throw new Error(`the texts have nothing of ${thing.id}`);
  return { ...thing, ...said };
}

/** A procedure with all its sections in the order of its page. Throws as `wholeOf` does. */
export function wholeProcedure(card: PackProcedure, { procedures }: Pick<Texts, 'procedures'>): WholeProcedure {
  const whole = wholeOf(card, procedures);
  const sections = card.say ? [...whole.sections, card.say] : whole.sections;
  return { ...whole, sections: [...sections].sort((a, b) => SECTIONS.indexOf(a.id) - SECTIONS.indexOf(b.id)) };
}
