/** Which page answers for an address that is not in the list. */
import { isBefore } from './edition.ts';
import { base, keys, locales, pageOf } from './list.ts';
import { find, storedLocales } from './stored.ts';

/** The languages of the guide: those of this phone in its order, then the others. */
const inOrder = (): readonly string[] => {
  const language = (one = ''): string => one.split('-')[0] ?? '';
  const wanted = navigator.languages.flatMap((one) => locales.filter((locale) => language(locale) === language(one)));
  return [...new Set([...wanted, ...locales])];
};

/** The first of these languages whose page is stored. */
async function firstStored(name: 'shell' | 'pause', of: readonly string[]): Promise<[string, Response] | undefined> {
  for (const locale of of) {
    const page = await find(pageOf(locale, name));
    if (page) return [locale, page];
  }
  return undefined;
}

/**
 * Without a network, in a language that is not on this phone: its own sentence, with the same page in the languages
 * that are. What stands behind a # no worker sees: the page's script takes it along (src/not-stored.ts).
 */
async function sayNotStored(locale: string, below: string): Promise<Response | undefined> {
  const page = await find(keys.get(new URL('not-stored.html', base).href));
  if (!page) return undefined;
  const words = await page.text();
  const [said, of = ''] = new RegExp(`(lang="[^"]*" dir="[a-z]*") hidden data-says="${locale}"`).exec(words) ?? [];
  let html = said === undefined ? words : words.replace(said, of).replace(/<html [^>]*/, `<html ${of}`);
  for (const other of locales)
    if (await find(pageOf(other, 'shell')))
      html = html
        .replace(`hidden data-locale="${other}"`, `data-locale="${other}"`)
        .replace(`href="${base.pathname}${other}/"`, () => `href="${base.pathname}${other}/${below}"`);
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/**
 * A page of the host, in a language that is on this phone: the copy lacked it. One of an older day than the copy's is
 * marked as such: the sentence that says so lies in each page (src/app/frame.tsx). The day stands in the first file of
 * its pack, which the page asks for anyway.
 */
async function markOlder(page: Response, locale: string): Promise<Response> {
  if (!page.ok || !(await storedLocales()).includes(locale)) return page;
  const html = await page.clone().text();
  const [first] = /assets\/first\.[^"]+\.json/.exec(html) ?? [];
  if (first === undefined) return page;
  const { edition } = (await (await fetch(new URL(first, base).href)).json()) as { readonly edition: string };
  return isBefore(edition) ? new Response(html.replace('<html ', '<html data-older '), page) : page;
}

/** A file that is no page of the app and not stored: paper, the guide in one file, licences. */
export const isFile = (parts: readonly string[]): boolean =>
  /\.(?:pdf|txt)$|^guide-[a-z-]+\.html$/.test(parts.at(-1) ?? '');

/**
 * A page that is asked for by its address, none of the list. An address that names no language, as the root does, is
 * answered in the first of this phone's; where that is not stored by the host; without a network in the first that is.
 */
export async function navigate(request: Request, parts: readonly string[]): Promise<Response> {
  const named = locales.find((one) => one === parts[0]?.toLowerCase());
  const order = inOrder();
  const [first = ''] = order;
  const answer = async (of: readonly string[]): Promise<Response | undefined> => {
    const [locale, page] = (await firstStored('shell', of)) ?? [];
    // the page at an address without a language is in the first one
    return named === undefined && locale !== undefined && locale !== locales[0]
      ? Response.redirect(new URL(`${locale}/${parts.join('/')}`, base))
      : page;
  };
  // the way out hides the guide also where its own language is not stored, and from pages that were
  // built before each language had one
  const stored =
    parts.at(-1) === 'pause.html'
      ? (await firstStored('pause', [named ?? first, ...order]))?.[1]
      : await answer([named ?? first]);
  if (stored) return stored;
  try {
    const page = await fetch(request);
    return await markOlder(page, named ?? locales[0] ?? '').catch(() => page);
  } catch (error) {
    const below = parts.slice(1).join('/').replaceAll('&', '&amp;');
    const said = named === undefined ? await answer(order) : await sayNotStored(named, below).catch(() => undefined);
    if (said) return said;
    throw error;
  }
}
