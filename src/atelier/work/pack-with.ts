import type { WholePack } from '../../pack/index.ts';
import { compileInSteps } from '../../../tools/compiler/index.ts';
import { NO_PROOF } from './check.ts';
import { wholeOf, type Guide } from './guide-state.ts';
import type { TextChange } from './protocol.ts';

/** What a phone shows of a guide. */
interface PackWith {
  /** texts over those of the draft, which is not changed by them */
  readonly texts: readonly TextChange[];
  readonly locale: string;
}

/** The pack of a draft with other texts; null while a fault leaves none. The rules are not proved again for it. */
export function packWith({ files, opened, now }: Guide, { texts, locale }: PackWith): WholePack | null {
  const over = new Map(files);
  for (const [file, text] of texts) {
    if (text === null) over.delete(file);
    else over.set(file, text);
  }
  const steps = compileInSteps(wholeOf(over, opened), locale, opened.edition, now.figures.proof ?? NO_PROOF);
  return steps.next().value?.pack ?? null;
}
