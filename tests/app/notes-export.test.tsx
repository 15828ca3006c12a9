import { renderToString } from 'preact-render-to-string';
import type { JSX } from 'preact';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { exportFrame, exportKeep, exportLabels, exportSay } from '../../src/app/notes/export-words.ts';
import { NoteEntry } from '../../src/app/notes/note-entry.tsx';
import { NotesPaper } from '../../src/app/notes/notes-paper.tsx';
import { askPrint } from '../../src/app/notes/printed.ts';
import { SiteProvider } from '../../src/app/site.tsx';
import {
  restoreNote,
  selectNotes,
  toCsv,
  toText,
  type Journal,
  type Selection,
} from '../../src/app/notes/model/index.ts';
import { forgetVisit } from '../../src/storage/index.ts';
import { createPhone, noteOf } from '../notes/writing.ts';
import { realPack } from '../support/packs.ts';
import { ports } from '../support/ports.ts';
import { speak } from '../support/speak.ts';

const { core, texts } = realPack();
await speak(core, texts);
vi.useFakeTimers({ now: new Date('2026-03-05T12:00:00Z'), toFake: ['Date'] });
afterAll(() => void vi.useRealTimers());
afterEach(() => forgetVisit('leave'));

const ALL: Selection = { withFeelings: false, initialsOnly: false };
const NOTHING_ELSE = { from: '', to: '', removed: [], hasGap: false };

/** What one reads, without marks and with plain spaces. */
const plain = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('’', "'");
const show = (what: JSX.Element): string =>
  renderToString(
    <SiteProvider pack={{ first: core, core }} ports={ports}>
      {what}
    </SiteProvider>,
  );

function paperOf(journal: Journal): string {
  askPrint({ rows: selectNotes(journal, ALL), ...NOTHING_ELSE });
  return show(<NotesPaper />);
}
const entryOf = (journal: Journal, id: string): string =>
  plain(show(<NoteEntry note={noteOf(journal, id)} canWrite={false} isLatest={false} onRemove={() => undefined} />));
const codesIn = (html: string): readonly string[] =>
  [...html.matchAll(/<code>(\w+)<\/code>/g)].map(([, code = '']) => code);
const count = (text: string, words: string): number => text.split(words).length - 1;

describe('a note that was erased and brought back', () => {
  test('says so on the sheet and in the list, and is not said to be corrected; its words stand once', async () => {
    const phone = createPhone();
    const id = await phone.write({ what: 'Une voiture grise.' });
    const before = noteOf(phone.journal, id);
    await phone.remove(id);
    phone.journal = await restoreNote(phone.journal, before, phone.writing());
    for (const said of [plain(paperOf(phone.journal)), entryOf(phone.journal, id)]) {
      expect(said).toMatch(/Écrit le .*Effacé puis remis le 3 mars 2026/);
      expect(said).not.toContain('Corrigé le');
      expect(count(said, 'Une voiture grise.')).toBe(1);
    }
  });

  test('keeps what was corrected before, once, with its own moment', async () => {
    const phone = createPhone();
    const id = await phone.write({ what: 'Une voiture grise.' });
    await phone.edit(id, { what: 'Une voiture blanche.' });
    const before = noteOf(phone.journal, id);
    await phone.remove(id);
    phone.journal = await restoreNote(phone.journal, before, phone.writing());
    for (const said of [plain(paperOf(phone.journal)), entryOf(phone.journal, id)]) {
      expect(said).toMatch(/Écrit le .*Corrigé le .*Effacé puis remis le /);
      expect(count(said, 'Une voiture grise.')).toBe(1);
      expect(count(said, 'Une voiture blanche.')).toBe(1);
    }
  });
});

describe('the sheet', () => {
  test('has the digest that a first sheet had, beside the moment and beside the words', async () => {
    const phone = createPhone();
    const id = await phone.write({ what: 'Une voiture grise.' });
    const [first = ''] = codesIn(paperOf(phone.journal));
    await phone.edit(id, { what: 'Une voiture blanche.' });
    const later = paperOf(phone.journal);
    const digests = noteOf(phone.journal, id).versions.map(({ link }) => link.digest.slice(0, 12));
    expect(codesIn(later)).toEqual([first, ...digests]);
    expect(later).toMatch(new RegExp(`Avant \\([^)]*\\) <code>${first}</code>`));
  });

  test('numbers its rows', async () => {
    const phone = createPhone();
    for (const what of ['Un', 'Deux', 'Trois']) await phone.write({ what });
    const numbers = [...paperOf(phone.journal).matchAll(/<small>([^<]+)<\/small>/g)].map(([, said]) => said);
    expect(numbers).toEqual(['1 sur 3', '2 sur 3', '3 sur 3']);
  });

  test('says what a clock that was set back said, as the files do, in one sentence', async () => {
    const phone = createPhone();
    await phone.write({ what: 'Un' });
    phone.setClock(Date.UTC(2026, 0, 10, 12));
    await phone.write({ what: 'Deux' });
    const rows = selectNotes(phone.journal, ALL);
    const [labels, say] = [exportLabels(), exportSay(core)];
    const behind =
      /\(horloge du téléphone en retard sur une note plus ancienne, elle disait 10 janvier 2026 à [^.)]+\)/;
    for (const said of [paperOf(phone.journal), toText(rows, labels, say), toCsv(rows, labels, say)])
      expect(plain(said)).toMatch(behind);
  });
});

describe('the files', () => {
  test('have the head and the foot of the sheet', async () => {
    const phone = createPhone();
    await phone.write({ what: 'Un', day: '2026-03-01' });
    await phone.write({ what: 'Deux', day: '2026-03-02' });
    const rows = selectNotes(phone.journal, ALL);
    const chosen = { ...NOTHING_ELSE, rows, removed: [Date.UTC(2026, 2, 4, 12)], hasGap: true };
    askPrint(chosen);
    const words = [
      "Notes personnelles d'un parent",
      'Du 1er mars 2026 au 2 mars 2026. Fait le 5 mars 2026. Ces notes ne sont pas certifiées.',
      'Note effacée le 4 mars 2026',
      'Il manque des notes dans la suite des empreintes.',
      "L'empreinte relie chaque note à celle d'avant.",
    ];
    const text = plain(toText(rows, exportLabels(), exportSay(core), exportFrame(chosen)));
    for (const said of [plain(show(<NotesPaper />)), text]) {
      for (const one of words) expect(said).toContain(one);
      expect(said).not.toMatch(/preuve/i);
    }
    expect(text.indexOf('Un')).toBeGreaterThan(text.indexOf('Fait le'));
    expect(text.indexOf('Note effacée')).toBeGreaterThan(text.indexOf('Deux'));
  });

  test('title the column of remarks with a word, and count versions in words', async () => {
    const phone = createPhone();
    await phone.edit(await phone.write({ what: 'Un' }), { what: 'Deux' });
    const csv = toCsv(selectNotes(phone.journal, ALL), exportLabels(), exportSay(core));
    expect(csv.split('\r\n')[0]).toMatch(/"Empreinte";"Remarque"$/);
    expect(csv).toContain('"1 sur 2"');
    expect(csv).toContain('"2 sur 2"');
  });

  test('leave titles, offices and the contacts of the guide whole, and shorten the names beside them', async () => {
    const phone = createPhone();
    await phone.write({ what: 'Vu Me Martin et Mme ALI.', told: 'Mme Durand' });
    await phone.write({ what: 'Le Procureur a écrit à Karim.', told: 'Le Procureur' });
    await phone.write({ service: 'Fil Santé Jeunes', told: 'Dr Durand' }, 'call');
    const rows = selectNotes(phone.journal, { ...ALL, initialsOnly: true, keep: exportKeep(core) });
    const said = rows.flatMap(({ versions: [version] }) => {
      const { what, service, told, toldName } = version?.fields ?? {};
      return [what, service, told, toldName].filter((text) => text !== undefined);
    });
    expect(said).toEqual([
      'Vu Me M. et Mme A.',
      'Mme D.',
      'Le Procureur a écrit à K.',
      'Le Procureur',
      'Fil Santé Jeunes',
      'Dr D.',
    ]);
  });
});
