import { loadLanguage } from '../languages/index.ts';
import { readFirst, type Core, type First, type Pack, type Part } from '../pack/index.ts';
import type { PackPort } from '../ports.ts';
import { createStore, type Store } from '../store.ts';
import type { Screens } from './app.tsx';
import { speakFirst } from './i18n-first.ts';

/** What there is to show: as much of the pack as has come, and of its screens. */
export interface Shown {
  readonly pack: Pack;
  readonly screens: Screens;
}

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
 * somebody `wanted` to read: on an old phone they weigh as much as everything else. The kit is fetched when somebody
 * wanted it. Null, with a sentence on the page, when the first file does not come or is damaged.
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
  const loadKit = once(() => Promise.all([source.kit(), import('./kit-screens.ts')]), source);
  if (needs === 'texts' || needs === 'kit') void loadTexts();
  if (needs === 'kit') void loadKit();
  const first = await openFirst(source, locale);
  if (first === null) return null;
  const shown = createStore<Shown>({
    pack: { first, core: null, texts: null, kit: null },
    screens: { core: null, texts: null, kit: null },
  });

  async function addCore(): Promise<Core | null> {
    const loaded = await loadCore();
    if (loaded === null) return null;
    const [value, { CORE_SCREENS, followPlan, readCore, speak }] = loaded;
    const core = readCore(first as First, value);
    if (core === null) {
      source.tellFailure(true);
      return null;
    }
    speak(core);
    followPlan();
    shown.set({
      pack: { first: core, core, texts: null, kit: null },
      screens: { core: CORE_SCREENS, texts: null, kit: null },
    });
    return core;
  }

  async function addTexts(core: Core | null): Promise<boolean> {
    if (core === null) return false;
    const loaded = await loadTexts();
    if (loaded === null) return false;
    const [value, { TEXT_SCREENS, readTexts, speakReading }, languages] = loaded;
    const texts = readTexts(core, value);
    if (texts === null) {
      source.tellFailure(true);
      return false;
    }
    speakReading(texts, languages);
    const { pack, screens } = shown.get();
    shown.set({ pack: { ...pack, texts }, screens: { ...screens, texts: TEXT_SCREENS } });
    return true;
  }

  async function addKit(hasTexts: boolean): Promise<boolean> {
    await wanted.kit;
    const { pack, screens } = shown.get();
    const loaded = hasTexts ? await loadKit() : null;
    if (loaded === null || pack.core === null) return false;
    const [value, { KIT_SCREENS, readKit, speakKit }] = loaded;
    const kit = readKit(pack.core, value);
    if (kit === null) {
      source.tellFailure(true);
      return false;
    }
    speakKit(kit);
    shown.set({ pack: { ...pack, kit }, screens: { ...screens, kit: KIT_SCREENS } });
    return true;
  }

  const core = addCore();
  const texts = core.then(addTexts);
  return { first, shown, core: core.then((came) => came !== null), texts, kit: texts.then(addKit) };
}

async function openFirst({ first, tellFailure }: PackPort, locale: string): Promise<First | null> {
  try {
    const [value, language] = await Promise.all([first(), loadLanguage(locale)]);
    const read = readFirst(value);
    if (read.ok) {
      speakFirst(read.first, language);
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
