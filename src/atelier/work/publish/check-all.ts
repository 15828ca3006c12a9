import { compilePack, ISSUE_CODES, type IssueCode } from '../../../../tools/compiler/index.ts';
import { breachesOf, faultsOf, wholeOf, type Guide } from '../guide-state.ts';
import type { Breach, Fault, Told } from '../protocol.ts';

/** The check of the whole guide, in all its languages. */
export interface WholeCheck {
  /** faults with which no phone can show the guide */
  readonly unsound: readonly Fault[];
  /** faults of words: the guide can be shown */
  readonly wording: readonly Fault[];
  readonly breaches: readonly Breach[];
}

/** Faults that say of a rule what its breach says too. */
const OF_PROOF = /^(?:unsafe-|must-unmet$|band-never-seen$|too-many-|danger-without-now$|ladder-without-end$)/;

/** Language by language, each told as it is done. Null when the guide changed meanwhile. */
export async function checkAll(guide: Guide, tell: (told: Told) => void): Promise<WholeCheck | null> {
  const { opened, locales, source, version } = guide;
  const faults: Fault[] = [];
  let breaches: readonly Breach[] = [];
  for (const [at, locale] of locales.entries()) {
    tell({ tells: 'progress', part: at / locales.length });
    const compiled = compilePack(wholeOf(guide.files, opened), locale, opened.edition);
    faults.push(...faultsOf(guide, locale, compiled));
    if (locale === source) breaches = breachesOf(guide, compiled);
    await new Promise((resolve) => setTimeout(resolve));
    if (guide.version !== version) return null;
  }
  tell({ tells: 'progress', part: 1 });
  const once = [...new Map(faults.map((fault) => [`${fault.file}:${fault.line}:${fault.message}`, fault])).values()];
  // a rule that does not hold is told as that, with the family that shows it
  const isTold = ({ code }: Fault): boolean => breaches.length > 0 && OF_PROOF.test(code);
  const isUnsound = ({ code }: Fault): boolean => ISSUE_CODES[code as IssueCode] === 'unsound';
  return {
    unsound: once.filter((fault) => isUnsound(fault) && !isTold(fault)),
    wording: once.filter((fault) => !isUnsound(fault)),
    breaches,
  };
}
