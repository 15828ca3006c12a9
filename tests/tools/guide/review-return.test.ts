import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { change } from '../../compiler/faults/fault.ts';
import { good } from '../../compiler/edit-pack.ts';
import { copyContent } from './copy-content.ts';
import { plain, returnedOf, reviewableIn, reviewableOf, take } from './review-files.ts';
import { GOOD, runGuide } from './run-guide.ts';

const CALL = 'fr/procedures/appeler-les-secours.md';
const CALL_FILE = 'procedures/appeler-les-secours.yaml';

describe('what comes back', () => {
  test('sets the review of a procedure, keeps what was read, and the check passes', async () => {
    const folder = copyContent();
    const thing = reviewableOf(folder, 'procedure', 'appeler-les-secours');
    const before = readFileSync(join(folder, CALL_FILE), 'utf8');
    const { code, text } = await take(folder, returnedOf(thing));
    expect(text).toContain('procedure:appeler-les-secours is reviewed by Camille Essai (avocate), 2026-11-24.');
    expect(code).toBe(0);
    expect(readFileSync(join(folder, CALL_FILE), 'utf8')).toBe(
      before.replace(
        '{ status: draft }',
        `{ status: reviewed, by: "Camille Essai", role: "avocate", on: 2026-11-24, of: "${thing.digest}" }`,
      ),
    );
    expect(reviewableOf(folder, 'procedure', 'appeler-les-secours').review).toEqual({
      status: 'reviewed',
      by: 'Camille Essai (avocate)',
      on: '2026-11-24',
    });
    const checked = await runGuide(['check', '--content', folder]);
    expect(checked.code).toBe(0);
    expect(checked.text).not.toContain('Changed since');
    const list = await runGuide(['review', '--list', '--content', folder]);
    expect(list.text).toContain('procedure: 2 of 3');
    expect(list.text).toContain('procedure:appeler-les-secours: Camille Essai (avocate), 2026-11-24');
  });

  test.each(['page:tout-voir', 'letter:declaration', 'contact:pompiers', 'deadline:declarer-le-degat'])(
    'sets the review of %s, which had none',
    async (name) => {
      const [kind = '', id = ''] = name.split(':');
      const folder = copyContent();
      expect((await take(folder, returnedOf(reviewableOf(folder, kind, id)))).code).toBe(0);
      const reviewed = reviewableIn(folder).filter(({ review }) => review.status === 'reviewed');
      expect(reviewed.map((thing) => `${thing.kind}:${thing.id}`)).toEqual(
        expect.arrayContaining([name, 'procedure:couper-l-eau']),
      );
      expect(reviewed).toHaveLength(2);
    },
  );

  test('sets the review of the edition once everything in it is reviewed, and not before', async () => {
    const folder = copyContent();
    const edition = () => returnedOf(reviewableOf(folder, 'edition', 'degat-des-eaux'));
    const early = await take(folder, edition());
    expect(early.code).toBe(2);
    expect(early.text).toContain('when everything in it is');
    for (const thing of reviewableIn(folder))
      if (thing.kind !== 'edition') expect((await take(folder, returnedOf(thing))).code).toBe(0);
    expect((await take(folder, edition())).code).toBe(0);
    expect(reviewableIn(folder).every(({ review }) => review.status === 'reviewed')).toBe(true);
  });

  test('that finds something to correct writes nothing, and tells each remark with file, line and words', async () => {
    const folder = copyContent();
    const thing = reviewableOf(folder, 'procedure', 'appeler-les-secours');
    const at = thing.statements.findIndex(({ says }) => says.includes('20'));
    const judged = thing.statements.map(({ says }, index) =>
      index === at
        ? { is: 'wrong' as const, remark: 'En ville\nseulement.', says }
        : { is: 'right' as const, remark: '' },
    );
    const { code, text } = await take(folder, returnedOf(thing, { judged, lacks: 'Le 112.' }));
    expect(code).toBe(1);
    const line = (good.get(CALL) ?? '').split('\n').findIndex((one) => one.includes('20 minutes')) + 1;
    expect(text).toContain(`${CALL}:${line} ${at + 1}. to correct: "`);
    expect(plain(text)).toContain('moins de 20 minutes." → En ville seulement.');
    expect(text).toContain('lacks: Le 112.');
    expect(text).toContain('1 statements are to be corrected. Nothing was written');
    expect(readFileSync(join(folder, CALL_FILE), 'utf8')).toBe(good.get(CALL_FILE));
  });

  test('with reserves sets nothing, but when these can stay; then they are kept', async () => {
    const folder = copyContent();
    const returned = returnedOf(reviewableOf(folder, 'procedure', 'appeler-les-secours'), {
      reserves: 'De la loi à venir.',
    });
    const refused = await take(folder, returned);
    expect([refused.code, refused.text]).toEqual([1, expect.stringContaining('The reviewer has reserves.')]);
    expect((await take(folder, returned, '--despite-reserves')).code).toBe(0);
    expect(readFileSync(join(folder, 'reviews/procedure/appeler-les-secours.json'), 'utf8')).toContain(
      'De la loi à venir.',
    );
  });
});

describe('nothing is written when what came back', () => {
  const thing = reviewableOf(GOOD, 'procedure', 'appeler-les-secours');
  const whole = returnedOf(thing);
  test.each<readonly [string, unknown, string]>([
    ['is cut', JSON.stringify(whole).slice(0, 300), 'is cut or damaged'],
    ['is empty', '', 'is cut or damaged'],
    ['is another file', { name: 'package' }, 'was not saved from a dossier'],
    ['is a list', [], 'was not saved from a dossier'],
    ['comes from another version of the tool', { ...whole, version: 2 }, 'another version of this tool'],
    ['is damaged', { ...whole, judged: [{ is: 'perhaps', remark: '' }] }, 'is damaged: judged.0.is'],
    ['judges fewer statements', { ...whole, judged: whole.judged.slice(1) }, 'The file is damaged: it judges'],
    ['is about an unknown thing', { ...whole, id: 'couper-le-gaz' }, 'is called "procedure:couper-le-gaz"'],
    ['is about an unknown kind', { ...whole, kind: 'poem' }, 'is called "poem:appeler-les-secours"'],
    [
      'was read in an older edition',
      { ...whole, edition: '2026-01-01', of: 'aaaabbbbcccc' },
      'was read in the edition 2026-01-01 with the code aaaa-bbbb-cccc, and has changed since',
    ],
    [
      'is not finished',
      { ...whole, judged: whole.judged.map((one, index) => (index === 1 ? { ...one, is: null } : one)) },
      `1 of ${whole.judged.length} statements are not judged (2)`,
    ],
    ['has no name', { ...whole, by: '' }, 'Of the reviewer this is missing: name.'],
    ['has no function and no date', { ...whole, role: '', on: '' }, 'Of the reviewer this is missing: function, date.'],
    ['has a day that is none', { ...whole, on: '2026-02-30' }, '"2026-02-30" is not a day'],
    ['is dated in the future', { ...whole, on: '2026-11-25' }, 'dated 2026-11-25, and today is 2026-11-24'],
  ])('%s', async (_, value, says) => {
    const folder = copyContent();
    const { code, text } = await take(folder, value);
    expect(text).toContain(says);
    expect(code).toBe(2);
    expect(readFileSync(join(folder, CALL_FILE), 'utf8')).toBe(good.get(CALL_FILE));
    expect(existsSync(join(folder, 'reviews'))).toBe(false);
  });

  test('is not there, or when the content has a fault, or a later review stands', async () => {
    const missing = await runGuide(['review', '--take', 'no-such.json', '--content', GOOD]);
    expect([missing.code, missing.text]).toEqual([2, 'There is no file "no-such.json".\n']);
    const faulty = copyContent([change(CALL, 'Sortez de la pièce.', 'Sortez de la pièce !')]);
    const returned = returnedOf(reviewableOf(faulty, 'procedure', 'appeler-les-secours'));
    expect((await take(faulty, returned)).text).toMatch(/The content has \d+ faults\. Nothing was written/);
    const folder = copyContent();
    await take(folder, whole);
    const earlier = await take(folder, { ...whole, on: '2026-11-20' });
    expect([earlier.code, earlier.text]).toEqual([
      2,
      expect.stringContaining('before the one that is there, of 2026-11-24'),
    ]);
  });
});

describe('what was signed on paper', () => {
  const set = (folder: string, ...more: readonly string[]) =>
    runGuide([
      'review',
      '--set',
      'appeler-les-secours',
      '--content',
      folder,
      '--by',
      'Camille Essai',
      '--role',
      'avocate',
      ...more,
    ]);

  test('is set with the code of the paper, as one copies it', async () => {
    const folder = copyContent();
    const { digest } = reviewableOf(folder, 'procedure', 'appeler-les-secours');
    const code = `${digest.slice(0, 4)}-${digest.slice(4, 8)} ${digest.slice(8).toUpperCase()}`;
    expect((await set(folder, '--date', '2026-11-24', '--of', code)).code).toBe(0);
    expect(reviewableOf(folder, 'procedure', 'appeler-les-secours').review.status).toBe('reviewed');
  });

  test.each<readonly [string, readonly string[], string]>([
    ['without its code', ['--date', '2026-11-24'], 'Say which version was signed'],
    [
      'with the code of another version',
      ['--date', '2026-11-24', '--of', '0000-0000-0000'],
      'was signed with the code 0000-0000-0000',
    ],
    [
      'without a date',
      ['--of', reviewableOf(GOOD, 'procedure', 'appeler-les-secours').digest],
      'Of the reviewer this is missing: date.',
    ],
  ])('is refused %s', async (_, more, says) => {
    const folder = copyContent();
    const { code, text } = await set(folder, ...more);
    expect([code, text]).toEqual([2, expect.stringContaining(says)]);
    expect(readFileSync(join(folder, CALL_FILE), 'utf8')).toBe(good.get(CALL_FILE));
  });
});
