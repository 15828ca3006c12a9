import { says } from '../languages/index.ts';
import type { Sheets } from './read-sheets.ts';
import type { Task } from './read-trial.ts';
import {
  sumUpQuestions,
  sumUpTasks,
  type Middle,
  type QuestionSummary,
  type Share,
  type TaskSummary,
} from './sum-up.ts';

const say = says.trials;

/** What the sheets say, in lines: the tasks with the worst first, what failed for whom, the questions after. */
export function sayReport(tasks: readonly Task[], { attempts, replies, invented }: Sheets): readonly string[] {
  const summaries = sumUpTasks(tasks, attempts);
  const questions = sumUpQuestions(replies);
  const people = new Map([...attempts, ...replies].map(({ person, who }) => [person, who]));
  const kinds = [...new Set(people.values())];
  const count = (kind: string): number => [...people.values()].filter((who) => who === kind).length;
  const untried = tasks.filter(({ id }) => attempts.every(({ task }) => task !== id)).map(({ title }) => title);
  return [
    ...(invented > 0 ? [say.invented, ''] : []),
    say.people(
      people.size,
      kinds.map((kind) => say.kind(kind, count(kind))),
    ),
    '',
    say.tasks,
    ...summaries.flatMap(sayTask),
    ...(untried.length > 0 ? ['', say.notTried(untried)] : []),
    '',
    say.failed,
    ...sayFailed(summaries),
    ...(questions.length > 0 ? ['', say.after, ...questions.flatMap(sayQuestion)] : []),
    '',
    say.limits,
  ];
}

function sayTask(summary: TaskSummary): readonly string[] {
  const { alone, total, interval, helped, failed, stopped, seconds, taps, hesitations } = summary;
  return [
    '',
    summary.of,
    `  ${say.share(alone, total, interval.low, interval.high)} ${say.others(helped, failed, stopped)}`,
    ...(summary.byWho.length > 1 ? [`  ${say.forWhom(summary.byWho.map(sayShare))}`] : []),
    ...(summary.byLanguage.length > 1 ? [`  ${say.inLanguage(summary.byLanguage.map(sayShare))}`] : []),
    ...(seconds ? [`  ${say.seconds(sayMiddle(seconds, ' s'))}`] : []),
    ...(taps ? [`  ${say.taps(sayMiddle(taps, ''))}`] : []),
    ...hesitations.map(({ hesitation, person, who }) => `  - ${say.hesitation(hesitation, person, who)}`),
  ];
}

const sayShare = ({ of, alone, total }: Share): string => say.group(of, alone, total);

function sayMiddle({ median, interval, extent, count }: Middle, unit: string): string {
  const { low, high } = interval ?? extent;
  return say.middle(median, unit, low, high, interval !== null, count);
}

/** Each task that somebody did not do alone, with the groups in which somebody did not. */
function sayFailed(summaries: readonly TaskSummary[]): readonly string[] {
  const failed = summaries.filter(({ alone, total }) => alone < total);
  if (failed.length === 0) return [say.nothingFailed];
  return failed.map(({ of, byWho, byLanguage }) => {
    const groups = [...byWho, ...(byLanguage.length > 1 ? byLanguage : [])].filter(({ alone, total }) => alone < total);
    return `  ${say.failedFor(
      of,
      groups.map(({ of: group, alone, total }) => say.group(group, total - alone, total)),
    )}`;
  });
}

function sayQuestion({ question, scale, counts, total, words }: QuestionSummary): readonly string[] {
  const answers = counts.map(({ answer, count }) => say.kind(answer, count));
  return [
    `  ${scale ? say.scale(question, sayMiddle(scale, '')) : say.counts(question, answers, total)}`,
    ...words.map((reply) => `    - ${say.hesitation(reply.words, reply.person, reply.who)}`),
  ];
}
