import { parseSync } from 'vite';
import type { SourceFile } from './source-files.ts';

/** One node of a file's syntax tree: ESTree with TypeScript and JSX. */
export interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Every node of a source file, from the outside in. */
export const nodesOf = ({ path, text }: SourceFile): readonly Node[] => [...walk(parseSync(path, text).program)];

function* walk(node: unknown): Generator<Node> {
  if (Array.isArray(node)) for (const one of node) yield* walk(one);
  else if (typeof node === 'object' && node !== null) {
    if ('type' in node) yield node as Node;
    for (const value of Object.values(node)) yield* walk(value);
  }
}
