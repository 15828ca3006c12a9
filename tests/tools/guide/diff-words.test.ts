import { describe, expect, test } from 'vitest';
import { compareLines } from '../../../tools/guide/diff/compare-lines.ts';
import { diffLetters } from '../../../tools/guide/diff/letters.ts';
import type { WholeLetter } from '../../../src/pack/index.ts';
import { change } from '../../compiler/faults/fault.ts';
import { diffAfter, plain } from './diff-after.ts';

describe('what changes in the words', () => {
  test('of the interface is told by its key, each form by number by itself', async () => {
    const text = await diffAfter(
      change('fr/interface.yaml', 'title: Mon plan', 'title: Le plan'),
      change('fr/interface.yaml', 'other: "{{count}} actions"', 'other: "{{count}} choses à faire"'),
      change('fr/interface.yaml', "L'appel n'est pas sur la facture.", "L'appel ne se voit pas sur la facture."),
    );
    expect(text).toContain(
      'Mots de l’interface\n───────────────────\n- plan.title : mots (plan.title)\n    avant   Mon plan\n    après   Le plan\n',
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
    // what changed is not reviewed any more
    expect(text).toContain('après   non relue');
    expect(text).toContain('- Mot du glossaire : nouveau (fuite)\n    après   Fuite');
    expect(text.match(/^- /gm)).toHaveLength(3);
  });

  test('of a time limit is told with its length and how its days count', async () => {
    const text = await diffAfter(
      change('deadlines.yaml', '{ months: 1 }', '{ days: 20 }'),
      change('deadlines.yaml', 'count: unsure', 'count: franc'),
    );
    expect(text).toContain(
      'Délais\n──────\n- Déclarer le dégât : comment il se compte (declarer-le-degat)\n    avant   unsure : 5 jours.',
    );
    expect(text).toContain(
      '- Réponse de l’assurance : durée (reponse-de-l-assurance)\n    avant   1 mois\n    après   20 jours',
    );
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
    body: [...letter.body, { kind: 'paragraph', text: ['Ville ', { field: 'city', of: true }] }],
  };
  expect(
    diffLetters([letter], [changed]).map(({ says, before, after }) => `${plain(says)} | ${before} | ${after}`),
  ).toEqual(['Écrivez au syndic : objet | Fuite | Fuite d’eau', 'Écrivez au syndic : lettre |  | Ville {of:city}']);
  expect(diffLetters([letter], [{ ...letter, body: letter.body.slice(0, 1) }])[0]?.before).toBe(
    'Depuis lundi {?since/monday}',
  );
  expect(diffLetters([letter], []).map(({ says }) => says)).toEqual(['Lettre retirée']);
});
