import { expect, it } from 'vitest';
import { APART } from '../../vitest.config.ts';
import { sourceFiles } from '../support/source-files.ts';

it('a test file that gives Node an IndexedDB shares no world with the others: some of them need it to be absent', () => {
  const shared = sourceFiles('tests', ['.test.ts', '.test.tsx'])
    .filter(({ path, text }) => /^import 'fake-indexeddb\/auto'/m.test(text) && !APART.includes(path))
    .map(({ path }) => path);
  expect(shared).toEqual([]);
});
