// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { browserStorage } from '../../src/storage/browser.ts';
import { answerQuestion, forgetVisit, keepIn, keepSession, session } from '../../src/storage/index.ts';
import { clearLeft, markLeft } from '../../src/storage/left.ts';
import { realContent } from '../support/packs.ts';

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
