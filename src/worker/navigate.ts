/** Which page answers for an address that is not in the list. */
import { base, keys, localeOf, locales, pageOf } from './list.ts';
import { find } from './stored.ts';

/** The first of these pages that is stored. */
async function firstStored(name: 'shell' | 'pause', of: readonly string[]): Promise<Response | undefined> {
  for (const locale of of) {
    const page = await find(pageOf(locale, name));
    if (page) return page;
  }
  return undefined;
}

/** Without a network, in a language that is not on this phone: its own sentence, with the languages that are. */
async function sayNotStored(locale: string): Promise<Response | undefined> {
  const page = await find(keys.get(new URL('not-stored.html', base).href));
  if (!page) return undefined;
  const words = await page.text();
  const [said, of = ''] = new RegExp(`(lang="[^"]*" dir="[a-z]*") hidden data-says="${locale}"`).exec(words) ?? [];
  let html = said === undefined ? words : words.replace(said, of).replace(/<html [^>]*/, `<html ${of}`);
  for (const other of locales)
    if (await find(pageOf(other, 'shell')))
      html = html.replace(`hidden data-locale="${other}"`, `data-locale="${other}"`);
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/** A file that is no page of the app and not stored: paper, the guide in one file, licences. */
export const isFile = (parts: readonly string[]): boolean =>
  /\.(?:pdf|txt)$|^guide-[a-z-]+\.html$/.test(parts.at(-1) ?? '');

/** A page that is asked for by its address, none of the list. */
export async function navigate(request: Request, parts: readonly string[]): Promise<Response> {
  const locale = localeOf(parts[0]);
  // the way out hides the guide also where its own language is not stored, and from pages that were
  // built before each language had one
  const stored =
    parts.at(-1) === 'pause.html'
      ? await firstStored('pause', [locale, ...locales])
      : await firstStored('shell', [locale]);
  if (stored) return stored;
  try {
    return await fetch(request);
  } catch (error) {
    const said = await sayNotStored(locale).catch(() => undefined);
    if (said) return said;
    throw error;
  }
}
