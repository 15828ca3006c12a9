import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compilePack } from '../../../tools/compiler/index.ts';
import { cutCore } from '../../../src/pack/index.ts';
import { edit, good } from '../../compiler/edit-pack.ts';
import { change } from '../../compiler/faults/fault.ts';
import { copyContent, writeContent } from './copy-content.ts';
import { GOOD, runGuide } from './run-guide.ts';
import { plain } from './diff-after.ts';

describe('an edition is', () => {
  test('a compiled pack, whole or in its four files', async () => {
    const folder = copyContent();
    const { pack } = compilePack(good, 'fr');
    if (!pack) throw new Error('the fixture does not compile');
    const write = (name: string, value: unknown): string => {
      const file = join(dirname(folder), name);
      writeFileSync(file, JSON.stringify(value));
      return file;
    };
    expect((await runGuide(['diff', write('whole.json', pack), folder])).text).toContain('Rien n’a changé.');
    const { first, rest } = cutCore(pack.core);
    const core = write('core.fr.a1.json', rest);
    const alone = await runGuide(['diff', core, folder]);
    expect(alone.code).toBe(2);
    expect(alone.text).toContain('its first file is not beside it');
    write('first.fr.c3.json', first);
    const bare = await runGuide(['diff', core, folder]);
    expect(bare.code).toBe(2);
    expect(bare.text).toContain('is the core of a pack');
    write('texts.fr.b2.json', pack.texts);
    write('kit.fr.d4.json', pack.kit);
    write('search.fr.e5.json', pack.search);
    expect((await runGuide(['diff', core, folder])).text).toContain('Rien n’a changé.');
  });

  test('an edition from before the interface had its words here: none of them counts as changed', async () => {
    const before = copyContent([{ file: 'fr/interface.yaml', text: null }], 'before');
    const after = copyContent([change('fr/contacts.yaml', 'short: déclarer, être aidé', 'short: déclarer')]);
    const { code, text } = await runGuide(['diff', before, '--content', after]);
    expect(code).toBe(0);
    expect(text).toContain('en quelques mots');
    expect(text).not.toContain('interface');
  });

  test('a revision of git, with the content folder when no other is named', async () => {
    const folder = copyContent();
    const git = (...words: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
        cwd: dirname(folder),
        stdio: 'ignore',
      });
    git('init');
    git('add', '.');
    git('commit', '-m', 'First');
    writeContent(folder, edit(good, [change('fr/contacts.yaml', 'name: Votre assurance', 'name: Mon assurance')]));
    const { code, text } = await runGuide(['diff', 'HEAD', '--content', folder]);
    expect(code).toBe(0);
    expect(plain(text)).toContain(
      '! Mon assurance : nom (assurance)\n    avant   Votre assurance\n    après   Mon assurance',
    );
    const unknown = await runGuide(['diff', 'no-such-edition', '--content', folder]);
    expect({ code: unknown.code, text: unknown.text }).toEqual({
      code: 2,
      text: '"no-such-edition" is no file, no folder and no revision of git.\n',
    });
  });

  test('not something else, nor content that leaves no pack', async () => {
    const folder = copyContent([change('flow.yaml', 'kind: one', 'kind: two')]);
    expect(await runGuide(['diff', GOOD, folder])).toMatchObject({ code: 2 });
    expect((await runGuide(['diff', 'package.json', GOOD])).text).toContain('is not a pack');
    expect((await runGuide(['diff', 'README.md', GOOD])).text).toContain('is not JSON');
  });
});
