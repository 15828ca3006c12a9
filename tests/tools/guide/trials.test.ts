import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PDFDocument } from '@cantoo/pdf-lib';
import { median, medianInterval, shareInterval } from '../../../tools/guide/trials/intervals.ts';
import { headlessShellPath } from '../../../scripts/browsers.mjs';
import { runGuide } from './run-guide.ts';

const KIT = 'docs/trials';
const EXAMPLE = `${KIT}/exemple`;

/** A folder of sheets: the invented ones, with one file written anew. */
function sheets(file: string, change: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
  cpSync(EXAMPLE, folder, { recursive: true });
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
  return folder;
}

describe('what the sheets say', () => {
  it('names the tasks with the worst first, for whom they failed, and that invented sheets are invented', async () => {
    const { code, text } = await runGuide(['trials', EXAMPLE]);
    expect(code).toBe(0);
    expect(text).toMatch(/^CES FEUILLES SONT INVENTÉES/);
    expect(text).toMatch(/Garder, puis effacer[^]*Une plainte refusée[^]*Premier appel[^]*Un numéro la nuit/);
    expect(text).toMatch(/Une plainte refusée\n.*2 sur 4 y arrivent seules \(50\s%\s; entre 15\s% et 85\s%\)/);
    expect(text).toMatch(/Premier plan\s: parent 1 sur 3 ; lecture 1 sur 1/);
    expect(text).toMatch(/Temps\s: 8 s au milieu \(à 95\s%, entre 5 et 21\s; 6\smesures\)/);
    expect(text).toContain('« Garder quoi ? » (P04, proche)');
    expect(text).toMatch(/blesse\s: non\s: 1, oui\s: 1 \(2\sréponses\)/);
  });

  it('reads commas and tabs as it reads semicolons, and leaves out lines that nobody filled in', async () => {
    const { text: usual } = await runGuide(['trials', EXAMPLE]);
    const folder = sheets(
      'taches.csv',
      (text) => `\uFEFF${text.replaceAll(';', '\t')}P09\tparent\tfr\t\tplan\t\t\t\t\t\n`,
    );
    expect((await runGuide(['trials', folder])).text).toBe(usual);
  });

  it.each([
    [
      'a name',
      /^P01;parent;fr;téléphone de 2019;appeler/m,
      'Marie;parent;fr;;appeler',
      /taches\.csv:2 « personne ».*P01/,
    ],
    ['an unknown task', /appeler;seul;9/, 'apeler;seul;9', /taches\.csv:2 La tâche « apeler »/],
    ['an unknown result', /seul;9/, 'oui;9', /« resultat » est « oui »/],
    ['a time in words', /seul;9/, 'seul;vite', /« secondes » est « vite »/],
    ['an unknown kind of person', /P01;parent/, 'P01;maman', /« qui » est « maman »/],
    ['a number to call', /« Garder quoi \? »/, 'rappeler au 06 12 34 56 78', /taches\.csv:18 Un numéro de téléphone/],
    ['an address of a person', /« Garder quoi \? »/, 'claire@exemple.fr', /adresse de messagerie/],
    ['real lines among invented ones', /;oui$/m, ';', /Ne mélangez pas/],
    ['a column that is gone', 'resultat', 'res', /taches\.csv:1 Il manque la colonne resultat/],
  ])('refuses %s, with file and line, and says nothing of the rest', async (_, from, to, said) => {
    const { code, text } = await runGuide(['trials', sheets('taches.csv', (sheet) => sheet.replace(from, to))]);
    expect(code).toBe(1);
    expect(text.replaceAll(/[\u00A0\u202F]/g, ' ')).toMatch(said);
    expect(text).not.toContain('y arrivent seules');
  });

  it.each([
    ['an unknown question', 'quoi-faire;4', 'quoi;4', /apres\.csv:8 La question « quoi » n’existe pas/],
    ['an answer that is none of its own', 'clair;4', 'clair;6', /apres\.csv:2 « reponse » est « 6 »/],
  ])('refuses %s', async (_, from, to, said) => {
    const { code, text } = await runGuide(['trials', sheets('apres.csv', (sheet) => sheet.replace(from, to))]);
    expect(code).toBe(1);
    expect(text.replaceAll(/[\u00A0\u202F]/g, ' ')).toMatch(said);
  });

  it('says what to do without a folder, and with one that is empty or not there', async () => {
    expect(await runGuide(['trials'])).toMatchObject({ code: 2, text: /folder of the filled sheets/ });
    expect((await runGuide(['trials', 'no-such-folder'])).code).toBe(2);
    expect((await runGuide(['trials', mkdtempSync(join(tmpdir(), 'empty-'))])).text).toContain('Aucune ligne remplie');
  });

  it('finds nothing filled in in the blank sheets of the kit, and no fault', async () => {
    expect((await runGuide(['trials', KIT])).text).toContain('Aucune ligne remplie');
  });
});

describe('the intervals', () => {
  // the values of Newcombe, Two-sided confidence intervals for the single proportion (1998), table I, method 3
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i of %i lie where they are known to lie', (count, total, low, high) => {
    const found = shareInterval(count, total);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  it('of a median are two of the values, and none for fewer than six', () => {
    expect(medianInterval([5, 1, 4, 2, 3])).toBeNull();
    expect(medianInterval([6, 5, 1, 4, 2, 3])).toEqual({ low: 1, high: 6 });
    expect(medianInterval([1, 2, 3, 4, 5, 6, 7, 8, 9])).toEqual({ low: 2, high: 8 });
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });
});

describe('the kit', () => {
  it.skipIf(!headlessShellPath())('is printed: every task on a card, the sheet to fill in on one page', async () => {
    const out = mkdtempSync(join(tmpdir(), 'kit-'));
    const { code } = await runGuide(['trials', '--print', out]);
    expect(code).toBe(0);
    const cards = readFileSync(join(out, 'cartes.html'), 'utf8');
    expect(cards.match(/class="card"/g)).toHaveLength(10);
    const pages = async (name: string) =>
      (await PDFDocument.load(readFileSync(join(out, `${name}.pdf`)))).getPageCount();
    expect(await pages('feuille')).toBe(1);
    expect(await pages('accord')).toBe(1);
    expect(await pages('protocole')).toBeLessThanOrEqual(4);
  });

  it('names in its protocol every result that a sheet takes', () => {
    const protocol = readFileSync(`${KIT}/protocole.md`, 'utf8');
    for (const result of ['seul', 'aide', 'non', 'arrete']) expect(protocol).toContain(`\`${result}\``);
  });
});
