import { expect, test } from 'vitest';
import { sourceLocaleOf } from '../../../tools/compiler/index.ts';
import { addPseudo } from '../../../tools/guide/pseudo/pseudo.ts';
import { good } from '../../compiler/edit-pack.ts';
import { copyContent } from './copy-content.ts';
import { runGuide } from './run-guide.ts';

/** French content whose first language is another, with a translation that is not done. */
function copyTranslated(): string {
  const both = new Map(addPseudo(good));
  both.set('pack.yaml', (both.get('pack.yaml') ?? '').replace('locales: [fr, qps]', 'locales: [qps, fr]'));
  both.delete('qps/interface.yaml');
  return copyContent([...both].map(([file, text]) => ({ file, text })));
}

test('the source language is the one that pack.yaml names, whatever language stands first', () => {
  const pack = (head: string) => new Map([['pack.yaml', head]]);
  expect(sourceLocaleOf(pack('source-locale: fr\nlocales: [qps, fr]\n'))).toBe('fr');
  expect(sourceLocaleOf(pack('locales: [qps, fr]\n'))).toBe('qps');
});

test('every command reads the source language, so a translation that is not done stops none', async () => {
  const folder = copyTranslated();
  expect(await runGuide(['publish', '--content', folder])).toMatchObject({ code: 0 });
  expect(await runGuide(['diff', folder, '--content', folder])).toMatchObject({ code: 0 });
});
