import type { Language } from '../languages/index.ts';
import { PACK_FILES, type Core, type First, type Kit, type Part, type PartValues, type Texts } from '../pack/index.ts';
import { speakFirst } from './i18n-first.ts';

type AddWords = <P extends Part>(part: P, value: PartValues[P]) => Promise<void>;

/** What gives the words of each part to the interface, in the order of the parts, whichever comes first. */
export function createVoice(loading: Promise<Language>): AddWords {
  const speaking = new Map<Part, () => void>();
  const entries = {
    first: async (first: First) => {
      const language = await loading;
      return () => speakFirst(first, language);
    },
    core: async (core: Core) => {
      const { speak } = await import('./i18n.ts');
      return () => speak(core);
    },
    texts: async (texts: Texts) => {
      const { loadLetterLanguages, speakReading } = await import('./i18n-reading.ts');
      const languages = await loadLetterLanguages(texts);
      return () => speakReading(texts, languages);
    },
    kit: async (kit: Kit) => {
      const { speakKit } = await import('./i18n-kit.ts');
      return () => speakKit(kit);
    },
    search: () => Promise.resolve(() => undefined),
  } satisfies { readonly [P in Part]: (value: PartValues[P]) => Promise<() => void> };
  return async (part, value) => {
    const prepare = entries[part] as (value: unknown) => Promise<() => void>;
    speaking.set(part, await prepare(value));
    // those of a later part come behind
    for (const later of PACK_FILES.slice(PACK_FILES.indexOf(part))) speaking.get(later)?.();
  };
}
