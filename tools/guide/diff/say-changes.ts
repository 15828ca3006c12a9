import { says } from '../languages/index.ts';
import type { Change } from './change.ts';
import type { EditionDifference } from './edition-difference.ts';
import type { Lost } from './list-lost.ts';
import { sayPlans } from './say-plans.ts';

/** Two editions in plain French, line by line. What is most urgent stands first. */
export function sayChanges(difference: EditionDifference): readonly string[] {
  const { before, after, changes, plans, lost } = difference;
  const subjects = [...new Set(changes.map(({ subject }) => subject))];
  const isSame = changes.length === 0 && plans.procedures.length === 0 && plans.questions.length === 0;
  return [
    ...says.diff.editions(says.day(before.pack.edition), before.name, says.day(after.pack.edition), after.name),
    ...(isSame ? ['', says.diff.same] : []),
    ...subjects.flatMap((subject) => [
      '',
      ...underline(says.diff.subjects[subject]),
      ...changes.filter((change) => change.subject === subject).flatMap(sayChange),
    ]),
    ...(isSame
      ? []
      : [
          '',
          ...underline(says.diff.inPlans),
          ...sayPlans(before.pack, after.pack, plans),
          '',
          ...underline(says.diff.forAnswered),
          ...sayLost(lost),
        ]),
  ];
}

const underline = (title: string): readonly string[] => [title, '─'.repeat(title.length)];

function sayChange({ says: said, id, urgent, before, after }: Change): readonly string[] {
  const side = (name: string, text: string | undefined): readonly string[] =>
    text === undefined
      ? []
      : (text === '' ? [says.diff.nothing] : text.split('\n')).map(
          (line, index) => `    ${index === 0 ? name.padEnd(8) : ' '.repeat(8)}${line}`,
        );
  return [
    `${urgent ? '! ' : '- '}${said}${id === '' ? '' : ` (${id})`}`,
    ...side(says.diff.was, before),
    ...side(says.diff.is, after),
  ];
}

function sayLost({ steps, options, signs, single }: Lost): readonly string[] {
  const list = (title: string, all: readonly { readonly id: string; readonly says: string }[]): readonly string[] =>
    all.length === 0 ? [] : [title, ...all.map(({ id, says }) => `  ${says} (${id})`)];
  const lines = [
    ...list(says.diff.lostSteps, steps),
    ...list(says.diff.lostOptions, options),
    ...list(says.diff.lostSigns, signs),
    ...(single.length === 0 ? [] : [says.diff.lostMany(single)]),
  ];
  return lines.length === 0 ? [says.diff.lostNothing] : lines;
}
