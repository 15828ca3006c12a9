import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/atelier/draft/recognise.ts';
import { contentIn, SMALL } from '../support/content-in.ts';

const content = contentIn(SMALL);
const under = (folder: string, more: readonly (readonly [string, string])[] = []): Map<string, string> =>
  new Map([...[...content].map(([path, text]) => [`${folder}${path}`, text] as const), ...more]);
const pack = content.get('pack.yaml') ?? '';
const id = /^id: *(\S+)/m.exec(pack)?.[1] ?? '';

describe('what was opened', () => {
  it('is a guide, as a folder of content or in a project', () => {
    expect(recognise('x', content)).toMatchObject({ name: 'x', folder: '', edition: null });
    expect(recognise('x', under('projet/guide-content/'))).toMatchObject({ folder: 'projet/guide-content/' });
  });

  it('is shown in the edition that names it, or in that of the same guide', () => {
    const own = ['p/editions/e.yaml', 'content: b\n'] as const;
    const files = new Map([...under('p/a/'), ...under('p/b/', [own])]);
    expect(recognise('x', files)).toMatchObject({ folder: 'p/b/', edition: { file: own[0] } });
    const known = [{ file: 'editions/known.yaml', text: `id: ${id}\n` }];
    expect(recognise('x', content, known)).toMatchObject({ edition: known[0] });
    expect(recognise('x', content, [{ file: 'e', text: 'id: other\n' }])).toMatchObject({ edition: null });
  });

  it('is shown in those of its languages that the known edition has', () => {
    const known = [{ file: 'editions/known.yaml', text: `id: ${id}\nlocales: [en, fr, ar]\nname: x\n` }];
    const less = new Map(content).set('pack.yaml', pack.replace(/^locales: .*$/m, 'locales: [fr, en]'));
    expect(recognise('x', less, known)).toMatchObject({ edition: { text: `id: ${id}\nlocales: [en, fr]\nname: x\n` } });
  });

  it('has the interface words that its edition shares, wherever the project lies', () => {
    const shared: readonly (readonly [string, string])[] = [
      ['p/words/pack.yaml', 'source-locale: fr\n'],
      ['p/words/fr/interface.yaml', 'core: {}\n'],
      ['p/tests/editions/e.yaml', 'content: tests/b\ninterface: words\n'],
    ];
    const opened = recognise('x', under('p/tests/b/', shared));
    expect(opened).toMatchObject({ folder: 'p/tests/b/', edition: { file: 'p/tests/editions/e.yaml' } });
    expect('shared' in opened && [...(opened.shared ?? [])]).toEqual([['fr/interface.yaml', 'core: {}\n']]);
  });

  it('is none, and why is said', () => {
    expect(recognise('x', new Map())).toEqual({ why: 'empty' });
    expect(recognise('x', new Map([['a.md', 'Bonjour']]))).toEqual({ why: 'no-guide' });
    const half = new Map([...content].filter(([file]) => file !== 'flow.yaml' && file !== 'fr/pack.yaml'));
    expect(recognise('x', half)).toEqual({ why: 'half', missing: ['start', 'questions'] });
    const without = (start: string) => new Map([...content].filter(([file]) => !file.startsWith(start)));
    expect(recognise('x', without('fr/procedures/'))).toEqual({ why: 'half', missing: ['procedures'] });
    expect(recognise('x', without('letters/'))).toEqual({ why: 'half', missing: ['letters'] });
    const other = new Map([...content, ['pack.yaml', `format: 9\n${content.get('pack.yaml') ?? ''}`]]);
    expect(recognise('x', other)).toEqual({ why: 'format', format: '9' });
  });

  it('is none where its pack cannot be read as YAML: the file and the line are said', () => {
    const withTab = (key: string) => pack.replace(new RegExp(`^${key}`, 'm'), `\t${key}`);
    const broken = { why: 'yaml', file: 'p/pack.yaml' };
    for (const key of ['id:', 'source-locale:', 'topics:']) {
      const line = pack.split('\n').findIndex((line) => line.startsWith(key)) + 1;
      expect(recognise('x', under('p/', [['p/pack.yaml', withTab(key)]]))).toEqual({ ...broken, line });
    }
  });

  it('is none without the interface words that its edition shares: their folder is said', () => {
    const own = ['p/editions/e.yaml', 'content: b\ninterface: words\n'] as const;
    expect(recognise('x', under('p/b/', [own]))).toEqual({ why: 'shared', folder: 'words' });
    const known = [{ file: 'editions/known.yaml', text: `id: ${id}\ninterface: words\n` }];
    expect(recognise('x', content, known)).toEqual({ why: 'shared', folder: 'words' });
    const words = ['p/words/fr/interface.yaml', 'core: {}\n'] as const;
    expect(recognise('x', under('p/b/', [own, words]))).toMatchObject({
      shared: new Map([['fr/interface.yaml', 'core: {}\n']]),
    });
  });
});
