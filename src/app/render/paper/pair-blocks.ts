import { isUntranslated, type Block } from '../../../pack/index.ts';

/** A piece of a translation that can stand or go alone, and what the source says of it. */
export interface Pair {
  /** one block, which holds one step or one item; null where it is not translated */
  readonly own: Block;
  /** null where the source has nothing that is the same piece, or the piece is the source's itself */
  readonly beside: Block | null;
  /** the number of its step */
  readonly from: number;
}

/** A block in pieces: each step and each item is one. */
function piecesOf(block: Block): readonly Block[] {
  switch (block.kind) {
    case 'steps':
      return block.steps.map((step) => ({ kind: 'steps', steps: [step] }));
    case 'list':
      return block.items.map((item) => ({ kind: 'list', items: [item] }));
    case 'avoid':
      return block.items.map((item) => ({ kind: 'avoid', items: [item] }));
    // wide and drawn things are for the screen
    case 'table':
    case 'figure':
      return [];
    case 'paragraph':
    case 'heading':
    case 'say':
    case 'notice':
    case 'contact':
      return [block];
    default:
      return block satisfies never;
  }
}

const titleOf = (block: Block | undefined): readonly Block[] =>
  block?.kind === 'steps' && block.title !== undefined ? [{ kind: 'heading', id: '', text: block.title }] : [];

/** Whether a piece stands in the source's language itself. */
function isInSource(piece: Block): boolean {
  const [text = []] =
    piece.kind === 'steps'
      ? piece.steps.map((step) => step.text)
      : piece.kind === 'list'
        ? piece.items
        : piece.kind === 'avoid'
          ? piece.items.map(({ avoid }) => avoid)
          : piece.kind === 'paragraph'
            ? [piece.text]
            : [];
  return isUntranslated(text);
}

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
    const others = other ? piecesOf(other) : [];
    const beside = (piece: Block, place: number): Block | null => {
      if (piece.kind === 'say' || piece.kind === 'contact' || isInSource(piece)) return null;
      if (piece.kind !== 'steps') return others.length === pieces.length ? (others[place] ?? null) : null;
      const step = steps.get(piece.steps[0]?.id ?? '');
      return step ? { kind: 'steps', steps: [step] } : null;
    };
    return [
      ...titleOf(block).map((title) => ({ own: title, beside: besideTitle(title, titles[0]), from: 0 })),
      ...pieces.map((piece, place) => {
        if (piece.kind === 'steps') number++;
        return { own: piece, beside: beside(piece, place), from: number };
      }),
    ];
  });
}
