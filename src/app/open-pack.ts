import { loadLanguage } from '../languages/index.ts';
import { readFirst, type First, type Part } from '../pack/index.ts';
import type { PackPort } from '../ports.ts';
import { createStore, type Store } from '../store.ts';
import { loadVoice, startSpeaking } from './say.ts';
import type { Shown } from './shown.ts';

/** A pack of which the first file is there. */
export interface Opened {
  readonly first: First;
  readonly shown: Store<Shown>;
  /** settle when each can be shown; false when it does not come, and the page says so then */
  readonly core: Promise<boolean>;
  readonly texts: Promise<boolean>;
  readonly kit: Promise<boolean>;
}

/** Settle once somebody asks for a page that needs them. */
export type Wanted = Readonly<Record<'texts' | 'kit', Promise<void>>>;

/**
 * Opens a pack: its first file, whose words the app then speaks, then the core with its screens, then the texts with
 * theirs; those that the page `needs` are asked for at the same time. The texts are fetched all the same, and read when
 * somebody `wanted` to read: on an old phone they weigh as much as everything else. The kit comes behind them, when
 * somebody wanted it. Null, with a sentence on the page, when the first file does not come or is damaged.
 */
export async function openPack(source: PackPort, locale: string, needs: Part, wanted: Wanted): Promise<Opened | null> {
  const loadCore = once(() => Promise.all([source.core(), import('./core-screens.ts')]), source);
  const fetchTexts = () => Promise.all([source.texts(), import('./text-screens.ts')]);
  const loadTexts = once(async () => {
    // on the way beside the questions: whoever reads none of it is told nothing, and whoever does has a second try
    const early = await fetchTexts().catch(() => null);
    await wanted.texts;
    const [read, screens] = early ?? (await fetchTexts());
    const value = await read();
    return [value, screens, await screens.loadLetterLanguages(value)] as const;
  }, source);
  if (needs !== 'first') void loadCore();
  if (needs === 'texts' || needs === 'kit') void loadTexts();
  const first = await openFirst(source, locale);
  if (first === null) return null;
  const shown = createStore<Shown>({
    pack: { first, core: null, texts: null, kit: null },
    screens: { core: null, texts: null, kit: null, map: [], menu: null, translated: await openTranslated(first) },
  });

  /** Tells on the page that what came is not the guide. */
  const isWhole = (whole: boolean): boolean => {
    if (!whole) source.tellFailure(true);
    return whole;
  };

  async function addCore(): Promise<boolean> {
    const loaded = await loadCore();
    return loaded !== null && isWhole(loaded[1].showCore(shown, first as First, loaded[0]));
  }

  const core = addCore();
  const texts = core.then(async (hasCore) => {
    const loaded = hasCore ? await loadTexts() : null;
    return loaded !== null && isWhole(loaded[1].showTexts(shown, loaded[0], loaded[2])) ? loaded[1] : null;
  });
  return {
    first,
    shown,
    core,
    texts: texts.then(Boolean),
    kit: texts.then((came) => came?.openKit(shown, source, wanted.kit) ?? false),
  };
}

/** What a translation shows of itself; the page is whole without it. */
const openTranslated = async ({ translation }: First) =>
  translation
    ? import('./translated-screens.ts').then(
        (loaded) => {
          loaded.markUntranslated(translation);
          return loaded.TRANSLATED_SCREENS;
        },
        () => null,
      )
    : null;

async function openFirst({ first, tellFailure }: PackPort, locale: string): Promise<First | null> {
  try {
    const [value, language] = await Promise.all([first(), loadLanguage(locale), loadVoice()]);
    const read = readFirst(value);
    if (read.ok) {
      startSpeaking(read.first, language);
      return read.first;
    }
    tellFailure(true);
  } catch {
    tellFailure();
  }
  return null;
}

/** Asks once; null, with a sentence on the page, when it does not come. */
function once<T>(ask: () => Promise<T>, { tellFailure }: PackPort): () => Promise<T | null> {
  let asked: Promise<T | null> | null = null;
  return () =>
    (asked ??= ask().catch(() => {
      tellFailure();
      return null;
    }));
}
