import { loadLanguage } from '../languages/index.ts';
import { PAGE_PARTS, PARTS, type First, type Pack, type PagePart, type Part, type PartValues } from '../pack/index.ts';
import type { PackFiles, TellFailure } from '../ports.ts';
import { createStore, type Store } from '../store.ts';
import type { TranslatedScreens } from './site.tsx';
import { createLoader, NotTheGuide, type Load } from './load.ts';
import { loadLetterLanguages } from './letters/load-languages.ts';
import { loadScreens, type Screens } from './routes.ts';
import { addLanguages, addWords, loadVoice, startSpeaking, type WordsPart } from './say.ts';
import type { Menu } from './ui/nav.tsx';

/** What there is to show: as much of the pack as has come, and of the screens. */
export interface Shown {
  readonly pack: Pack;
  readonly screens: Screens;
  /** null before the core has come */
  readonly menu: Menu | null;
  /** what only a translation shows; null in the source language */
  readonly translated: TranslatedScreens | null;
}

/** A pack of which the first part is there. */
export interface Opened {
  readonly first: First;
  readonly shown: Store<Shown>;
  readonly load: Load;
  /** each settles when it can be shown; false when it does not come, and the page says so then */
  readonly came: Readonly<Record<PagePart, Promise<boolean>>>;
}

/** Settles once a page is opened that shows something of a part; `isNeeded`: one that is not whole without it. */
export type Wanted = (part: PagePart, isNeeded?: boolean) => Promise<void>;

/** Where a pack comes from, and where it is said that it does not. */
export interface Source {
  readonly files: PackFiles;
  readonly tellFailure: TellFailure;
}

/**
 * Opens the pack of the page: each part is shown behind the one before it, with its words and its screens, when it is
 * asked for (src/pack/parts.ts). What the page `asks` for is loaded at once. Null, with a sentence on the page, when
 * the first part does not come or is damaged.
 */
export async function openPack(
  { files, tellFailure }: Source,
  locale: string,
  asks: PagePart,
  wanted: Wanted,
): Promise<Opened | null> {
  const { load, bringEarly } = createLoader(files, giveWords(locale));
  const fail = (error: unknown): false => {
    tellFailure(error instanceof NotTheGuide);
    return false;
  };
  const before = PAGE_PARTS.slice(0, PAGE_PARTS.indexOf(asks) + 1);
  for (const part of before) void Promise.all([load(part), loadScreens(part)]).catch(() => undefined);
  let first: First;
  try {
    first = await load('first');
  } catch (error) {
    fail(error);
    return null;
  }
  const shown = createStore<Shown>({
    pack: { first, core: null, texts: null, kit: null },
    screens: await loadScreens('first'),
    menu: null,
    translated: await loadTranslated(first),
  });

  async function show(part: PagePart): Promise<boolean> {
    if (PARTS[part].comes === 'behind') bringEarly(part);
    if (PARTS[part].comes !== 'at once') {
      await wanted(part);
      // a page that is whole without it says nothing when it does not come
      await Promise.all([load(part), loadScreens(part)]).catch(() => wanted(part, true));
    }
    const [value, screens, beside] = await Promise.all([
      load(part),
      loadScreens(part),
      part === 'core' ? loadBesideCore() : null,
    ]);
    const now = shown.get();
    shown.set({
      ...now,
      pack: { ...now.pack, ...(part === 'core' ? { first: value as First } : {}), [part]: value },
      screens: { ...now.screens, ...screens },
      ...beside,
    });
    return true;
  }

  const came: Record<string, Promise<boolean>> = {};
  let last = Promise.resolve(true);
  for (const part of PAGE_PARTS) {
    last = part === 'first' ? last : last.then((isHere) => isHere && show(part)).catch(fail);
    came[part] = last;
  }
  return { first, shown, load, came: came as Opened['came'] };
}

/** What gives the words of each part to the interface: those of the first part, before any other is read. */
function giveWords(locale: string): <P extends Part>(part: P, value: PartValues[P]) => Promise<void> {
  const speaking = Promise.all([loadLanguage(locale), loadVoice()]);
  speaking.catch(() => undefined); // told by whoever waits for the first part
  return async (...come) => {
    const [part, value] = come as Came;
    if (part === 'first') startSpeaking(value, (await speaking)[0]);
    else if ('words' in value) addWords(part as WordsPart, value.words);
    // the letters may be in others than the page
    if (part === 'texts') addLanguages(await loadLetterLanguages(value));
  };
}

/** A part that has come, with its value. */
type Came = { readonly [P in Part]: readonly [part: P, value: PartValues[P]] }[Part];

/** What a translation shows of itself; the page is whole without it. */
const loadTranslated = async ({ translation }: First): Promise<TranslatedScreens | null> =>
  translation
    ? import('./translated/index.ts').then(
        (loaded) => {
          loaded.markUntranslated(translation);
          return loaded.TRANSLATED_SCREENS;
        },
        () => null,
      )
    : null;

/**
 * What comes with the core beside its screens. From then on the plan of this visit is written down: in memory, and on
 * the phone when the person keeps it; after a call it is asked how it went, and a newer edition is offered.
 */
async function loadBesideCore(): Promise<Pick<Shown, 'menu'>> {
  const [{ menu }, { startPlan, AfterCall }, { UpdateBanner }] = await Promise.all([
    import('./ui/nav.tsx'),
    import('./plan/start-plan.ts'),
    import('./ui/update-banner.tsx'),
  ]);
  startPlan();
  return { menu: { ...menu, AfterCall, UpdateBanner } };
}
