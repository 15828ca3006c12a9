import { describe, expect, test } from 'vitest';
import { change } from '../../compiler/faults/fault.ts';
import { diffAfter } from './diff-after.ts';

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
