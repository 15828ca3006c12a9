import type { Node } from 'mdast';
import type { Language } from '../languages/index.ts';
import type { Brace } from './braces.ts';
import type { Draft, Reading } from '../read/draft.ts';
import type { IssueCode } from '../read/issue-codes.ts';
import type { CompiledWords } from './inlines.ts';
import { noteScript, takePassage } from './passage.ts';
import type { ReferenceKind } from '../read/kinds.ts';

/** The line where a node of Markdown begins. */
export const lineOf = (node: Pick<Node, 'position'>): number => node.position?.start.line ?? 1;

/** What the compiler of one Markdown file may note. */
export interface MarkdownScope {
  readonly language: Language;
  /** the braces that may stand here; left out: none but the id of a step or heading. null: others see to them, as in a letter */
  readonly braces?: readonly Brace[] | null;
  add(code: IssueCode, line: number, message: string, hint: string): void;
  refer(kind: ReferenceKind, id: string, line: number, words: string): void;
  cite(source: string, line: number): void;
  /** takes words into the passages that are linted and measured */
  take(words: Pick<CompiledWords, 'typed' | 'line' | 'cites' | 'links'>, as: 'text' | 'label' | 'say'): void;
}

/** `sources`: what the file may cite. `readings`: how its text and its scripts are measured. */
export interface ScopeOf {
  readonly file: string;
  readonly sources: readonly string[];
  readonly sourcesPlace: string;
  readonly waivers: ReadonlySet<string>;
  readonly readings: { readonly text: Reading; readonly say: Reading };
}

export function createScope(draft: Draft, { file, sources, sourcesPlace, waivers, readings }: ScopeOf): MarkdownScope {
  const { issues, language } = draft;
  return {
    language,
    add: (code, line, message, hint) => issues.add(code, { file, line }, message, hint),
    refer: (kind, id, line, words) => draft.references.push({ kind, id, file, line, words }),
    cite(source, line) {
      draft.references.push({ kind: 'source', id: source, file, line });
      if (sources.includes(source)) return;
      issues.add(
        'citation-not-listed',
        { file, line },
        `The source "${source}" is cited here and is not in the list of sources.`,
        `Add it to "sources" in ${sourcesPlace}.`,
      );
    },
    take({ typed, line, cites, links }, as) {
      const text = typed.trimEnd();
      const lineAt = (index: number): number => line + text.slice(0, index).split('\n').length - 1;
      if (as === 'say') noteScript(draft, { file, text, lineAt });
      takePassage(draft, {
        file,
        text,
        lineAt,
        reading: as === 'label' ? null : readings[as],
        claims: as === 'text',
        cites,
        links: as === 'text' ? links : null,
        waivers,
      });
    },
  };
}
