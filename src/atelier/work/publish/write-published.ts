import { compareTexts } from '../../../../tools/guide/diff/compare-editions.ts';
import { writePage } from '../../../../tools/guide/diff/write-page.ts';
import { writePatch } from '../../../../tools/guide/diff/write-patch.ts';
import type { Guide } from '../guide-state.ts';

/** What goes out beside the texts. */
export interface PublishedPages {
  /** HTML, to read and to print */
  readonly page: string;
  /** for `git apply` */
  readonly patch: string;
}

/** `plans`, `toDo`: line by line, as the screen says them; `by`: who did it. */
export function writePublished(
  { opened, files, base, shown }: Guide,
  { plans, toDo, by }: { readonly plans: readonly string[]; readonly toDo: readonly string[]; readonly by: string },
): PublishedPages {
  const [before, after] = [base.content, shown.content];
  const changes = before === null || after === null ? [] : compareTexts(before, after);
  return {
    page: writePage({ edition: before?.edition ?? '', changes, plans, toDo, by }),
    patch: writePatch(opened.files, files, opened.folder),
  };
}
