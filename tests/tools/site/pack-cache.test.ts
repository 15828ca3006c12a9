import { afterEach, describe, expect, it, vi } from 'vitest';
import { ContentFaults } from '../../../tools/content-faults.ts';
import { openGuide, type Guide } from '../../../tools/site/open-guide.ts';
import { packOf, placeOf } from '../../../tools/site/pack-cache.ts';

const guide = openGuide('editions/reperes.yaml', 'guide-content');
const changed = (path: string): Guide => ({ ...guide, files: new Map([...guide.files, [path, '# another word']]) });
const LANGUAGES = ['fr', 'ar', 'en'];
/** The languages that are compiled again when a file is another. */
const anew = (other: Guide): readonly string[] =>
  LANGUAGES.filter((locale) => placeOf(locale, guide) !== placeOf(locale, other));

afterEach(() => void vi.unstubAllEnvs());

describe('what is compiled again', () => {
  it('is one translation when a word of it changes, and every language when one of the source does', () => {
    expect(anew(changed('ar/procedures/appeler-le-119.md'))).toEqual(['ar']);
    expect(anew(changed('fr/procedures/appeler-le-119.md'))).toEqual(LANGUAGES);
  });

  it('is every language when a rule changes, the name by which a language calls itself, or the edition', () => {
    expect(anew(changed('flow.yaml'))).toEqual(LANGUAGES);
    expect(anew(changed('en/interface.yaml'))).toEqual(LANGUAGES);
    const { file } = guide;
    expect(anew({ ...guide, file: { ...file, text: `${file.text}\n` } })).toEqual(LANGUAGES);
  });

  it('is nothing otherwise: the same pack comes from the cache, without its content', () => {
    const small = openGuide('tests/fixtures/editions/eau.yaml');
    const compiled = packOf('fr', small, true);
    expect(packOf('fr', small)).toEqual(compiled);
    expect(compiled.pack.core.procedures.length).toBeGreaterThan(2);
  });

  it('is nothing for a build of some languages, which names these alone; one that the edition has not is refused', () => {
    vi.stubEnv('REPERES_LOCALES', 'fr, en');
    const some = openGuide('editions/reperes.yaml', 'guide-content');
    expect(anew(some)).toEqual([]);
    const { pack, first } = packOf('fr', some);
    expect(pack.core.languages.map(({ locale }) => locale)).toEqual(['fr', 'en']);
    expect(first.fileName).not.toBe(packOf('fr', guide).first.fileName);
    vi.stubEnv('REPERES_LOCALES', 'fr, it');
    expect(() => openGuide('editions/reperes.yaml')).toThrow(ContentFaults);
    expect(() => openGuide('editions/reperes.yaml')).toThrow(/it is no language of editions\/reperes\.yaml/);
  });
});
