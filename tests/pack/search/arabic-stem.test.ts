import { describe, expect, test } from 'vitest';
import { analyser } from '../../../src/languages/ar/analyser.ts';

const stemsOf = (text: string): readonly string[] => [...new Set(analyser.splitWords(text).map(analyser.stem))];

describe('the forms of a word have one stem, from Rabat to Damascus:', () => {
  test.each([
    'هربت هرب هروب هاربة تهرب يهربون',
    'يضربها كيضربها عم-يضربها ضربوه ضربها بيضربني',
    'اغتصبوها اغتصاب اغتصبت الاغتصاب',
    'شكوى شكواي الشكوى',
  ])('%s', (forms) => {
    expect(stemsOf(forms.replace('عم-', ''))).toHaveLength(1);
  });
});

test('words of different meaning keep different stems', () => {
  const words = 'هربت ضرب حشيش محامي شرطة صور سكين خطة';
  expect(stemsOf(words)).toHaveLength(words.split(' ').length);
});

test('a word in Latin letters sounds like its Arabic one, whatever its spelling', () => {
  const { sound = () => '' } = analyser;
  for (const [latin, word] of [
    ['hrbat', 'هربت'],
    ['harbat', 'هربت'],
    ['kaydrabha', 'كيضربها'],
    ['ightisab', 'اغتصاب'],
    ['9a7ba', 'قحبه'],
    ['qahba', 'قحبه'],
  ] as const)
    expect(sound(latin), latin).toBe(sound(word));
  expect(sound('hrbat')).not.toBe(sound('ضربت'));
});
