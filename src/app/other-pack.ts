import { loadLanguage } from '../languages/index.ts';
import { readCore, readFirst, readKit, readTexts, type Core, type Kit, type Texts } from '../pack/index.ts';
import type { PackFiles } from '../ports.ts';
import { inLanguage, type Voice } from './say.ts';

/** The pack of another language beside that of the page, whole, and what the interface says in it. */
export interface OtherPack extends Voice {
  readonly core: Core;
  readonly texts: Texts;
  readonly kit: Kit;
}

/**
 * Loads the pack of another language. Errors: rejects when a part of it does not come or does not fit the others, so
 * that nothing is ever half in a language.
 */
export async function loadOtherPack(files: PackFiles, locale: string): Promise<OtherPack> {
  const [first, coreFile, textsFile, kitFile, language] = await Promise.all([
    files.first(),
    files.core(),
    files.texts().then((read) => read()),
    files.kit(),
    loadLanguage(locale),
  ]);
  const begun = readFirst(first);
  const core = begun.ok ? readCore(begun.first, coreFile) : null;
  const texts = core && readTexts(core, textsFile);
  const kit = core && readKit(core, kitFile);
  if (!core || !texts || !kit) throw new Error(`the pack in ${locale} is not whole`);
  return { core, texts, kit, ...inLanguage(core, language, { texts: texts.words, kit: kit.words }) };
}
