import { renderToString } from 'preact-render-to-string';
import { afterEach, describe, expect, test } from 'vitest';
import { Blocks } from '../../src/app/render/screen/blocks.tsx';
import { ChildChoice } from '../../src/app/ui/child-choice.tsx';
import { SiteProvider } from '../../src/app/site.tsx';
import { speak } from '../support/speak.ts';
import { answerQuestion, forgetVisit, registry, session, setChild } from '../../src/storage/index.ts';
import { packByChild } from '../support/by-child.ts';
import { ports } from '../support/ports.ts';

const pack = packByChild();
await speak(pack);
afterEach(() => forgetVisit('leave'));

/** The first one, which holds the words by child. */
const script = pack.pages[0]?.blocks.filter(({ kind }) => kind === 'say').slice(0, 1) ?? [];
const show = (): string =>
  renderToString(
    <SiteProvider pack={{ first: pack, core: pack }} ports={ports}>
      <Blocks blocks={script} />
    </SiteProvider>,
  );
const without = (html: string, pattern: RegExp): string => html.replaceAll(pattern, '').replaceAll(/<[^>]+>/g, '');

describe('a blank in a script', () => {
  test('is dots with its hint to the eye', () => {
    expect(without(show(), /<span class="visually-hidden">.*?<\/span>/g)).toBe(
      '«\u202FMon enfant a ……… (son âge).\u202F»',
    );
  });

  test('is a sentence to the ear, and not the dots', () => {
    expect(without(show(), /<span aria-hidden="true">.*?<\/small><\/span>/g)).toBe(
      '«\u202FMon enfant a à compléter\u00A0: son âge.\u202F»',
    );
  });
});

describe('a script', () => {
  test('says daughter or son once that is said', () => {
    setChild('daughter');
    expect(show()).toContain('Ma fille a ');
    setChild('son');
    expect(show()).toContain('Mon fils a ');
    setChild(null);
    expect(show()).toContain('Mon enfant a ');
  });

  test('says neither to those to whom the choice is not offered', () => {
    setChild('son');
    answerQuestion('danger', ['unknown']);
    expect(show()).toContain('Mon enfant a ');
  });
});

test('the choice is three native radios under one legend, and "not said" is ticked at first', () => {
  const words = pack.flow.questions[1]?.child;
  const html = words ? renderToString(<ChildChoice words={words} />) : '';
  expect(html).toMatch(/<fieldset[^>]*><legend>Qui est là\u202F\?<\/legend>/);
  expect(html.match(/type="radio" name="child"/g)).toHaveLength(3);
  expect(html).toMatch(/<input[^>]*value="unsaid"[^>]*checked|<input[^>]*checked[^>]*value="unsaid"/);
});

test('what was said of the child goes with the session', () => {
  setChild('son');
  const code = registry.encode(pack, { ...session.get() });
  forgetVisit('leave');
  expect(session.get().child).toBeNull();
  expect(registry.decode(pack, code)).toEqual({ child: 'son' });
});
