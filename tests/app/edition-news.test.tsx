import { renderToString } from 'preact-render-to-string';
import { afterEach, expect, test } from 'vitest';
import { EditionNews } from '../../src/app/plan/follow/edition-news.tsx';
import { SiteProvider } from '../../src/app/site.tsx';
import { forgetVisit, setMark } from '../../src/storage/index.ts';
import { realPack } from '../support/packs.ts';
import { ports } from '../support/ports.ts';
import { speak } from '../support/speak.ts';

const { core, texts } = realPack();
await speak(core, texts);
afterEach(() => forgetVisit('leave'));

/** What is said of a procedure that the guide has no more, and whose box is ticked. */
function saidOf(title?: string, lang?: string): string {
  setMark('old', 'done');
  const withdrawn = [{ id: 'old', because: 'gone' as const, ...(title !== undefined && { title }) }];
  return renderToString(
    <SiteProvider pack={{ first: core, core }} ports={ports}>
      <EditionNews
        news={{ added: [], changed: [], askAgain: [], withdrawn }}
        lang={lang}
        onSeen={(): void => undefined}
      />
    </SiteProvider>,
  );
}

test('what the guide has no more keeps its name beside the tick, in the language in which it was seen', () => {
  const said = saidOf('Call the landlord', 'en');
  expect(said).toContain('<bdi lang="en">Call the landlord</bdi>');
  expect(said).toContain('Votre case reste cochée.');
  expect(said).not.toContain('Une démarche retirée du guide');
});

test('a plan that was kept before names were says that one is gone', () => {
  expect(saidOf()).toContain('Une démarche retirée du guide');
});
