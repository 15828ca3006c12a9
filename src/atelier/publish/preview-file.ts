import type { WholePack } from '../../pack/index.ts';
import { textFile, type Download } from './downloads.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The draft as one page that opens from disk, as a phone would show it. Nothing of the pack is HTML in it. */
export async function previewFile(
  name: string,
  title: string,
  { core, texts, kit, search }: WholePack,
): Promise<Download> {
  const { template } = await import('virtual:preview-file');
  const values: Readonly<Record<string, string>> = {
    LANG: escape(core.locale),
    DIR: escape(core.dir),
    TITLE: escape(title),
    PACK: JSON.stringify({ core, texts, kit, search }).replaceAll('<', '\\u003c'),
  };
  return textFile(
    name,
    'text/html',
    template.replaceAll(/%(LANG|DIR|TITLE|PACK)%/g, (_place, key: string) => values[key] ?? ''),
  );
}
