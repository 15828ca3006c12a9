import type { List } from 'mdast';
import type { Block, Inline } from '../../../src/pack/index.ts';
import { compileItem } from './blocks.ts';
import type { BlockScope } from './block-scope.ts';
import { lineOf } from './markdown-scope.ts';
import { unwrap } from './inlines.ts';
import type { CompiledWords } from './compiled-words.ts';

/** TX-8: short, each with the alternative beside it. */
const MAX_AVOID = 4;
const ARROW = '→';

/** Compiles the list of what it is better not to do: "what to avoid. → what to do instead." */
export function compileAvoid(node: List, scope: BlockScope): Block {
  const { length } = node.children;
  if (length > MAX_AVOID) {
    scope.add(
      'too-many-avoid',
      lineOf(node),
      `There are ${length} things to avoid; ${MAX_AVOID} is the most.`,
      'Keep those that do the most harm.',
    );
  }
  const items = node.children.map((item) => splitAtArrow(compileItem(item, scope), scope));
  return { kind: 'avoid', items };
}

function splitAtArrow(
  words: CompiledWords,
  scope: BlockScope,
): { avoid: readonly Inline[]; instead: readonly Inline[] } {
  takeHalves(words, scope);
  const text = unwrap(words.text);
  const at = text.findIndex((inline) => typeof inline === 'string' && inline.includes(ARROW));
  const middle = text[at];
  const isTyped = text === words.text;
  if (typeof middle !== 'string' || (isTyped && words.typed.split(ARROW).length !== 2)) {
    scope.add(
      'avoid-without-instead',
      words.line,
      `This item does not say, after one ${ARROW}, what to do instead.`,
      `Write: ${scope.language.examples.avoid}`,
    );
    return { avoid: words.text, instead: [] };
  }
  const cut = middle.indexOf(ARROW);
  const [only] = words.text;
  const keep = (inlines: readonly Inline[]): readonly Inline[] => {
    const kept = inlines.filter((inline) => inline !== '');
    return isTyped || typeof only !== 'object' ? kept : [{ ...only, text: kept } as Inline];
  };
  return {
    avoid: keep([...text.slice(0, at), middle.slice(0, cut).trimEnd()]),
    instead: keep([middle.slice(cut + 1).trimStart(), ...text.slice(at + 1)]),
  };
}

/** Both halves are measured as one passage: the arrow ends a sentence. */
function takeHalves(words: CompiledWords, scope: BlockScope): void {
  scope.take(words, 'text');
}
