import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'src/paper/styles/';

/** The styles of paper. */
export const paperStyle = (): string =>
  readdirSync(FOLDER)
    .toSorted()
    .map((file) => readFileSync(FOLDER + file, 'utf8'))
    .join('\n');

/**
 * What stands at the foot of every page that the browser cuts, outside of its text: on the outer edge the number, on
 * the inner one the words.
 */
export function footStyle(words: string): string {
  const said = `"${words.replaceAll(/["\\]/g, '\\$&')}"`;
  return `@page :left { @bottom-left { content: counter(page) } @bottom-right { content: ${said} } }
@page :right { @bottom-right { content: counter(page) } @bottom-left { content: ${said} } }`;
}
