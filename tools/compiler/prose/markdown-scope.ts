import type { Node } from 'mdast';
import type { OtherLanguage } from '../../../src/pack/index.ts';
import type { Language } from '../languages/index.ts';
import type { Brace } from './braces.ts';
import type { Draft, Readability } from '../read/draft.ts';
import type { IssueCode } from '../read/issue-codes.ts';
import type { CompiledWords } from './compiled-words.ts';
import { noteScript, takePassage } from './passage.ts';
import type { ReferenceKind } from '../read/named.ts';
import { inOther, saidIn, type SaidIn } from './said-in.ts';

/** The line where a node of Markdown begins. */
export const lineOf = (node: Pick<Node, 'position'>): number => node.position?.start.line ?? 1;

/** What the compiler of one Markdown file may note. */
export interface MarkdownScope {
  readonly language: Language;
  /** the same for words that the file says to be in another language; null, with a fault, where they cannot be */
  within(lang: string, line: number): WithinScope | null;
  /**
   * the braces that may stand here; left out: none but the id of a step or heading. null: others see to them, as in a
   * letter
   */
  readonly braces?: readonly Brace[] | null;
  add(code: IssueCode, line: number, message: string, hint: string): void;
  refer(kind: ReferenceKind, id: string, line: number, words: string): void;
  cite(source: string, line: number): void;
  /** notes plain words of the source that stand in the place of a translation, as they are shown */
  untranslated(words: string): void;
  /** takes words into the passages that are linted and measured */
  take(words: Pick<CompiledWords, 'typed' | 'line' | 'cites' | 'links'>, as: 'text' | 'label' | 'say'): void;
}

/** The scope of words in another language than the page's. */
export interface WithinScope extends MarkdownScope, OtherLanguage {}

/** `sources`: what the file may cite. `readings`: how its text and its scripts are measured. */
export interface ScopeOf {
  readonly file: string;
  readonly sources: readonly string[];
  readonly sourcesPlace: string;
  readonly waivers: ReadonlySet<string>;
  readonly readings: { readonly text: Readability; readonly say: Readability };
}

export function createScope(draft: Draft, of: ScopeOf): MarkdownScope {
  return scopeIn(draft, of, null);
}

function scopeIn(draft: Draft, of: ScopeOf, other: SaidIn | null): MarkdownScope {
  const { file, sources, sourcesPlace, waivers, readings } = of;
  const { issues } = draft;
  const said = other === null ? {} : { language: other.language };
  return {
    language: other?.language ?? draft.language,
    within(lang, line) {
      const found = saidIn(draft, lang, (message, hint) => issues.add('bad-language', { file, line }, message, hint));
      return found && { ...scopeIn(draft, of, found), lang: found.lang, dir: found.dir };
    },
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
    untranslated: (words) => void draft.untranslated.add(words),
    take({ typed, line, cites, links }, as) {
      // what is the source's is checked there
      if (draft.borrowed.has(file) || (other !== null && other.lang === draft.beside?.locale)) return;
      const text = typed.trimEnd();
      if (text === '') return;
      const lineAt = (index: number): number => line + text.slice(0, index).split('\n').length - 1;
      if (as === 'say') noteScript(draft, { file, text, lineAt, ...said });
      const passage = {
        file,
        text,
        lineAt,
        reading: as === 'label' ? null : readings[as],
        claims: as === 'text',
        cites,
        links: as === 'text' ? links : null,
        waivers,
      };
      takePassage(draft, other === null ? passage : inOther(passage, other));
    },
  };
}
