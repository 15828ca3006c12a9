import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import type { CoreFile, First, SearchFile, Texts } from '../../src/pack/index.ts';
import { DIST } from './dist.ts';

/** What a later edition changes in the files of the pack. */
export interface Change {
  readonly first?: (first: First) => First;
  readonly core?: (core: CoreFile) => CoreFile;
}

/**
 * From the next page on, the host gives an edition of `day` (ISO) that differs from the built one in this. For changes
 * that no content could make without a hundred others; without a worker, which would refuse what was not built.
 */
export async function publishChanged(context: BrowserContext, day: string, change: Change): Promise<void> {
  const give = async (pattern: string, make: (found: unknown) => object): Promise<void> => {
    await context.route(pattern, async (route) => {
      const file = `${DIST}/assets/${basename(new URL(route.request().url()).pathname)}`;
      await route.fulfill({ json: { ...make(JSON.parse(readFileSync(file, 'utf8'))), edition: day } });
    });
  };
  await give('**/assets/first.fr.*.json', (found) => change.first?.(found as First) ?? (found as First));
  await give('**/assets/core.fr.*.json', (found) => change.core?.(found as CoreFile) ?? (found as CoreFile));
  await give('**/assets/texts.fr.*.json', (found) => found as Texts);
  await give('**/assets/search.fr.*.json', (found) => found as SearchFile);
}

/** An edition of `day` in which this procedure is not there yet. */
export const publishWithout = (context: BrowserContext, day: string, procedure: string): Promise<void> =>
  publishChanged(context, day, {
    first: (first) => ({ ...first, procedures: first.procedures.filter(({ id }) => id !== procedure) }),
    core: (core) => ({ ...core, procedures: core.procedures.filter(({ id }) => id !== procedure) }),
  });
