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

/** The text without comments and without strings in backticks being special: enough to look for names. */
export const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:"'`])\/\/[^\n]*/g, '$1');

/** What a module imports: static, dynamic and type imports, and re-exports. */
export function importsOf({ text }: SourceFile): readonly string[] {
  const found = withoutComments(text).matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+)['"]([^'"]+)['"]/g);
  return [...found].flatMap(([, specifier]) => (specifier === undefined ? [] : [specifier]));
}
