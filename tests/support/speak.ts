import { speak as speakCore } from '../../src/app/i18n.ts';
import { speakFirst } from '../../src/app/i18n-first.ts';
import { loadLanguage } from '../../src/languages/index.ts';
import type { Core } from '../../src/pack/index.ts';

/** Makes the interface speak all words of a core, in its language. */
export async function speak(core: Core): Promise<void> {
  speakFirst(core, await loadLanguage(core.locale));
  speakCore(core);
}
