import { expect, test } from 'vitest';
import { groupsOf, readSigns, writeSigns } from '../../src/app/plan-code/model/alphabet.ts';
import { makeCode, readCode } from '../../src/app/plan-code/model/index.ts';
import { core, families, known, numbers, sorted } from './plans.ts';

const signsOf = (text: string): string => {
  const read = readSigns(text);
  return read.kind === 'signs' ? writeSigns(read.values) : `strange ${read.sign}`;
};

test('a code is read as people write it: case, blanks, hyphens, and signs that look like others', () => {
  expect(signsOf('k7qm-2f9t xw3o')).toBe('K7QM2F9TXW30');
  expect(signsOf(' K7QM – 2F9T\u00A0—\u202FXW31.\n')).toBe('K7QM2F9TXW31');
  expect(signsOf('oOiIlL')).toBe('001111');
  expect(signsOf('ＫＱ７')).toBe('KQ7');
  expect(signsOf('')).toBe('');
});

test('a sign that no code has is named', () => {
  expect(signsOf('K7QU')).toBe('strange U');
  expect(signsOf('K7é')).toBe('strange É');
  expect(signsOf('K7👪')).toBe('strange 👪');
});

test('the signs are said in groups of four', () => {
  expect(groupsOf('K7QM2F9TXW31')).toEqual(['K7QM', '2F9T', 'XW31']);
  expect(groupsOf('')).toEqual([]);
});

test('a code that was typed in small letters, with blanks, is the same code', () => {
  const [answers = {}] = families;
  const code = makeCode(core, numbers, { answers, items: {}, steps: [] })?.code ?? '';
  const said = groupsOf(code).join(' - ').toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
  const [one, other] = [code, said].map((text) => readCode(core.id, numbers, known, text));
  expect(other).toEqual(one);
  expect(one?.kind === 'opened' && sorted(one.plan)).toEqual(sorted({ answers, items: {}, steps: [] }));
});
