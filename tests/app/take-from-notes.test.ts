import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { takeFromNotes } from '../../src/app/notes/take-from-notes.ts';
import { letterWord } from '../../src/app/letters/words-around.ts';
import { loadLetterLanguages } from '../../src/app/letters/load-languages.ts';
import { addLanguages, language } from '../../src/app/say.ts';
import type { Journal, NoteFields } from '../../src/app/notes/model/index.ts';
import type { LetterWords } from '../../src/pack/index.ts';
import type { Refusal } from '../../src/storage/plans/index.ts';
import { createPhone } from '../notes/writing.ts';
import { arabicPack, realPack } from '../support/packs.ts';
import { speak } from '../support/speak.ts';

const { core, texts } = realPack();
await speak(core, texts);

const IN_FRENCH = { language: language(), word: (key: keyof LetterWords) => letterWord(undefined, key) };

const COUNTER: NoteFields = {
  procedure: 'porter-plainte',
  service: 'Commissariat de Creil',
  outcome: 'refused',
  exact: '« Il faut des preuves. »',
};
const HELPLINE: NoteFields = { procedure: 'appeler-le-119', service: '119', outcome: 'no-answer', reference: 'Q-119' };

async function journalOf(...calls: readonly NoteFields[]): Promise<Journal> {
  const phone = createPhone();
  for (const call of calls) await phone.write(call, 'call');
  return phone.journal;
}

/** What each field of a letter takes, with plain spaces. */
function take(
  letter: string,
  journal: Journal | null,
  refused: readonly Refusal[] = [],
): Readonly<Record<string, string>> {
  const fields = texts.letterFields.filter(({ id }) => texts.letters[letter]?.fields.includes(id));
  const found = takeFromNotes(fields, journal, refused, IN_FRENCH).map(([id, value]) => [
    id,
    value.replaceAll('\u00a0', ' '),
  ]);
  return Object.fromEntries(found) as Readonly<Record<string, string>>;
}

describe('a French letter on a page in Arabic', () => {
  const arabic = arabicPack();
  const { in: other } = arabic.texts.letters['saisir-le-juge'] ?? {};

  beforeAll(async () => {
    await speak(arabic.core, arabic.texts);
    addLanguages(await loadLetterLanguages(arabic.texts));
  });
  afterAll(async () => {
    await speak(core, texts);
  });

  test('takes days, numbers of files, refusals and silences in French, and nothing that cannot be seen', async () => {
    const phone = createPhone();
    await phone.write({ day: '2026-03-03', what: 'Elle est rentrée à 3 h.' }, 'note');
    await phone.write(COUNTER, 'call');
    await phone.write(HELPLINE, 'call');
    const says = { language: language(other?.lang), word: (key: keyof LetterWords) => letterWord(other, key) };
    const fields = arabic.texts.letterFields.filter(({ id }) =>
      arabic.texts.letters['saisir-le-juge']?.fields.includes(id),
    );
    const taken = Object.fromEntries(takeFromNotes(fields, phone.journal, [], says));
    const lines = Object.values(taken).join('\n').replaceAll('\u00a0', ' ');
    expect(lines).toContain('3 mars 2026 : Elle est rentrée à 3 h.');
    expect(lines).toContain('3 mars 2026, Commissariat de Creil : On m’a dit non, « Il faut des preuves. »');
    expect(lines).toContain('3 mars 2026, 119, dossier Q-119 : Pas de réponse');
    expect(lines).not.toMatch(/\p{Script=Arabic}|[\u2066-\u2069]/u);
  });
});

describe('a letter takes from calls what it is about', () => {
  test('the refusal of a complaint, with its words: no helpline, no lawyer, and nobody who did not answer', async () => {
    const lawyer: NoteFields = { procedure: 'trouver-un-avocat', service: 'Me B.', outcome: 'refused', exact: 'Non.' };
    const closed: NoteFields = { procedure: 'porter-plainte', service: 'Gendarmerie', outcome: 'no-answer' };
    const journal = await journalOf(HELPLINE, lawyer, closed, COUNTER);
    expect(take('refus-de-plainte', journal)).toEqual({
      'refusal-when': '3 mars 2026',
      'refusal-place': 'Commissariat de Creil',
      'refusal-words': '« Il faut des preuves. »',
    });
    expect(take('refus-de-plainte', await journalOf(HELPLINE, lawyer, closed))).toEqual({});
  });

  test('a refusal of the plan too, once where a note tells of it, and none of another procedure', async () => {
    const refusal = (procedure: string, day: string, outcome: Refusal['outcome'] = 'refused'): Refusal => ({
      procedure,
      day,
      outcome,
    });
    const refused = [
      refusal('porter-plainte', '2026-03-01'),
      refusal('porter-plainte', '2026-03-03'),
      refusal('refus-de-plainte', '2026-03-03'),
      refusal('porter-plainte', '2026-03-05', 'no-answer'),
      refusal('appeler-le-119', '2026-03-06'),
    ];
    expect(take('refus-de-plainte', await journalOf(COUNTER), refused)['refusal-when']).toBe(
      '1er mars 2026 ; 3 mars 2026, Commissariat de Creil ; 3 mars 2026',
    );
    expect(take('refus-de-plainte', null, refused)).toEqual({ 'refusal-when': '1er mars 2026 ; 3 mars 2026' });
    const said = { ...refusal('porter-plainte', '2026-03-03'), service: 'Gendarmerie', exact: '« Plus tard. »' };
    expect(take('refus-de-plainte', null, [said])).toEqual({
      'refusal-when': '3 mars 2026',
      'refusal-place': 'Gendarmerie',
      'refusal-words': '« Plus tard. »',
    });
  });

  test('the first alert: a call for that which was answered', async () => {
    const answered: NoteFields = { ...HELPLINE, time: '15 h', outcome: 'done' };
    const lawyer: NoteFields = { procedure: 'trouver-un-avocat', service: 'Me B.', outcome: 'done' };
    expect(take('relance-crip', await journalOf(HELPLINE, answered, lawyer, COUNTER))).toEqual({
      'first-alert': '3 mars 2026, 15 h, 119, dossier Q-119',
    });
  });

  test('every refusal of the ladder to the next rung, and what was not answered, each said as what it was', async () => {
    const lawyer: NoteFields = { procedure: 'trouver-un-avocat', service: 'Me B.', outcome: 'refused' };
    const answered: NoteFields = { ...HELPLINE, outcome: 'done' };
    const journal = await journalOf(HELPLINE, lawyer, answered, COUNTER);
    for (const letter of ['plainte-procureur', 'saisir-le-juge', 'information-preoccupante'])
      expect(take(letter, journal)['refused-so-far']?.split('\n').toSorted()).toEqual([
        '3 mars 2026, 119, dossier Q-119 : Pas de réponse',
        '3 mars 2026, Commissariat de Creil : On m’a dit non, « Il faut des preuves. »',
      ]);
  });

  test('numbers of files: that of the complaint, and not that of the helpline', async () => {
    const complaint: NoteFields = { ...COUNTER, outcome: 'done', reference: 'PV 12' };
    const taken = take(
      'copie-et-suites',
      await journalOf(HELPLINE, complaint, { service: 'Banque', reference: 'B-7' }),
    );
    expect(taken).toEqual({ references: 'PV 12' });
  });
});
