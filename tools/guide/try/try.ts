import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { resolve, type Answers } from '../../../src/engine/index.ts';
import type { Content } from '../../compiler/index.ts';
import { CONTENT, Refusal, type Command, type Given, type Terminal } from '../command.ts';
import { openContent, openPack } from '../open-content.ts';
import { sayAnswers } from '../say/say-words.ts';
import { askAll } from './ask-all.ts';
import { sayPlan } from './say-plan.ts';

export const tryOut: Command = {
  name: 'try',
  usage: '[<answers.yaml>]',
  says:
    'Asks the questions in the terminal, in French, and prints the plan with its reasons. ' +
    'Answers can come from a file instead, such as one of personas/.',
  words: [0, 1],
  options: CONTENT,
  run: runTry,
};

async function runTry(given: Given, terminal: Terminal): Promise<number> {
  const [file] = given.words;
  if (file === undefined && !terminal.isInteractive) {
    throw new Refusal(
      '"try" asks its questions in a terminal, and this is none. Give it answers in a file: ' +
        'npm run guide -- try answers.yaml, where they stand as in a persona: answers: { danger: [none] }.',
    );
  }
  const { pack } = openPack(openContent(given));
  const answers = file === undefined ? await askAll(pack, terminal) : readAnswers(pack, file);
  terminal.print(['', ...sayPlan(pack, answers)].join('\n'));
  return 0;
}

/** The answers of a YAML or JSON file: a persona's, or answers alone. */
function readAnswers(pack: Content, file: string): Answers {
  let value: unknown;
  try {
    value = parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Refusal(`"${file}" cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  const given = isRecord(value) && isRecord(value['answers']) ? value['answers'] : value;
  if (!isRecord(given))
    throw new Refusal(`"${file}" holds no answers. Write them as in a persona: answers: { danger: [none] }.`);
  const answers = Object.fromEntries(
    Object.entries(given).map(([id, options]) => [id, checkOptions(pack, id, options)]),
  );
  const { dropped, kept } = resolve(pack.flow, answers);
  if (Object.keys(dropped).length > 0)
    throw new Refusal(
      `These answers are not asked for after the others: ${Object.keys(dropped).join(', ')}. ` +
        `What counts: ${sayAnswers(pack, kept)}.`,
    );
  return kept;
}

function checkOptions({ flow }: Content, id: string, options: unknown): readonly string[] {
  const question = flow.questions.find((question) => question.id === id);
  if (!question)
    throw new Refusal(
      `There is no question "${id}". The questions are: ${flow.questions.map((question) => question.id).join(', ')}.`,
    );
  const list: readonly unknown[] = Array.isArray(options) ? options : [options];
  const known = question.options.map((option) => option.id);
  for (const option of list)
    if (!known.includes(String(option)))
      throw new Refusal(`${JSON.stringify(option)} is no option of "${id}". Its options are: ${known.join(', ')}.`);
  return list.map(String);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
