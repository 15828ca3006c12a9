import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restoreNote, selectNotes, toText, type Journal } from '../../src/app/notes/model/index.ts';
import { labels, say } from './labels.ts';
import { createPhone, noteOf } from './writing.ts';

const textOf = (journal: Journal): string =>
  toText(selectNotes(journal, { withFeelings: false, initialsOnly: false }), labels, say);

const digestsOf = (journal: Journal, id: string): readonly string[] =>
  noteOf(journal, id).versions.map(({ link }) => link.digest.slice(0, 12));

describe('the plain text', () => {
  it('tells each note with its fields, when it was written and its digest', async () => {
    const phone = createPhone();
    await phone.write({ what: 'Un homme.\nUne voiture.', time: 'vers 21 h', exact: '« Viens »' });
    await phone.write({ service: '119', procedure: 'tell-119', outcome: 'promised', promisedBy: '2026-03-10' }, 'call');
    const [first, second] = phone.journal.notes.map(({ versions }) => versions[0]?.link.digest.slice(0, 12));
    expect(textOf(phone.journal)).toBe(`03/03/2026, vers 21 h (kind-note)
what : Un homme.
    Une voiture.
exact : « Viens »
written : 2026-03-03 09:01
digest : ${first}

03/03/2026, unknown-time (kind-call)
service : 119
procedure : procedure tell-119
outcome : outcome-promised
promisedBy : 10/03/2026
written : 2026-03-03 09:02
digest : ${second}
`);
  });

  it('tells when a note was edited, and the words before', async () => {
    const phone = createPhone();
    const id = await phone.write({ what: 'Bleue.' });
    phone.setClock(0);
    await phone.edit(id, { what: 'Noire.' });
    const text = textOf(phone.journal);
    const [first, then] = digestsOf(phone.journal, id);
    expect(text).toContain(
      `what : Noire.\nwritten : 2026-03-03 09:01\ndigest : ${first}\n` +
        `edited : 2026-03-03 09:01 (clock-behind, clock-said 1970-01-01 00:00)\ndigest : ${then}\n`,
    );
    expect(text).toContain(
      `\n  earlier : 2026-03-03 09:01\n  digest : ${first}\n  day : 03/03/2026\n  what : Bleue.\n`,
    );
  });

  it('tells that a note was away, and its words once', async () => {
    const phone = createPhone();
    const id = await phone.write({ what: 'Bleue.' });
    const before = noteOf(phone.journal, id);
    await phone.remove(id);
    phone.journal = await restoreNote(phone.journal, before, phone.writing());
    const [first, then] = digestsOf(phone.journal, id);
    const text = textOf(phone.journal);
    expect(text).toContain(
      `written : 2026-03-03 09:01\ndigest : ${first}\nrestored : 2026-03-03 09:03\ndigest : ${then}\n`,
    );
    expect(text.match(/Bleue/g)).toHaveLength(1);
    expect(text).not.toContain('earlier');

    await phone.edit(id, { what: 'Noire.' });
    const later = textOf(phone.journal);
    expect(later.match(/Bleue/g)).toHaveLength(1);
    expect(later).toContain(`\n  earlier : 2026-03-03 09:01\n  digest : ${first}\n`);
  });

  it('has what stands above and below, each in a paragraph, and hides nothing in it', async () => {
    const phone = createPhone();
    await phone.write({ what: 'Bleue.' });
    const rows = selectNotes(phone.journal, { withFeelings: false, initialsOnly: false });
    const text = toText(rows, labels, say, { head: ['Title', 'Lead\u202E.'], foot: ['One.', 'Two.'] });
    expect(text.startsWith('Title\n\nLead.\n\n03/03/2026, ')).toBe(true);
    expect(text.endsWith('\n\nOne.\n\nTwo.\n')).toBe(true);
  });

  it('holds a letter with its lines, and a day that is none as it was found', async () => {
    const phone = createPhone();
    await phone.write({ letter: 'tell-court', values: { a: 'un', b: 'deux' } }, 'letter');
    expect(textOf(phone.journal)).toContain('letter : letter tell-court\n    un\n    deux\n');
    const damaged = JSON.parse(JSON.stringify(phone.journal).replace('2026-03-03', '9999-99-99')) as Journal;
    expect(textOf(damaged)).toContain('9999-99-99, unknown-time');
  });

  it('hides and turns nothing, whatever was typed, and no typed line stands at the margin', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (typed) => {
        const phone = createPhone();
        await phone.write({ what: `a\u202E\u2066\uFEFF${typed}\nforged : x`, place: typed });
        const text = textOf(phone.journal);
        // oxlint-disable-next-line no-control-regex
        expect(text).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/);
        expect(text).not.toMatch(/^forged/m);
      }),
    );
  });
});
