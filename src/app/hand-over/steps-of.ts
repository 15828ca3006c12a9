import { foreignAlone, type Inline, type PackProcedure, type Step, type Texts } from '../../pack/index.ts';

/** Of each procedure, the steps that the hand does first: the same in every language. */
export const STEPS_SHOWN = 3;
/** In two languages, of how many procedures the words to say stand there too. */
export const SAID = 1;

export const stepsOf = (texts: Texts, id: string): readonly Step[] =>
  (texts.procedures[id]?.sections ?? []).flatMap(({ blocks }) =>
    blocks.flatMap((block): readonly Step[] => (block.kind === 'steps' ? block.steps : [])),
  );

/** Words to say in the source's language; in a translation how they sound, and what they mean. */
interface Said {
  readonly words: readonly Inline[];
  readonly sounds: readonly Inline[] | undefined;
  readonly means: readonly Inline[] | undefined;
}

/**
 * The first words to say in a procedure, given in the page's language and in that of a family that reads another one;
 * null: none.
 */
export function saidOf(own: PackProcedure, theirs: PackProcedure): Said | null {
  const lineIn = ({ say }: PackProcedure): readonly Inline[] | undefined =>
    say?.blocks.find((block) => block.kind === 'say')?.text;
  const line = lineIn(theirs);
  if (line === undefined) return null;
  const foreign = foreignAlone(line);
  return {
    words: foreign?.text ?? line,
    sounds: foreign?.sounds,
    means: foreign?.means ?? foreignAlone(lineIn(own) ?? [])?.means,
  };
}
