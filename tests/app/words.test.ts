import { describe, expect, it } from 'vitest';
import { fr } from '../../src/app/locales/fr.ts';
import { sourceFiles } from '../support/source-files.ts';

const code = sourceFiles('src', ['.ts', '.tsx']).filter(({ path }) => !path.includes('/locales/')).map(({ text }) => text).join('\n');

/** Keys written out, and the beginnings of keys put together: t(`plan.${band}`). */
const whole = new Set([...code.matchAll(/'([a-z][\w-]*(?:\.[\w-]+)+)'/g)].map(([, key = '']) => key));
const beginnings = [...code.matchAll(/`([a-z][\w-]*\.(?:[\w-]+\.)*)\$\{/g)].map(([, start = '']) => start);

describe('the interface’s words', () => {
  it('are all used', () => {
    const unused = Object.keys(fr).filter((key) => {
      const stem = key.replace(/_(zero|one|other)$/, '');
      return !whole.has(stem) && !beginnings.some((start) => stem.startsWith(start) && !stem.slice(start.length).includes('.'));
    });
    expect(unused).toEqual([]);
  });

  it('promise nothing that cannot be kept, blame nobody and give no order of a form (EX-11, TX-1, TX-4, TX-7)', () => {
    const banned = /!|\bveuillez\b|\bdevr(?:ait|iez)\b|anonym|sans risque|invisible|efface tout|aucune trace|%|score|prostitu|client/i;
    expect(Object.entries(fr).filter(([, words]) => banned.test(words))).toEqual([]);
  });

  it('are typeset: curly apostrophes and quotes, no plain space before a high mark', () => {
    expect(Object.entries(fr).filter(([, words]) => /'|"| [;?]/.test(words))).toEqual([]);
  });
});
