import { foldBlocks, isUntranslated, type Block, type BlockCases, type Inline } from '../../../pack/index.ts';

/** A piece of a translation that can stand or go alone, and what the source says of it. */
export interface Pair {
  /** one block, which holds one step or one item; null where it is not translated */
  readonly own: Block;
  /** null where the source has nothing that is the same piece, or the piece is the source's itself */
  readonly beside: Block | null;
  /** the number of its step */
  readonly from: number;
}

/** One step or one item, or a block that is one. */
interface Piece {
  readonly block: Block;
  /** its words, where they can stand in the source's language */
  readonly text?: readonly Inline[];
  readonly step?: string;
  /** it holds both languages itself */
  readonly isBoth?: true;
}

const PIECES: BlockCases<readonly Piece[]> = {
  paragraph: (block) => [{ block, text: block.text }],
  heading: (block) => [{ block }],
  list: ({ items }) => items.map((text) => ({ block: { kind: 'list', items: [text] }, text })),
  steps: ({ steps }) =>
    steps.map((step) => ({ block: { kind: 'steps', steps: [step] }, text: step.text, step: step.id })),
  say: (block) => [{ block, isBoth: true }],
  avoid: ({ items }) => items.map((item) => ({ block: { kind: 'avoid', items: [item] }, text: item.avoid })),
  notice: (block) => [{ block }],
  // wide and drawn things are for the screen
  table: () => [],
  figure: () => [],
  contact: (block) => [{ block, isBoth: true }],
};

const piecesOf = (block: Block | undefined): readonly Piece[] => foldBlocks(block ? [block] : [], PIECES).flat();

const titleOf = (block: Block | undefined): readonly Block[] =>
  block?.kind === 'steps' && block.title !== undefined ? [{ kind: 'heading', id: '', text: block.title }] : [];

const besideTitle = (own: Block, other: Block | undefined): Block | null =>
  other === undefined || JSON.stringify(own) === JSON.stringify(other) ? null : other;

/**
 * The blocks of a translation in pieces, each with the same piece of the source: steps by their ids, other pieces by
 * their places, where both have as many of the same kind. A script needs none: it holds both languages itself.
 */
export function pairBlocks(own: readonly Block[], source: readonly Block[]): readonly Pair[] {
  const steps = new Map(
    source.flatMap((block) => (block.kind === 'steps' ? block.steps.map((step) => [step.id, step] as const) : [])),
  );
  const isSame = own.length === source.length && own.every(({ kind }, at) => kind === source[at]?.kind);
  let number = 0;
  return own.flatMap((block, at) => {
    const other = isSame ? source[at] : undefined;
    const titles = titleOf(other);
    const pieces = piecesOf(block);
    const others = piecesOf(other);
    const beside = ({ text = [], step, isBoth }: Piece, place: number): Block | null => {
      if (isBoth || isUntranslated(text)) return null;
      if (step === undefined) return others.length === pieces.length ? (others[place]?.block ?? null) : null;
      const same = steps.get(step);
      return same ? { kind: 'steps', steps: [same] } : null;
    };
    return [
      ...titleOf(block).map((title) => ({ own: title, beside: besideTitle(title, titles[0]), from: 0 })),
      ...pieces.map((piece, place) => {
        if (piece.step !== undefined) number++;
        return { own: piece.block, beside: beside(piece, place), from: number };
      }),
    ];
  });
}
