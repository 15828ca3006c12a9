import { describe, expect, test } from 'vitest';
import { checkCharacters } from '../../tools/compiler/read/characters.ts';
import { createIssueList } from '../../tools/compiler/read/issue-list.ts';
import { directionOf, languageOf, typesetParts } from '../../tools/compiler/languages/index.ts';
import { splitSentences } from '../../tools/compiler/prose/sentences.ts';

describe('a sentence ends where its language ends it', () => {
  const count = (text: string, sentenceEnds: string): number =>
    splitSentences(text, { sentenceEnds, quotationMarks: ['«', '»'] }).length;

  test('with the marks of that language', () => {
    expect(count('من هنا؟ أنا. نعم', '.؟')).toBe(3);
    expect(count('من هنا؟ أنا', '.')).toBe(1);
  });

  test('also where no space follows it', () => {
    expect(count('電話します。待ちます。', '。')).toBe(2);
    expect(count('Voyez cnil.fr et 3.5.', '.')).toBe(1);
  });
});

describe('easy French', () => {
  const set = (...parts: readonly string[]): string =>
    typesetParts(parts, (text) => languageOf('fr-x-facile')?.typeset(text) ?? '').join('|');

  test('has each sentence on a line of its own, also beside a link', () => {
    expect(set("C'est gratuit. Il ne faut pas d'avocat !")).toBe('C’est gratuit.\nIl ne faut pas d’avocat\u202F!');
    expect(set('Du nouveau ? Dites-le. ', 'La police', ' vient.')).toBe(
      'Du nouveau\u202F?\nDites-le.\n|La police| vient.',
    );
    expect(set('Voyez ', 'le juge.', ' Puis attendez.')).toBe('Voyez |le juge.|\nPuis attendez.');
    expect(set('Dites : « Non. » « Partez. » Puis sortez.')).toBe(
      'Dites\u00A0: «\u202FNon.\u202F»\n«\u202FPartez.\u202F»\nPuis sortez.',
    );
  });

  test('leaves a number and an abbreviation in their line', () => {
    expect(set('Le 3.5 et M. le maire, art. 2.')).not.toContain('\n2');
  });
});

describe('a joiner without width', () => {
  const JOINER = '\u200C';
  const issuesOf = (file: string, text: string): readonly string[] => {
    const issues = createIssueList();
    checkCharacters({ files: new Map([[file, text]]), issues });
    return issues.sorted().map(({ code, line }) => `${line} ${code}`);
  };

  test('stands between two letters of a language that says so', () => {
    expect(issuesOf('qps/pages/a.md', `می${JOINER}خواهم`)).toEqual([]);
    expect(issuesOf('fr/pages/a.md', `می${JOINER}خواهم`)).toEqual(['1 hidden-character']);
    expect(issuesOf('pack.yaml', `می${JOINER}خواهم`)).toEqual(['1 hidden-character']);
  });

  test('hides nowhere else, and hides nothing else', () => {
    expect(issuesOf('qps/pages/a.md', `ga${JOINER}rde`)).toEqual(['1 hidden-character']);
    expect(issuesOf('qps/pages/a.md', `\n11${JOINER}9`)).toEqual(['2 hidden-character']);
    expect(issuesOf('qps/pages/a.md', `می${JOINER}`)).toEqual(['1 hidden-character']);
    expect(issuesOf('qps/pages/a.md', 'می\u200Bخواهم')).toEqual(['1 hidden-character']);
    expect(issuesOf('qps/pages/a.md', 'می\u202Eخواهم')).toEqual(['1 hidden-character']);
  });
});

test('a language has its direction, also one that nobody has written here', () => {
  expect(['fr', 'qps', 'ar', 'ur', 'ps', 'en'].map(directionOf)).toEqual(['ltr', 'rtl', 'rtl', 'rtl', 'rtl', 'ltr']);
});
