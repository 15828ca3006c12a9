import { afterEach, expect, test } from 'vitest';
import { codePage, openText } from '../../src/app/plan-code/code-store.ts';
import { forgetVisit, handOver, setPreferences } from '../../src/storage/index.ts';

afterEach(() => forgetVisit('erase'));

test('a code that is typed is said to be lost in another language', () => {
  openText('K7QM-ABCD');
  expect(handOver.get()).toEqual(['typed']);
  codePage.set({ ...codePage.get(), typed: '' });
  expect(handOver.get()).toEqual([]);
});

test('one that came with a link goes along, and in discreet mode, where no address holds it, it is said too', async () => {
  openText('K7QM-ABCD', true);
  expect(handOver.get()).toEqual([]);
  await setPreferences({ discreet: true });
  expect(handOver.get()).toEqual(['typed']);
  await setPreferences({ discreet: false });
  expect(handOver.get()).toEqual([]);
});
