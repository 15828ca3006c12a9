import { describe, expect, test } from 'vitest';
import { lettersFor } from '../../src/app/hand-over/letters.ts';
import { markFirstLine, markSaid } from '../../src/app/hand-over/marked.ts';
import { realContent, realPack } from '../support/packs.ts';

describe('in a step', () => {
  test('what one says as it is stands out, with a word of the glossary in it', () => {
    const term = { kind: 'term', id: 'prostitution', text: ['prostitution'] } as const;
    expect(markSaid(['Demandez « ', term, ' ». Puis dites : « Merci. »'])).toEqual([
      'Demandez ',
      { kind: 'strong', text: ['«', ' ', term, ' ', '»'] },
      '. Puis dites : ',
      { kind: 'strong', text: ['«', ' Merci. ', '»'] },
    ]);
  });

  test('nothing is lost where a quotation has no end', () => {
    expect(markSaid(['Dites : « Merci', { kind: 'strong', text: ['119'] }])).toEqual([
      'Dites : ',
      '«',
      ' Merci',
      { kind: 'strong', text: ['119'] },
    ]);
    expect(markSaid(['Respirez.'])).toEqual(['Respirez.']);
  });

  test('the first line stands out, where each sentence has its own', () => {
    const number = { kind: 'strong', text: ['17'] } as const;
    expect(markFirstLine(['Appelez le ', number, '.\nDemandez s’il faut venir.\nNotez.'])).toEqual([
      { kind: 'strong', text: ['Appelez le ', number, '.'] },
      '\nDemandez s’il faut venir.\nNotez.',
    ]);
    // what one says is not cut in two
    expect(markFirstLine(['Dites : « Merci.\nAu revoir. »\nNotez.'])).toEqual([
      { kind: 'strong', text: ['Dites : « Merci.\nAu revoir. »'] },
      '\nNotez.',
    ]);
    expect(markFirstLine(['Respirez.'])).toEqual([{ kind: 'strong', text: ['Respirez.'] }]);
  });
});

describe('the letters of a sheet in two languages', () => {
  const { core, texts } = realPack();
  const [short, ...cases] = realContent().handOver.map(({ procedures }) => procedures);
  const lettersOf = (procedures: readonly string[], services = 0): number =>
    lettersFor({ answers: {}, procedures, core, texts, beside: { pack: { core, texts } }, services });

  test('are larger where there is less to say, and never too small or too large', () => {
    expect(lettersOf([])).toBe(13);
    expect(lettersOf((short ?? []).slice(0, 3))).toBeGreaterThan(lettersOf(short ?? []));
    expect(lettersOf(cases.flat())).toBe(9.5);
  });

  test('make room for services nearby', () => {
    expect(lettersOf(short ?? [], 6)).toBeLessThan(lettersOf(short ?? []));
  });
});
