import { describe, expect, it } from 'vitest';
import { linesIn } from '../../../tools/guide/lines/write-words.ts';
import type { WordsFile } from '../../../tools/guide/lines/place.ts';
import { addLine, removeLine, writeWords } from '../../../tools/guide/text/edit-lines.ts';
import { marksIn, plainWords } from '../../../tools/guide/text/marks.ts';
import { textParts } from '../../../tools/guide/text/text-parts.ts';

const text = `---
title: Appelez
short: Appeler
---
## En bref
Faites le [17](contact:police). [^loi]

## Étapes
### Ce soir
1. Dites {… le lieu}. {#dire}
2. {Elle|Il|Il ou elle} attend. {#attendre}

## À éviter
- Attendre. → **Appelez**.
`;
const file: WordsFile = { name: 'procedures/appeler.md', text, locale: 'fr', staysIn: undefined };
const of = 'procedures/appeler';
const pathOf = (words: string) => {
  const line = linesIn(file).find((one) => one.words.includes(words));
  if (!line) throw new Error(`no line has ${words}`);
  return line.path;
};

describe('a text in parts', () => {
  it('has its fields, then its lines by heading, each as a reader sees it', () => {
    const parts = textParts(file, file, of);
    expect(parts.map(({ title }) => title)).toEqual([null, 'En bref', 'Étapes', 'À éviter']);
    expect(parts[2]?.lines.map(({ shape, number }) => [shape, number])).toEqual([
      ['heading', null],
      ['step', 1],
      ['step', 2],
    ]);
    expect(parts[3]?.lines.map(({ shape }) => shape)).toEqual(['item']);
    expect(parts.flatMap(({ lines }) => lines).every(({ was }) => was === null)).toBe(true);
  });

  it('says of each line what it was, also where a line above it is new', () => {
    const changed = writeWords(
      { ...file, text: addLine(file, pathOf('le lieu'), 'Restez en ligne.') },
      ['title'],
      'Faites le 17',
    );
    const lines = textParts({ ...file, text: changed }, file, of).flatMap((part) => part.lines);
    expect(lines.filter(({ was }) => was !== null).map(({ words, was }) => [words, was])).toEqual([
      ['Faites le 17', 'Appelez'],
      ['Restez en ligne.', ''],
    ]);
  });
});

describe('a line', () => {
  it('gets other words, and all else stays byte for byte', () => {
    expect(writeWords(file, pathOf('attend'), '{Elle|Il|Il ou elle} appelle.')).toBe(
      text.replace('Il ou elle} attend.', 'Il ou elle} appelle.'),
    );
    expect(writeWords(file, ['title'], 'Appelez : vite')).toContain('title: "Appelez : vite"');
  });

  it('is refused where it would be no line', () => {
    expect(() => writeWords(file, pathOf('attend'), '')).toThrow('not one line');
    expect(() => writeWords(file, ['nothing'], 'Mots')).toThrow('gone');
  });

  it('is added as a step with an id of its own, and those behind it are counted anew', () => {
    expect(addLine(file, pathOf('le lieu'), 'Dites le lieu encore.')).toContain(
      '1. Dites {… le lieu}. {#dire}\n2. Dites le lieu encore. {#dites-le-lieu-encore}\n3. {Elle|Il|Il ou elle} attend.',
    );
    expect(addLine(file, pathOf('Faites le'), 'Puis attendez.')).toContain('[^loi]\n\nPuis attendez.\n');
  });

  it('is taken out, but for the last of its part', () => {
    expect(removeLine(file, pathOf('le lieu'))).toContain('### Ce soir\n1. {Elle|Il|Il ou elle} attend. {#attendre}\n');
    expect(() => removeLine(file, pathOf('Attendre'))).toThrow('last line');
  });
});

describe('the marks of a line', () => {
  it('are found with what they stand for', () => {
    const words = 'Le [17](contact:police), {… la ville}, {a|b|c}, **fort**. [^loi]';
    expect(marksIn(words).map(({ kind }) => kind)).toEqual(['link', 'blank', 'forms', 'strong', 'source']);
    expect(plainWords(words)).toBe('Le 17, la ville, c, fort.');
  });

  it('are what the guide fills too, which stays as it was typed', () => {
    expect(marksIn('Encore {{count}} fois.')).toEqual([{ kind: 'place', name: 'count', from: 7, to: 16 }]);
    expect(plainWords('Encore {{count}} fois.')).toBe('Encore {{count}} fois.');
  });

  it('are none where they are half written: the words stay words', () => {
    const words = 'Le [17](contact:, {… }, {a|b}, **fort, <b>gras</b> [^';
    expect(marksIn(words)).toEqual([]);
    expect(plainWords(words)).toBe(words);
  });
});
