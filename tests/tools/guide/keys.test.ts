import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeKeys, WORDS } from '../../../scripts/keys.mjs';
import { writeInterfaceKeys } from '../../../tools/compiler/things/interface-keys.ts';

const french = readFileSync(WORDS, 'utf8');

test('the code knows the words that interface.yaml has today, and nobody had to ask for it', () => {
  expect(readFileSync('src/pack/interface-keys.ts', 'utf8')).toContain(writeInterfaceKeys(french));
});

test('a new word, its places and its forms are written down by the next command, and only then', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'keys-'));
  const [words, keys] = [join(folder, 'interface.yaml'), join(folder, 'keys.ts')];
  writeFileSync(words, french);
  expect(await writeKeys({ words, keys })).toBe(true);
  expect(await writeKeys({ words, keys })).toBe(false);
  const [before = '', after = ''] = french.split('    often: Souvent présent\n');
  const added = '    seen: "{{name}}, vu le {{day}}"\n    times: { one: "{{count}} fois", other: "{{count}} fois" }\n';
  writeFileSync(words, `${before}    often: Souvent présent\n${added}${after}`);
  expect(await writeKeys({ words, keys })).toBe(true);
  const text = readFileSync(keys, 'utf8');
  expect(text).toContain("  'signs.seen': ['name', 'day'],\n  'signs.times': ['count'],\n");
  expect(text.slice(text.indexOf('PLURAL_KEYS'))).toContain("'signs.times'");
});
