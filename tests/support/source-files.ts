import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface SourceFile {
  /** from the project's root, forward slashes */
  readonly path: string;
  readonly text: string;
}

/** Every file below a folder of the project whose name ends in one of the endings. */
export function sourceFiles(folder: string, endings: readonly string[]): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: relative('.', path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
}

/** All code of src/ and tools/, without files that only declare types. */
export const codeFiles = (): readonly SourceFile[] => [
  ...sourceFiles('src', ['.ts', '.tsx']).filter(({ path }) => !path.endsWith('.d.ts')),
  ...sourceFiles('tools', ['.ts']),
];

/** The text without comments and without strings in backticks being special: enough to look for names. */
export const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:"'`])\/\/[^\n]*/g, '$1');

/** The comments alone, without the stars at the beginning of their lines. */
export const commentsOf = (text: string): string =>
  [...text.matchAll(/\/\*[\s\S]*?\*\/|(?<![:"'`])\/\/[^\n]*/g)]
    .map(([comment]) => comment.replaceAll(/\n\s*\*/g, '\n'))
    .join('\n');

export interface Import {
  readonly specifier: string;
  /** `value`: it is there before the module runs; `type`: gone once compiled; `dynamic`: asked for later */
  readonly how: 'value' | 'type' | 'dynamic';
}

/** What a module imports: static, dynamic and type imports, and re-exports. */
export function importsOf({ text }: SourceFile): readonly Import[] {
  const code = withoutComments(text);
  const found = code.matchAll(/\b(from\s+|import\s*\(\s*|import\s+)['"]([^'"]+)['"]/g);
  return [...found].map(({ index, 1: before = '', 2: specifier = '' }): Import => {
    if (before.includes('(')) return { specifier, how: 'dynamic' };
    // the word that opened this statement is the last one before its "from"
    const [opening = ''] =
      code.slice(0, index).match(/\b(?:import|export)\b(?![\s\S]*\b(?:import|export)\b)[\s\S]*$/) ?? [];
    return { specifier, how: before.startsWith('from') && /^\w+\s+type\b/.test(opening) ? 'type' : 'value' };
  });
}
