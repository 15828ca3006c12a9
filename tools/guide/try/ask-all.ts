import { createInterface } from 'node:readline';
import type { Answers, OptionId } from '../../../src/engine/index.ts';
import { walk, type Walk } from '../../proof/index.ts';
import { sayQuestion, type PackQuestion } from '../../../src/pack/index.ts';
import type { Content } from '../../compiler/index.ts';
import type { Terminal } from '../command.ts';
import { readReply } from './read-reply.ts';
import { says } from '../languages/index.ts';

/** What was done with a question: an answer, or null when it was skipped. */
interface Past {
  readonly question: string;
  readonly options: readonly OptionId[] | null;
}

/** Asks question after question. When the input ends before the questions do, the answers so far are what there is. */
export async function askAll({ flow }: Pick<Content, 'flow'>, { input, output, print }: Terminal): Promise<Answers> {
  const lines = createInterface({ input, terminal: false })[Symbol.asyncIterator]();
  const past: Past[] = [];
  let steps = walk(flow);
  while (steps.next !== null) {
    const source = flow.questions.find(({ id }) => id === steps.next);
    if (!source) throw new Error(`The walk asks "${steps.next}", which the pack does not have`);
    const question = sayQuestion({ flow }, source, steps.answers);
    print(showQuestion(question));
    output.write('> ');
    const line = await lines.next();
    if (line.done === true) break;
    const reply = readReply(question, line.value);
    switch (reply.kind) {
      case 'why':
        print(`\n${question.why}`);
        break;
      case 'wrong':
        print(`\n${reply.says}`);
        break;
      case 'back':
        past.pop();
        steps = repeat(walk(flow), past);
        break;
      case 'answer':
        past.push({ question: question.id, options: reply.options });
        steps = repeat(steps, past.slice(-1));
        break;
      default:
        throw new Error(`Unknown reply: ${JSON.stringify(reply satisfies never)}`);
    }
  }
  await lines.return?.();
  return steps.answers;
}

function repeat(steps: Walk, past: readonly Past[]): Walk {
  for (const { question, options } of past) {
    if (options === null) steps.skip(question);
    else steps.answer(question, options);
  }
  return steps;
}

function showQuestion({ title, hint, kind, options, exclusive = [] }: PackQuestion): string {
  const width = String(options.length).length;
  const choices = options.flatMap(({ id, label, hint: example }, index) => [
    `  ${String(index + 1).padStart(width)}  ${label}${exclusive.includes(id) ? says.tryOut.alone : ''}`,
    ...(example === undefined ? [] : [`  ${' '.repeat(width)}  ${example}`]),
  ]);
  return ['', title, ...(hint === undefined ? [] : [hint]), ...choices, says.tryOut.help(kind)].join('\n');
}
