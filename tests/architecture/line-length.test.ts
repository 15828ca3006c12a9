import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { sourceFiles, type SourceFile } from '../support/source-files.ts';

/**
 * Code and docs are read beside each other, on screens that are cut in two: no line has more than 120 columns. A line
 * may be longer where it cannot be cut:
 *
 * - in code that `oxfmt` has laid out, for one text: a string, a template or a regular expression of 40 columns or
 *   more. Never for a comment, but for one word of it, such as an address;
 * - in a stylesheet, for declarations;
 * - in a page, for a row of a table, or for one word, such as an address.
 *
 * What others than people write is left alone, and so is content: fixtures, the content's folder, the changelog.
 */
const MOST = 120;
const TEXT = 40;

const FOLDERS = ['src', 'tools', 'tests', 'scripts', 'bench', 'hosting'];
const isLeftAlone = (path: string): boolean => path.startsWith('tests/fixtures/');
const under = (folders: readonly string[], endings: readonly string[]): readonly SourceFile[] =>
  folders.flatMap((folder) => sourceFiles(folder, endings)).filter(({ path }) => !isLeftAlone(path));
const atRoot = (path: string): SourceFile => ({ path, text: readFileSync(path, 'utf8') });

const widthOf = (line: string): number => Array.from(line).length;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The lines that are too long, each with where it is in the file. */
function longLines(text: string): readonly (Span & { readonly line: string; readonly number: number })[] {
  let start = 0;
  return text.split('\n').flatMap((line, at) => {
    const found = { line, number: at + 1, start, end: start + line.length };
    start += line.length + 1;
    return widthOf(line) > MOST ? [found] : [];
  });
}

/** Nothing to cut at: before its last word the line has only what begins a comment or an item of a list. */
const isOneWord = (line: string): boolean => /^\s*(?:\/\/|\/?\*+|[-*>]|\d+\.)?\s*\S+(?:\s*\*\/)?$/.test(line);

const overlap = (one: Span, other: Span): number => Math.min(one.end, other.end) - Math.max(one.start, other.start);

/** Strings, templates, regular expressions and words between elements, wherever they stand in a program. */
function textsIn(node: unknown): readonly Span[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(textsIn);
  const { type, start, end } = node as { type?: string } & Span;
  const isText = type === 'Literal' || type === 'TemplateLiteral' || type === 'JSXText';
  return [...(isText ? [{ start, end }] : []), ...Object.values(node).flatMap(textsIn)];
}

function tooLongInCode({ path, text }: SourceFile): readonly string[] {
  const long = longLines(text);
  if (long.length === 0) return [];
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be read`);
  const texts = textsIn(program);
  return long
    .filter((one) =>
      comments.some((comment) => overlap(comment, one) > 0)
        ? !isOneWord(one.line)
        : !texts.some((span) => overlap(span, one) >= TEXT),
    )
    .map(({ number }) => `${path}:${number}`);
}

function tooLongInStyles({ path, text }: SourceFile): readonly string[] {
  const comments = [...text.matchAll(/\/\*[\s\S]*?\*\//g)].map(({ index, 0: all }) => ({
    start: index,
    end: index + all.length,
  }));
  return longLines(text)
    .filter((one) => comments.some((comment) => overlap(comment, one) > 0) && !isOneWord(one.line))
    .map(({ number }) => `${path}:${number}`);
}

const tooLongInPages = ({ path, text }: SourceFile): readonly string[] =>
  longLines(text)
    .filter(({ line }) => !/^\s*\|/.test(line) && !isOneWord(line))
    .map(({ number }) => `${path}:${number}`);

describe(`no line has more than ${MOST} columns`, () => {
  it('in code, but for one text or one word', () => {
    const code = [
      ...under(FOLDERS, ['.ts', '.tsx', '.mjs']),
      ...['vite.config.ts', 'vitest.config.ts', 'playwright.config.ts'].map(atRoot),
    ];
    expect(code.length).toBeGreaterThan(500);
    expect(code.flatMap(tooLongInCode)).toEqual([]);
  });

  it('in a comment of a stylesheet', () => {
    expect(under(['src'], ['.css']).flatMap(tooLongInStyles)).toEqual([]);
  });

  it('in the docs, but for a row of a table or one word', () => {
    const pages = [
      ...under(['docs', 'bench', 'src', 'tools'], ['.md']),
      ...['README.md', 'CONTRIBUTING.md'].map(atRoot),
    ];
    expect(pages.length).toBeGreaterThan(50);
    expect(pages.flatMap(tooLongInPages)).toEqual([]);
  });
});

describe('the rule itself', () => {
  const long = 'word '.repeat(30).trim();
  const inCode = (text: string): readonly string[] => tooLongInCode({ path: 'a.ts', text });

  it('finds comments and code that are too long', () => {
    expect(inCode(`// ${long}`)).toEqual(['a.ts:1']);
    expect(inCode(`/**\n * ${long}\n */`)).toEqual(['a.ts:2']);
    expect(inCode(`const a = 'short'; // ${long}`)).toEqual(['a.ts:1']);
    expect(inCode(`const a = [${'1000, '.repeat(30)}];`)).toEqual(['a.ts:1']);
    expect(tooLongInStyles({ path: 'a.css', text: `/* ${long} */` })).toEqual(['a.css:1']);
    expect(tooLongInPages({ path: 'a.md', text: `- ${long}` })).toEqual(['a.md:1']);
  });

  it('lets pass what cannot be cut', () => {
    expect(inCode(`const a = '${long}';`)).toEqual([]);
    expect(inCode(`// https://example.org/${'a'.repeat(120)}`)).toEqual([]);
    expect(tooLongInStyles({ path: 'a.css', text: `a { margin: 0; ${'b: c; '.repeat(30)}}` })).toEqual([]);
    expect(tooLongInPages({ path: 'a.md', text: `| ${long} |` })).toEqual([]);
    expect(tooLongInPages({ path: 'a.md', text: `- https://example.org/${'a'.repeat(120)}` })).toEqual([]);
  });
});
