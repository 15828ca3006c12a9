import type { RootContent } from 'mdast';
import type { Picture } from '../../../src/pack/index.ts';
import type { MarkdownScope } from './markdown-scope.ts';

/** Steps of one file: their ids are unique in it. */
export interface BlockScope extends MarkdownScope {
  /** may tables and figures stand in this file: in pages only */
  readonly page?: boolean;
  readonly stepIds: Map<string, number>;
  /** the drawing beside a step, by the step's id */
  readonly pictures?: Readonly<Record<string, Picture>>;
}

export type BlockNode = Exclude<RootContent, { type: 'heading' }>;
