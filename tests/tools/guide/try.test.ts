import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyContent } from './copy-content.ts';
import { GOOD, runGuide } from './run-guide.ts';

const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, ' ');

/** What the terminal shows when these lines are typed. */
async function typeLines(...typed: readonly string[]): Promise<string> {
  const { code, text } = await runGuide(['try', '--content', GOOD], {
    typed: typed.map((line) => `${line}\n`).join(''),
  });
  expect(code).toBe(0);
  return plain(text);
}

const answersIn = (text: string): string => /^Réponses : (.*)$/m.exec(text)?.[1] ?? '';

describe('in a terminal, try', () => {
  test('asks in the words of the pack, and prints the plan by bands with its reasons', async () => {
    const text = await typeLines('2', '1', '1, 3');
    expect(text).toContain(
      'Y a-t-il un danger ?\nCochez ce qui est vrai.\n  1  Oui, maintenant\n     L’eau touche une prise\n  2  Non (seul)',
    );
    expect(answersIn(text)).toBe(
      'Le danger : « Non » ; L’eau : « Oui » ; Ce que vous voyez : « Une tache » + « Un bruit »',
    );
    expect(text).toMatch(
      /\nMaintenant\n {2}• .+ \(couper-l-eau\)\n {6}d’abord : Votre assurance\n {6}parce que : L’eau : « Oui »\n/,
    );
    expect(text).toMatch(
      /\nAujourd’hui\n {2}• .+ \(prevenir-l-assurance\)\n {6}d’abord : Votre assurance\n {6}dans tous les cas\n/,
    );
    expect(text).toMatch(/\nCette semaine\n {2}rien\n\nPlus tard\n {2}rien\n\nSi ça change\n {2}rien\n$/);
  });

  test('does not ask what is not asked', async () => {
    const text = await typeLines('2', '2');
    expect(text).not.toContain('Que voyez-vous ?');
    expect(answersIn(text)).toBe('Le danger : « Non » ; L’eau : « Non »');
  });

  test('skips on an empty line, tells why on ?, and goes back on <', async () => {
    const text = await typeLines('1', '', '<', '?', '3', '<', '<', '<', '3', '1', '5');
    expect(text).toContain('\nCe qui coule se coupe d’abord.\n');
    expect(answersIn(text)).toBe(
      'Le danger : « Je ne sais pas » ; L’eau : « Oui » ; Ce que vous voyez : « Je ne sais pas »',
    );
  });

  test('leaves a skipped question unanswered', async () => {
    expect(answersIn(await typeLines('', '1', '1'))).toBe('L’eau : « Oui » ; Ce que vous voyez : « Une tache »');
  });

  test.each([
    ['a number that is none of the list', '7', '« 7 » n’est pas un numéro de 1 à 3.'],
    ['a word', 'oui', '« oui » n’est pas un numéro de 1 à 3.'],
    ['an option that stands alone beside another', '1 3', '« Je ne sais pas » se choisit seul.'],
  ])('refuses %s, and asks again', async (_, typed, says) => {
    const text = await typeLines(typed, '2', '2');
    expect(text).toContain(`\n${says}\n`);
    expect(text.match(/Y a-t-il un danger \?/g)).toHaveLength(2);
  });

  test('refuses two answers where one is possible', async () => {
    expect(await typeLines('2', '1 2', '2')).toContain('\nUne seule réponse est possible ici.\n');
  });

  test('prints the plan of the answers so far when the input ends', async () => {
    expect(answersIn(await typeLines('1'))).toBe('Le danger : « Oui, maintenant »');
  });

  test('says what would take a procedure away', async () => {
    expect(await typeLines('1', '2')).toMatch(
      /\(appeler-les-secours\)\n {6}d’abord : 18, pompiers\n {6}parce que : Le danger : « Oui, maintenant »\n {6}s’enlève par : Le danger : « Non »\n/,
    );
  });
});

describe('with a file, try', () => {
  const tryFile = async (text: string) => {
    const file = join(copyContent(), 'answers.yaml');
    writeFileSync(file, text);
    return runGuide(['try', file, '--content', GOOD]);
  };

  test('takes the answers of a persona', async () => {
    const { code, text } = await runGuide(['try', `${GOOD}/personas/odeur.yaml`, '--content', GOOD]);
    expect(code).toBe(0);
    expect(answersIn(plain(text))).toBe(
      'Le danger : « Je ne sais pas » ; L’eau : « Je ne sais pas » ; Ce que vous voyez : « Une odeur »',
    );
  });

  test('takes answers alone, in JSON too', async () => {
    const { code, text } = await tryFile('{ "danger": ["none"], "water": "stopped" }');
    expect(code).toBe(0);
    expect(answersIn(plain(text))).toBe('Le danger : « Non » ; L’eau : « Non »');
  });

  test.each([
    ['an unknown question', '{ fire: [now] }', 'There is no question "fire".'],
    [
      'an unknown option',
      '{ danger: [fire] }',
      '"fire" is no option of "danger". Its options are: now, none, unknown.',
    ],
    [
      'an answer that is not asked for',
      '{ water: [stopped], noticed: [stain] }',
      'not asked for after the others: noticed',
    ],
    ['no answers', 'none', 'holds no answers'],
    ['no YAML', '{ danger: [', 'cannot be read'],
  ])('refuses %s', async (_, text, says) => {
    const result = await tryFile(text);
    expect(result.code).toBe(2);
    expect(result.text).toContain(says);
  });
});

test('with neither a terminal nor a file, try says what to do', async () => {
  const { code, text } = await runGuide(['try', '--content', GOOD]);
  expect(code).toBe(2);
  expect(text).toContain('Give it answers in a file: npm run guide -- try answers.yaml');
});
