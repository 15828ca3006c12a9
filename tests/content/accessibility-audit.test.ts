import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inWords } from '../support/in-words.ts';

interface Criterion {
  readonly id: string;
  readonly result: 'C' | 'NC' | 'NA';
  readonly reason: string;
  readonly checked: readonly string[];
  readonly pages?: readonly string[];
  readonly mend?: string;
}

interface Audit {
  readonly date: string;
  readonly methods: Readonly<Record<string, string>>;
  readonly pages: Readonly<Record<string, { readonly title: string; readonly path: string }>>;
  readonly documents: Readonly<Record<string, { readonly path: string }>>;
  readonly criteria: readonly Criterion[];
}

/** Criteria of each of the thirteen topics of RGAA 4.1: 106. */
const TOPICS = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];
const IDS = TOPICS.flatMap((count, topic) => Array.from({ length: count }, (_, at) => `${topic + 1}.${at + 1}`));

const read = (file: string): string => readFileSync(file, 'utf8');
const audit = parse(read('docs/accessibility/audit.yaml')) as Audit;
const { criteria, methods, pages, documents } = audit;
const those = (result: Criterion['result']): readonly Criterion[] => criteria.filter((one) => one.result === result);
const failed = those('NC');

/** Valid of those that apply, as evaluation-conformite.md of the standard counts: one page that fails is enough. */
const valid = those('C').length;
const applied = valid + failed.length;
const rate = ((100 * valid) / applied).toFixed(1).replace('.', ',');
const STATES = { whole: 'totalement conforme', part: 'partiellement conforme', none: 'non conforme' } as const;
const state = failed.length === 0 ? STATES.whole : valid * 2 >= applied ? STATES.part : STATES.none;

describe('the audit', () => {
  it('has the 106 criteria of RGAA 4.1, each once, in order', () => {
    expect(criteria.map(({ id }) => id)).toEqual(IDS);
    expect(IDS).toHaveLength(106);
  });

  it.each(criteria.map((one) => [one.id, one] as const))('says what was found for %s, and how', (_id, one) => {
    expect(['C', 'NC', 'NA']).toContain(one.result);
    expect(one.reason.length).toBeGreaterThan(10);
    expect(one.checked.length).toBeGreaterThan(0);
    // a way to look that is explained above, or a test that is there
    expect(one.checked.filter((way) => !(way in methods) && !existsSync(way))).toEqual([]);
    // where it fails, and what would mend it
    expect((one.pages ?? []).filter((page) => !(page in pages) && !(page in documents))).toEqual([]);
    expect([one.pages !== undefined, one.mend !== undefined]).toEqual(
      one.result === 'NC' ? [true, true] : [false, false],
    );
  });

  it('looked at pages that the guide has, and at a document', () => {
    const KINDS: Readonly<Record<string, string>> = { demarches: 'procedures', lettres: 'letters', pages: 'pages' };
    const missing = Object.values(pages)
      .map(({ path }) => path.split('/'))
      .filter(([, folder = '', id = '']) => {
        const kind = KINDS[folder];
        return kind !== undefined && id !== '' && !existsSync(`guide-content/fr/${kind}/${id}.md`);
      });
    expect(missing).toEqual([]);
    expect(Object.keys(pages).length).toBeGreaterThanOrEqual(12);
    expect(Object.keys(documents).length).toBeGreaterThanOrEqual(1);
  });
});

describe.each(['fr', 'fr-x-facile'])('the page Accessibilité, in %s', (locale) => {
  const page = read(`guide-content/${locale}/pages/accessibilite.md`);

  it('says the state, the rate and the numbers that follow from the audit', () => {
    expect(page).toContain(`Accessibilité : **${state}**`);
    expect(page).toContain(`${rate} %`);
    expect(page).toMatch(new RegExp(`\\b${applied} (?:critères|règles) .*\\b${valid}\\b`));
    expect(page).toMatch(new RegExp(`\\b${those('NA').length} (?:critères|règles) ne `));
  });

  it('names each criterion that fails, and no other', () => {
    const named = [...page.matchAll(/^- (?:Critère|Règle) ([\d.]+) :/gm)].map(([, id = '']) => id);
    expect(named.toSorted()).toEqual(failed.map(({ id }) => id).toSorted());
  });

  it('says the day of the audit', () => {
    expect(page).toContain(inWords(audit.date));
  });
});

it('the foot of the home page says the same state', () => {
  const words = parse(read('guide-content/fr/interface.yaml')) as {
    readonly core: { readonly footer: Readonly<Record<string, string>> };
  };
  expect(words.core.footer['accessibility']).toBe(`Accessibilité : ${state}`);
});
