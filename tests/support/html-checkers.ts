import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { javaPath } from '../../scripts/browsers.mjs';

export type Page = readonly [file: string, html: string];

/** It works out the same rules anew for each page otherwise, which takes a quarter of the time. */
class OneConfig extends StaticConfigLoader {
  #config: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;
  override getConfigFor(file: string): ReturnType<StaticConfigLoader['getConfigFor']> {
    return (this.#config ??= super.getConfigFor(file));
  }
}

/** html-validate, in JavaScript: what HTML allows, and the rules of accessibility that show in a page's text. */
export const htmlValidate = new HtmlValidate(
  new OneConfig({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    elements: ['html5'],
    rules: {
      // a form here sends nothing: it is there so that no browser ticks a box again
      'wcag/h32': 'off',
    },
  }),
);

/** What html-validate says of each page, one line each. */
export async function validate(pages: readonly Page[]): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const [file, html] of pages) {
    const { results } = await htmlValidate.validateString(html, file);
    for (const { messages } of results)
      for (const { line, column, ruleId, message } of messages)
        lines.push(`${file}:${line}:${column} ${ruleId}: ${message}`);
  }
  return lines;
}

interface NuMessage {
  readonly type: string;
  readonly url: string;
  readonly lastLine?: number;
  readonly message: string;
  readonly extract?: string;
}

/**
 * What the Nu checker (W3C) says of the pages, errors only, one line each; needs Java. The styles are the same on most
 * pages and are checked once. Throws when the checker did not run.
 */
export function checkWithNu(pages: readonly Page[], folder: string): readonly string[] {
  const seen = new Set<string>();
  rmSync(folder, { recursive: true, force: true });
  for (const [file, html] of pages) {
    const lean = html.replace(/(<style>)([^]*?)(<\/style>)/g, (whole, open: string, css: string, close: string) => {
      if (seen.has(css)) return open + close;
      seen.add(css);
      return whole;
    });
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), lean);
  }
  const jar = join(dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');
  const { stderr } = spawnSync(
    javaPath() ?? 'java',
    // a short run: the second compiler would take as long as the check; the checker's schemas are deep
    [
      '-XX:+UseSerialGC',
      '-XX:TieredStopAtLevel=1',
      '-Xss4m',
      '-jar',
      jar,
      '--format',
      'json',
      '--errors-only',
      '--skip-non-html',
      folder,
    ],
    {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  const { messages } = JSON.parse(stderr) as { messages: readonly NuMessage[] };
  const root = `file:${resolve(folder)}/`;
  return messages.map(
    ({ url, lastLine, message, extract }) => `${url.replace(root, '')}:${lastLine ?? 0} ${message} ${extract ?? ''}`,
  );
}
