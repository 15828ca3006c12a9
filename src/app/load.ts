import { loadLanguage } from '../languages/index.ts';
import { PARTS, type Core, type Kit, type Part, type PartValues, type Texts } from '../pack/index.ts';
import type { PackFiles } from '../ports.ts';
import { inLanguage, type Voice } from './say.ts';

/** What came is not the guide: it is cut, or of another edition, language or format than the part before it. */
export class NotTheGuide extends Error {}

/**
 * Loads a part of a pack, once, with what it must fit. Errors: rejects when it does not come, with `NotTheGuide` when
 * something else came; it is asked for again the next time.
 */
export type Load = <P extends Part>(part: P) => Promise<PartValues[P]>;

export interface Loader {
  readonly load: Load;
  /** Fetches a part that is read later; one that does not come is fetched again then. */
  readonly bringEarly: (part: Part) => void;
}

/** Loads the parts of one language. `give` is told of each, once it is read, before anybody else has it. */
export function createLoader(
  files: PackFiles,
  give: <P extends Part>(part: P, value: PartValues[P]) => Promise<void> | void,
): Loader {
  const early = new Map<Part, ReturnType<PackFiles>>();
  const loading = new Map<Part, Promise<unknown>>();
  const bring = (part: Part): ReturnType<PackFiles> => {
    const begun = early.get(part);
    early.delete(part);
    return begun?.catch(() => files(part)) ?? files(part);
  };
  async function read<P extends Part>(part: P): Promise<PartValues[P]> {
    const { after, reader } = PARTS[part];
    const [unread, readPart, before] = await Promise.all([bring(part), reader(), after && load(after)]);
    const value = readPart(before as never, await unread());
    if (value === null) throw new NotTheGuide(part);
    await give(part, value);
    return value;
  }
  function load<P extends Part>(part: P): Promise<PartValues[P]> {
    const begun = loading.get(part) ?? read(part);
    loading.set(part, begun);
    begun.catch(() => loading.delete(part));
    return begun as Promise<PartValues[P]>;
  }
  return {
    load,
    bringEarly(part) {
      if (loading.has(part) || early.has(part)) return;
      const begun = files(part);
      begun.catch(() => undefined); // told once somebody waits for it
      early.set(part, begun);
    },
  };
}

/** The pack of another language beside that of the page, whole, and what the interface says in it. */
export interface OtherPack extends Voice {
  readonly core: Core;
  readonly texts: Texts;
  readonly kit: Kit;
}

/**
 * Loads the pack of another language. Errors: as `Load`; nothing is ever half in a language.
 */
export async function loadOtherPack(files: PackFiles, locale: string): Promise<OtherPack> {
  const { load } = createLoader(files, () => undefined);
  const [core, texts, kit, language] = await Promise.all([
    load('core'),
    load('texts'),
    load('kit'),
    loadLanguage(locale),
  ]);
  return { core, texts, kit, ...inLanguage(core, language, { texts: texts.words, kit: kit.words }) };
}
