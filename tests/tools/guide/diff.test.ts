import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compilePack } from '../../../tools/compiler/index.ts';
import { compareLines } from '../../../tools/guide/diff/compare-lines.ts';
import { diffLetters } from '../../../tools/guide/diff/letters.ts';
import { cutCore, type WholeLetter } from '../../../src/pack/index.ts';
import { edit, good, type Edit } from '../../compiler/edit-pack.ts';
import { change } from '../../compiler/faults/fault.ts';
import { copyContent, writeContent } from './copy-content.ts';
import { GOOD, runGuide } from './run-guide.ts';

const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, ' ');

/** What diff says of the small pack and of a copy with edits. */
async function diffAfter(...edits: readonly Edit[]): Promise<string> {
  const { code, text } = await runGuide(['diff', GOOD, copyContent(edits)]);
  expect(code).toBe(0);
  return plain(text);
}

test('an edition compared with itself has not changed', async () => {
  expect(await diffAfter()).toMatch(/Rien n’a changé\.\n$/);
});

test('the dates of both editions stand first', async () => {
  const text = await diffAfter(change('pack.yaml', 'edition: 2026-11-24', 'edition: 2027-01-15'));
  expect(text.split('\n')[0]).toBe(`De l’édition du 24 novembre 2026 (${GOOD})`);
  expect(text.split('\n')[1]).toMatch(/^à l’édition du 15 janvier 2027 \(.*guide-content\)$/);
});

test('numbers, hours and names of contacts come before everything else, old and new side by side', async () => {
  const text = await diffAfter(
    change('fr/flow.yaml', 'title: Y a-t-il un danger ?', 'title: Un danger ?'),
    change(
      'contacts.yaml',
      'number: "0142000000", shown: "01 42 00 00 00"',
      'number: "0142000001", shown: "01 42 00 00 01"',
    ),
    change('contacts.yaml', 'from: "09:00", to: "18:00"', 'from: "10:00", to: "18:00"'),
    change('fr/contacts.yaml', 'short: déclarer, être aidé', 'short: déclarer'),
  );
  const contacts = text.slice(text.indexOf('Contacts\n'), text.indexOf('Questions et réponses\n'));
  expect(contacts).toContain(
    '! Votre assurance : numéros et adresses (assurance)\n    avant   téléphone 01 42 00 00 00 (0142000000), formulaire assurance.example',
  );
  expect(contacts).toContain('    après   téléphone 01 42 00 00 01 (0142000001), formulaire assurance.example');
  expect(contacts).toContain(
    '! Votre assurance : horaires (assurance)\n    avant   lun. mar. mer. jeu. ven. 09:00–18:00 ; jours fériés : fermé\n    après   lun. mar. mer. jeu. ven. 10:00–18:00 ; jours fériés : fermé',
  );
  expect(contacts.indexOf('horaires')).toBeLessThan(contacts.indexOf('- Votre assurance : en quelques mots'));
});

describe('what changes in the rules', () => {
  const stainOnly = change(
    'procedures/couper-l-eau.yaml',
    'when: { any: [{ water: [running, unknown] }, { all: [wet, { noticed: [stain, unknown] }] }] }',
    'when: { water: [running, unknown] }',
  );

  test('is said in the words of the questions', async () => {
    const text = await diffAfter(
      change('procedures/appeler-les-secours.yaml', 'when: { danger: [now, unknown] }', 'when: { danger: now }'),
      change('procedures/appeler-les-secours.yaml', 'protective: true\n', ''),
      change(
        'procedures/appeler-les-secours.yaml',
        'band: [{ when: { danger: now }, band: now }, { band: standby }]',
        'band: now',
      ),
    );
    expect(text).toContain(
      'ce qui l’amène (appeler-les-secours)\n    avant   Le danger : « Oui, maintenant » ou « Je ne sais pas »\n    après   Le danger : « Oui, maintenant »',
    );
  });

  test('is counted over every combination of answers, with an example', async () => {
    const text = await diffAfter(
      change(
        'procedures/prevenir-l-assurance.yaml',
        'band: today',
        'band: [{ when: { danger: now }, band: week }, { band: today }]',
      ),
    );
    expect(text).toContain('Sur 57 combinaisons de réponses, 19 donnent un autre plan (33,3 %).\nCompte exact');
    expect(text).toMatch(
      /\(prevenir-l-assurance\)\n {2}dans 19 combinaisons : elle passe de « aujourd’hui » à « cette semaine »\n {4}par exemple : Le danger : « Oui, maintenant »/,
    );
  });

  test('is said of unfinished answers when only they show it', async () => {
    const text = await diffAfter(
      stainOnly,
      change(
        'procedures/couper-l-eau.yaml',
        '{ any: [{ water: running }, { all: [{ noticed: { count: 2 } }, wet] }] }',
        '{ water: running }',
      ),
      change('procedures/couper-l-eau.yaml', 'protective: true\n', ''),
    );
    expect(text).toContain('seulement tant que tout n’est pas répondu : elle n’apparaît plus');
  });

  test('is counted on what both know when the questions are not the same, and says so', async () => {
    const text = await diffAfter(
      change(
        'flow.yaml',
        'options: [stain, smell, noise, none, unknown]',
        'options: [stain, smell, noise, crack, none, unknown]',
      ),
      change('fr/flow.yaml', '    noise: Un bruit\n', '    noise: Un bruit\n    crack: Une fissure\n'),
    );
    expect(text).toContain('nouvelle réponse (noticed/crack)\n    après   Une fissure');
    expect(text).toContain('Les questions ou les réponses ne sont pas les mêmes.');
    // with one more sign: 3 × (1 + 2 × (15 + 2))
    expect(text).toContain('Sur 105 combinaisons de réponses');
  });

  test('is told of a question that is asked more often', async () => {
    const text = await diffAfter(change('flow.yaml', '    when: { not: { water: stopped } }\n', ''));
    expect(text).toContain('quand elle est posée (noticed)\n    avant   L’eau : pas « Non »\n    après   toujours');
    expect(text).toContain('Question « Que voyez-vous ? »\n  dans 27 combinaisons : elle est maintenant posée');
  });
});

describe('what changes in the words', () => {
  test('of the interface is told by its key, each form by number by itself', async () => {
    const text = await diffAfter(
      change('fr/interface.yaml', 'title: Votre plan', 'title: Le plan'),
      change('fr/interface.yaml', 'other: "{{count}} actions"', 'other: "{{count}} choses à faire"'),
      change('fr/interface.yaml', "L'appel n'est pas sur la facture.", "L'appel ne se voit pas sur la facture."),
    );
    expect(text).toContain(
      'Mots de l’interface\n───────────────────\n- plan.title : mots (plan.title)\n    avant   Votre plan\n    après   Le plan\n',
    );
    expect(text).toContain('- plan.actions_other : mots (plan.actions_other)\n    avant   {{count}} actions\n');
    expect(text).toContain('    après   L’appel ne se voit pas sur la facture.');
    expect(text).not.toContain('plan.actions_one');
  });

  test('is quoted line by line, for procedures and pages, and only what changed', async () => {
    const text = await diffAfter(
      change('fr/procedures/couper-l-eau.md', 'why: ', 'why: Vite. '),
      { file: 'glossary.yaml', text: '- constat\n- fuite\n' },
      change('fr/glossary.yaml', 'constat:\n', 'fuite: { name: Fuite, definition: De l’eau qui coule. }\nconstat:\n'),
    );
    expect(text).toMatch(/: pourquoi \(couper-l-eau\)\n {4}avant {3}.+\n {4}après {3}Vite\. /);
    expect(text).toContain('- Mot du glossaire : nouveau (fuite)\n    après   Fuite');
    expect(text.match(/^- /gm)).toHaveLength(2);
  });

  test('are runs of lines, with what both have in common left out', () => {
    expect(compareLines('a\nb\nc\nd', 'a\nx\nc\nd\ne')).toEqual([
      { before: 'b', after: 'x' },
      { before: '', after: 'e' },
    ]);
    expect(compareLines('a\nb', 'a\nb')).toEqual([]);
    expect(compareLines('b\na', 'a\nb')).toHaveLength(2);
  });
});

test('what changes in a letter is quoted line by line, its fields as they were written', () => {
  const letter: WholeLetter = {
    id: 'au-syndic',
    title: 'Écrivez au syndic',
    short: 'Lettre',
    lead: 'Pour dire la fuite.',
    fields: ['sender'],
    sender: [{ text: [{ field: 'sender' }] }],
    recipient: [],
    object: ['Fuite'],
    body: [
      { kind: 'paragraph', text: ['Je suis ', { field: 'sender' }, '.'] },
      { kind: 'list', items: [{ text: ['Depuis lundi'], when: { field: 'since', option: 'monday' } }] },
    ],
    attachments: [],
    basis: [],
    sending: [['Gardez une copie.']],
    sources: [],
    review: { status: 'draft' },
    checked: '2026-11-24',
  };
  const changed: WholeLetter = {
    ...letter,
    object: ['Fuite d’eau'],
    body: [...letter.body, { kind: 'paragraph', text: ['Ville ', { field: 'city', de: true }] }],
  };
  expect(
    diffLetters([letter], [changed]).map(({ says, before, after }) => `${plain(says)} | ${before} | ${after}`),
  ).toEqual(['Écrivez au syndic : objet | Fuite | Fuite d’eau', 'Écrivez au syndic : lettre |  | Ville {de:city}']);
  expect(diffLetters([letter], [{ ...letter, body: letter.body.slice(0, 1) }])[0]?.before).toBe(
    'Depuis lundi {?since/monday}',
  );
  expect(diffLetters([letter], []).map(({ says }) => says)).toEqual(['Lettre retirée']);
});

describe('a person who has begun', () => {
  test('loses nothing by new words', async () => {
    expect(await diffAfter(change('fr/flow.yaml', 'stain: Une tache', 'stain: Une tache brune'))).toContain(
      'Rien n’est perdu.',
    );
  });

  test('loses the ticks of steps that are gone, and the answers of options that are gone', async () => {
    const text = await diffAfter(
      {
        file: 'fr/procedures/couper-l-eau.md',
        text: (good.get('fr/procedures/couper-l-eau.md') ?? '').replace(/\{#[a-z-]+\}/, '{#autre-nom}'),
      },
      change('flow.yaml', 'options: [stain, smell, noise, none, unknown]', 'options: [stain, noise, none, unknown]'),
      change('fr/flow.yaml', '    smell: Une odeur\n', ''),
      change('personas/odeur.yaml', '[smell]', '[noise]'),
    );
    expect(text).toMatch(/Coches perdues, car l’étape n’existe plus :\n {2}.+ \(couper-l-eau\/[a-z-]+\)\n/);
    expect(text).toContain('Réponses qui ne comptent plus :\n  Ce que vous voyez : « Une odeur » (noticed/smell)');
  });
});

describe('an edition is', () => {
  test('a compiled pack, whole or in its three files', async () => {
    const folder = copyContent();
    const { pack } = compilePack(good, 'fr');
    if (!pack) throw new Error('the fixture does not compile');
    const write = (name: string, value: unknown): string => {
      const file = join(dirname(folder), name);
      writeFileSync(file, JSON.stringify(value));
      return file;
    };
    expect((await runGuide(['diff', write('whole.json', pack), folder])).text).toContain('Rien n’a changé.');
    const { first, rest } = cutCore(pack.core);
    const core = write('core.fr.a1.json', rest);
    const alone = await runGuide(['diff', core, folder]);
    expect(alone.code).toBe(2);
    expect(alone.text).toContain('its first file is not beside it');
    write('first.fr.c3.json', first);
    const bare = await runGuide(['diff', core, folder]);
    expect(bare.code).toBe(2);
    expect(bare.text).toContain('is the core of a pack');
    write('texts.fr.b2.json', pack.texts);
    expect((await runGuide(['diff', core, folder])).text).toContain('Rien n’a changé.');
  });

  test('an edition from before the interface had its words here: none of them counts as changed', async () => {
    const before = copyContent([{ file: 'fr/interface.yaml', text: null }], 'before');
    const after = copyContent([change('fr/contacts.yaml', 'short: déclarer, être aidé', 'short: déclarer')]);
    const { code, text } = await runGuide(['diff', before, '--content', after]);
    expect(code).toBe(0);
    expect(text).toContain('en quelques mots');
    expect(text).not.toContain('interface');
  });

  test('a revision of git, with the content folder when no other is named', async () => {
    const folder = copyContent();
    const git = (...words: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
        cwd: dirname(folder),
        stdio: 'ignore',
      });
    git('init');
    git('add', '.');
    git('commit', '-m', 'First');
    writeContent(folder, edit(good, [change('fr/contacts.yaml', 'name: Votre assurance', 'name: Mon assurance')]));
    const { code, text } = await runGuide(['diff', 'HEAD', '--content', folder]);
    expect(code).toBe(0);
    expect(plain(text)).toContain(
      '! Mon assurance : nom (assurance)\n    avant   Votre assurance\n    après   Mon assurance',
    );
    const unknown = await runGuide(['diff', 'no-such-edition', '--content', folder]);
    expect({ code: unknown.code, text: unknown.text }).toEqual({
      code: 2,
      text: '"no-such-edition" is no file, no folder and no revision of git.\n',
    });
  });

  test('not something else, nor content that leaves no pack', async () => {
    const folder = copyContent([change('flow.yaml', 'kind: one', 'kind: two')]);
    expect(await runGuide(['diff', GOOD, folder])).toMatchObject({ code: 2 });
    expect((await runGuide(['diff', 'package.json', GOOD])).text).toContain('is not a pack');
    expect((await runGuide(['diff', 'README.md', GOOD])).text).toContain('is not JSON');
  });
});

test('--json holds the changes, the counts and what is lost', async () => {
  const { text } = await runGuide([
    'diff',
    '--json',
    GOOD,
    copyContent([
      change('procedures/prevenir-l-assurance.yaml', 'band: today', 'band: week'),
      change('personas/fuite-la-nuit.yaml', 'today: [prevenir-l-assurance]', 'week: [prevenir-l-assurance]'),
    ]),
  ]);
  expect(JSON.parse(text)).toMatchObject({
    before: { name: GOOD, edition: '2026-11-24' },
    changes: [{ subject: 'procedure', id: 'prevenir-l-assurance', before: 'aujourd’hui', after: 'cette semaine' }],
    plans: {
      answerSets: '57',
      changed: '57',
      procedures: [{ procedure: 'prevenir-l-assurance', shown: [{ from: 'today', to: 'week', answerSets: '57' }] }],
    },
    lost: { steps: [], options: [] },
  });
});
