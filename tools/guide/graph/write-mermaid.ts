import type { Content } from '../../compiler/index.ts';
import { sayCondition } from '../say/say-condition.ts';
import { says } from '../languages/index.ts';

/**
 * The questions as a Mermaid flow chart, for pages that draw it themselves. What is not asked is gone past on a dotted
 * arrow.
 */
export function writeMermaid(pack: Content): string {
  const { questions } = pack.flow;
  const name = (index: number): string => (index < questions.length ? `q${index + 1}` : 'plan');
  const lines = questions.flatMap(({ title, when }, index) => {
    const box = `  ${name(index)}["${index + 1}. ${quoteFor(title)}"]`;
    if (!when) return [box, `  ${name(index)} --> ${enter(questions[index + 1], index + 1, name)}`];
    const fork = `  ${name(index)}if{"${quoteFor(sayCondition(pack, when))}"}`;
    return [
      fork,
      box,
      `  ${name(index)}if -->|${says.yesNo(true)}| ${name(index)}`,
      `  ${name(index)}if -.->|${says.yesNo(false)}| ${enter(questions[index + 1], index + 1, name)}`,
      `  ${name(index)} --> ${enter(questions[index + 1], index + 1, name)}`,
    ];
  });
  return `${['flowchart TD', ...lines, `  plan(["${says.graph.thePlan}"])`].join('\n')}\n`;
}

/** Where an arrow to a question ends: at its condition, when it has one. */
const enter = (
  question: Content['flow']['questions'][number] | undefined,
  index: number,
  name: (index: number) => string,
): string => (question?.when ? `${name(index)}if` : name(index));

const quoteFor = (text: string): string => text.replaceAll('"', '#quot;');
