import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeInterfaceKeys } from '../../../tools/compiler/things/interface-keys.ts';
import { change } from '../../compiler/faults/fault.ts';
import { copyContent } from './copy-content.ts';
import { runGuide } from './run-guide.ts';

test('the code knows the words that interface.yaml has: npm run guide -- keys writes them down anew', () => {
  expect(readFileSync('src/pack/interface-keys.ts', 'utf8')).toBe(
    writeInterfaceKeys(readFileSync('guide-content/fr/interface.yaml', 'utf8')),
  );
});

test('a new word, its places and its forms are written down', async () => {
  const folder = copyContent([
    change(
      'fr/interface.yaml',
      '    often: Souvent présent\n',
      '    often: Souvent présent\n    seen: "{{name}}, vu le {{day}}"\n    times: { one: "{{count}} fois", other: "{{count}} fois" }\n',
    ),
  ]);
  const out = join(folder, 'keys.ts');
  expect((await runGuide(['keys', '--content', folder, '--out', out])).code).toBe(0);
  const text = readFileSync(out, 'utf8');
  expect(text).toContain("  'signs.seen': ['name', 'day'],\n  'signs.times': ['count'],\n");
  expect(text.slice(text.indexOf('PLURAL_KEYS'))).toContain("'signs.times'");
});

test('content without interface words is refused', async () => {
  const folder = copyContent([{ file: 'fr/interface.yaml', text: null }]);
  const { code, text } = await runGuide(['keys', '--content', folder, '--out', join(folder, 'keys.ts')]);
  expect(code).toBe(2);
  expect(text).toContain('has no fr/interface.yaml');
});
