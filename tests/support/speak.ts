import { addWords, loadVoice, startSpeaking } from '../../src/app/say.ts';
import { loadLanguage } from '../../src/languages/index.ts';
import type { Core, Texts } from '../../src/pack/index.ts';

/** Makes the interface speak all words of a core, in its language, and those of its texts where they are given. */
export async function speak(core: Core, texts?: Pick<Texts, 'words'>): Promise<void> {
  await loadVoice();
  startSpeaking(core, await loadLanguage(core.locale));
  if (texts) addWords('texts', texts.words);
}
