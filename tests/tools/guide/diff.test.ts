import { describe, expect, test } from 'vitest';
import { good } from '../../compiler/edit-pack.ts';
import { change } from '../../compiler/faults/fault.ts';
import { copyContent } from './copy-content.ts';
import { GOOD, runGuide } from './run-guide.ts';
import { diffAfter } from './diff-after.ts';

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
    '! Votre assurance : horaires (assurance)\n    avant   lun. mar. mer. jeu. ven. 09:00–18:00 ; jours fériés : fermé ; heure de Europe/Paris\n    après   lun. mar. mer. jeu. ven. 10:00–18:00 ; jours fériés : fermé ; heure de Europe/Paris',
  );
  expect(contacts.indexOf('horaires')).toBeLessThan(contacts.indexOf('- Votre assurance : en quelques mots'));
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
