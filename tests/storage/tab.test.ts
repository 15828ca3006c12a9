// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, test } from 'vitest';
import { browserStorage } from '../../src/storage/browser.ts';
import { answerQuestion, forgetVisit, keepIn, keepSession, session } from '../../src/storage/index.ts';
import { clearLeft, leftTraceless, markLeft, mustAsk } from '../../src/storage/left.ts';
import { realContent } from '../support/packs.ts';

beforeEach(() => sessionStorage.clear());

test('after the quick exit nothing comes back and nothing is written, until the person goes on', () => {
  keepIn(browserStorage);
  const keys = () => Object.keys(sessionStorage);
  const pack = realContent();
  keepSession(pack, () => true);
  answerQuestion('danger', ['threats']);
  const code = sessionStorage.getItem('visit') ?? '';
  expect(code).not.toBe('');

  forgetVisit('leave');
  markLeft(false);
  sessionStorage.setItem('visit', code); // written by a page that was still loading
  keepSession(pack, () => true);
  expect(session.get().answers).toEqual({});
  answerQuestion('danger', ['threats']);
  expect(keys()).toEqual(['left']);

  clearLeft();
  answerQuestion('danger', ['now']);
  expect(keys()).toEqual(['visit']);
});

describe('a page that is loaded by Back, or by a browser that brings its tab back', () => {
  it.each([
    ['a step of the flow', { step: '12', depth: 0 }],
    ['a page that was read after another one', { step: null, depth: 2 }],
  ])('asks where the tab lost all that it held, and its entry is %s; so do those below it', (_, entry) => {
    expect(mustAsk(entry)).toBe(true);
    expect(mustAsk({ depth: 0 })).toBe(true);
    clearLeft();
    expect(mustAsk({ depth: 0 })).toBe(false);
  });

  it('keeps nothing after that where its entry says that the visit kept nothing', () => {
    mustAsk({ step: '12', depth: 3, traceless: true });
    expect(leftTraceless()).toBe(true);
  });

  it('does not ask on the page that one came in by, nor where the way there was one of the guide', () => {
    expect(mustAsk({})).toBe(false);
    sessionStorage.setItem('left', '-');
    expect(mustAsk({ step: null, depth: 1, traceless: true })).toBe(false);
    expect(mustAsk(false)).toBe(false);
  });
});
