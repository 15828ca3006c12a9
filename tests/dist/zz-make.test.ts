import { test } from 'vitest';
import { makeSingleFiles } from '../../tools/site/single/make.ts';
test('make', async () => {
  console.log(await makeSingleFiles('.test-out/single'));
}, 200000);
