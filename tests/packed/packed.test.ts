import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReader, createWriter, mapTexts, readBase91 } from '../../src/packed/index.ts';
import { writeBase91 } from '../../tools/site/single/base91.ts';

describe('bytes as signs', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect([...readBase91(writeBase91(bytes))]).toEqual([...bytes]);
      }),
    );
  });

  it('hold no sign that ends a script, and are a fifth longer at most', () => {
    const bytes = Uint8Array.from({ length: 10_000 }, (_, at) => (at * 7919) % 256);
    const text = writeBase91(bytes);
    expect(text).not.toMatch(/[<&\\\s]/);
    expect(text.length / bytes.length).toBeLessThan(1.24);
  });
});

describe('words that stand once', () => {
  const words = ['Un', 'Appelez le 17 tout de suite.', 'Deux mots', '~', 'Appelez le 17 tout de suite.', 'Fin de page'];
  const roundTrip = (value: Parameters<typeof mapTexts>[0]): unknown =>
    mapTexts(JSON.parse(JSON.stringify(mapTexts(value, createWriter(words)))) as typeof value, createReader(words));

  it('are marks in the pack, the shortest for the one that comes next', () => {
    const write = createWriter(words);
    expect(['Appelez le 17 tout de suite.', 'Deux mots', 'Fin de page', 'autre'].map(write)).toEqual([
      '~1',
      '~',
      '~2',
      'autre',
    ]);
  });

  it('come back as they were, in any order, beside ids and words of other kinds', () => {
    const text = fc.oneof(fc.constantFrom(...words), fc.string(), fc.constant('~3'), fc.constant('~~'));
    fc.assert(
      fc.property(fc.array(fc.record({ id: text, says: text, all: fc.array(text) })), (value) => {
        expect(roundTrip(value)).toEqual(value);
      }),
    );
  });

  it('stop a file whose marks lead nowhere', () => {
    expect(() => createReader(words)('~99')).toThrow(/damaged/);
  });
});
