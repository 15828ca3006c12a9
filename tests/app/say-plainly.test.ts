import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { sayPlainly } from '../../src/app/say-plainly.ts';
import type { InterfaceWords } from '../../src/pack/index.ts';
import { listWords } from '../../tools/compiler/things/interface-words.ts';
import { realPack } from '../support/packs.ts';

const { core, texts } = realPack();
const TABLES = [core.words, texts.words];
const COUNTS = [0, 1, 2, 3, 4, 5, 6, 11, 12, 21, 100, 101, 1_000_000] as const;
const FORMS = /_(?:zero|one|two|few|many|other)$/;

/** What the library says, from the same words. */
function library(tables: readonly InterfaceWords[], plurals: string) {
  const one = i18next.createInstance();
  void one.init({
    lng: plurals,
    resources: { [plurals]: {} },
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  for (const table of tables) one.addResourceBundle(plurals, 'translation', table, true);
  return (key: string, replace: Readonly<Record<string, string>>, count: number | undefined): string =>
    one.t(key, { ...(count !== undefined && { count }), replace });
}

describe('the words of the interface', () => {
  it('are said as i18next says them: every key of the guide, with its places and its forms by number', () => {
    const own = sayPlainly(TABLES, 'fr');
    const other = library(TABLES, 'fr');
    const keys = new Set(TABLES.flatMap((table) => listWords(table).map(([key]) => key.replace(FORMS, ''))));
    expect(keys.size).toBeGreaterThan(300);
    for (const key of keys) {
      const places = { guide: 'G', count: '7', number: '1 2', title: 'T', state: 'S' };
      expect(own(key, places, undefined), key).toBe(other(key, places, undefined));
      for (const count of COUNTS) expect(own(key, places, count), `${key} ${count}`).toBe(other(key, places, count));
    }
  });

  it.each(['fr', 'ar', 'pl', 'en'])('pick the form of a number as %s does', (plurals) => {
    const forms = ['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => [`n_${form}`, `${form} {{count}}`]);
    const table = { topic: Object.fromEntries(forms) as InterfaceWords };
    const own = sayPlainly([table], plurals);
    const other = library([table], plurals);
    for (const count of COUNTS) {
      const values = { count: String(count) };
      expect(own('topic.n', values, count)).toBe(other('topic.n', values, count));
    }
  });

  it('say a key that no table has as it is written, as i18next does', () => {
    expect(sayPlainly(TABLES, 'fr')('no.such', {}, undefined)).toBe(library(TABLES, 'fr')('no.such', {}, undefined));
  });
});
