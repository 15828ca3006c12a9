import { loadLanguage } from '../languages/index.ts';
import { readCore, readTexts, type Core, type Texts } from '../pack/index.ts';
import type { PackPort } from '../ports.ts';
import { speak } from './i18n.ts';
import type { Shown } from './root.tsx';
import type { TextScreens } from './routes.ts';

/** The core of the pack, whose words the app then speaks; null, with a sentence on the page, when it does not come or is damaged. */
export async function openCore({ core, tellFailure }: PackPort, locale: string): Promise<Core | null> {
  try {
    const [value, language] = await Promise.all([core(), loadLanguage(locale)]);
    const read = readCore(value);
    if (read.ok) {
      speak(read.core, language);
      return read.core;
    }
    tellFailure(true);
  } catch {
    tellFailure();
  }
  return null;
}

interface Rest {
  readonly texts: unknown;
  readonly screens: TextScreens;
  readonly speak: (texts: Texts) => void;
}

/** The texts of the pack and the screens that show them; null, with a sentence on the page, when they do not come. */
export async function loadRest({ texts, tellFailure }: PackPort): Promise<Rest | null> {
  try {
    const [value, { TEXT_SCREENS, speakReading, loadLetterLanguages }] = await Promise.all([
      texts(),
      import('./text-screens.ts'),
    ]);
    const others = await loadLetterLanguages(value);
    return { texts: value, screens: TEXT_SCREENS, speak: (whole) => speakReading(whole, others) };
  } catch {
    tellFailure();
    return null;
  }
}

/** All that has come; without the texts, with a sentence on the page, when they are not the core's own. */
export function join({ tellFailure }: PackPort, core: Core, rest: Rest | null): Shown {
  if (rest === null) return { pack: { core, texts: null }, screens: null };
  const texts = readTexts(core, rest.texts);
  if (texts === null) tellFailure(true);
  else rest.speak(texts);
  return { pack: { core, texts }, screens: rest.screens };
}
