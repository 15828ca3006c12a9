import { describe, expect, it } from 'vitest';
import { markWords } from '../../../tools/guide/diff/mark-words.ts';
import { writePage } from '../../../tools/guide/diff/write-page.ts';
import { copyContent } from './copy-content.ts';
import { GOOD, runGuide } from './run-guide.ts';

const shown = (before: string, after: string): string =>
  markWords(before, after)
    .map(({ is, text }) => ({ same: text, old: `[-${text}-]`, new: `[+${text}+]` })[is])
    .join('');

describe('a change in words', () => {
  it('marks a number as one word', () => {
    expect(shown('appelez le 01 42 00 00 00, tous les jours', 'appelez le 01 42 00 00 01, tous les jours')).toBe(
      'appelez le [-01 42 00 00 00-][+01 42 00 00 01+], tous les jours',
    );
  });
  it('marks words that stand together as one run', () => {
    expect(shown('ouvert de 9 h à 19 h le lundi', 'ouvert de 8 h 30 à 20 h le lundi')).toContain('[-');
    expect(shown('Le robinet près du compteur rouge.', 'Le robinet juste à côté du compteur rouge.')).toBe(
      'Le robinet [-près-][+juste à côté+] du compteur rouge.',
    );
  });
  it('shows two sentences whole where little is the same', () => {
    expect(shown('La loi la prévoit.', 'Vous pouvez refuser demain.')).toBe(
      '[-La loi la prévoit.-][+Vous pouvez refuser demain.+]',
    );
  });
  it('shows what is new or gone as it is', () => {
    expect(shown('', 'Neuf')).toBe('[+Neuf+]');
    expect(shown('Vieux', '')).toBe('[-Vieux-]');
  });
});

describe('the page of changes', () => {
  it('is written by the command line too, and marks what is new', async () => {
    const folder = copyContent([{ file: 'fr/contacts.yaml', find: 'feu, eau, danger', put: 'feu, fuite, danger' }]);
    const { code, text } = await runGuide(['diff', '--html', GOOD, folder]);
    expect(code).toBe(0);
    expect(text).toContain('<del>eau</del>');
    expect(text).toContain('<ins>fuite</ins>');
  });
  it('takes everything as text', () => {
    const page = writePage({
      edition: '2026-11-24',
      by: '<script>alert(1)</script>',
      changes: [{ subject: 'contact', id: 'x', says: '<img src=x onerror=a()>', before: '<b>', after: '</p><i>' }],
      plans: ['<u>'],
    });
    expect(page).not.toMatch(/<script|<img|<b>|<i>|<u>/);
    expect(page).toContain('&lt;img');
  });
});
