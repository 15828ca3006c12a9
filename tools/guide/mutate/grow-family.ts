import { resolve, type Answers, type Flow, type Question } from '../../../src/engine/index.ts';

/** Changes one answer after the other as long as that makes the answers worth more; every option is tried twice. */
export function growFamily(flow: Flow, seed: Answers, worth: (answers: Answers) => number): Answers {
  let best = { answers: resolve(flow, seed).kept, worth: worth(seed) };
  for (let round = 0; round < 2; round++) {
    for (const question of flow.questions) {
      for (const { id: option } of question.options) {
        const { kept } = resolve(flow, {
          ...best.answers,
          [question.id]: change(question, best.answers[question.id] ?? [], option),
        });
        const next = { answers: kept, worth: worth(kept) };
        if (next.worth > best.worth) best = next;
      }
    }
  }
  return best.answers;
}

/** The answer with this option turned on, or off when others stay. */
function change({ kind, exclusive = [] }: Question, answer: readonly string[], option: string): readonly string[] {
  if (kind === 'one' || exclusive.includes(option)) return [option];
  const others = answer.filter((other) => other !== option && !exclusive.includes(other));
  return answer.includes(option) && others.length > 0 ? others : [...others, option];
}
