import type { Imported } from '../../../tools/guide/exchange/import-po.ts';
import { exportJson, importJson } from '../../../tools/guide/exchange/interface-json.ts';
import { Refusal } from '../../../tools/guide/command.ts';
import type { Guide } from './guide-state.ts';
import { changedIn } from './language-edits.ts';
import type { TextChange } from './protocol.ts';

/** How words travel: texts as PO, words of the screens as JSON. */
export type ExchangeFormat = 'po' | 'json';

export interface Exported {
  readonly name: string;
  readonly text: string;
}

/** A file for another program. PO is loaded only when somebody asks for it. */
export async function exportWords(
  { files, opened }: Guide,
  { locale, format }: { readonly locale: string; readonly format: ExchangeFormat },
): Promise<Exported> {
  if (format === 'json') return { name: `${locale}.json`, text: exportJson(files, locale) };
  const { exportPo } = await import('../../../tools/guide/exchange/export-po.ts');
  return { name: `${locale}.po`, text: exportPo(files, locale, { before: opened.files }) };
}

/** What came back, with the texts that change by it; or why nothing was taken. */
export type Taken =
  | (Omit<Imported, 'files'> & { readonly texts: readonly TextChange[] })
  | { readonly refused: 'unreadable' }
  | { readonly refused: 'language'; readonly language: string };

export async function importWords(
  guide: Guide,
  { locale, name, text }: { readonly locale: string; readonly name: string; readonly text: string },
): Promise<Taken> {
  try {
    if (name.toLowerCase().endsWith('.json')) return takenOf(guide, importJson(guide.files, locale, text));
    const { importPo, languageOfPo } = await import('../../../tools/guide/exchange/import-po.ts');
    const language = languageOfPo(text);
    if (language !== null && language !== locale && language.split('-')[0] !== locale)
      return { refused: 'language', language };
    return takenOf(guide, importPo(guide.files, locale, text));
  } catch (error) {
    if (error instanceof Refusal) return { refused: 'unreadable' };
    throw error;
  }
}

const takenOf = (guide: Guide, { files, ...taken }: Imported): Taken => ({ ...taken, texts: changedIn(guide, files) });
