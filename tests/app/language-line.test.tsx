import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, test } from 'vitest';
import { LanguageLine } from '../../src/app/home/language-line.tsx';
import { SiteProvider } from '../../src/app/site.tsx';
import { forgetVisit, handOver, setQuery } from '../../src/storage/index.ts';
import { realPack } from '../support/packs.ts';
import { ports } from '../support/ports.ts';
import { speak } from '../support/speak.ts';

const { core, texts } = realPack();
await speak(core, texts);
afterEach(() => forgetVisit('leave'));

const LANGUAGES = ['fr', 'ar', 'en', 'es', 'fr-x-facile'].map((locale) => ({
  locale,
  name: `name of ${locale}`,
  dir: 'ltr' as const,
}));

/** The line of languages as it stands now: what is seen of it, and what its fold opens. */
function line(): { readonly seen: string; readonly opened: string } {
  const first = { ...core, languages: LANGUAGES };
  const html = renderToString(
    <SiteProvider pack={{ first, core }} ports={ports}>
      <LanguageLine />
    </SiteProvider>,
  );
  const [seen = '', opened = ''] = html.split('</summary>');
  return { seen, opened };
}

test('the language that is the same made easier is named in the line, also once something would be lost', () => {
  expect(line().seen).toContain('name of fr-x-facile</a>');
  setQuery('fugue');
  expect(handOver.get()).not.toEqual([]);
  // one tap on its name says what would be lost, beside the way there
  expect(line().seen).toContain('name of fr-x-facile');
  expect(line().seen).not.toContain('</a>');
  expect(line().opened).toMatch(/^<div><a [^>]*>name of fr-x-facile<\/a>.*<b>/);
});
