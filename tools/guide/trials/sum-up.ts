import { median, medianInterval, shareInterval, type Interval } from './intervals.ts';
import type { Attempt, Reply } from './read-sheets.ts';
import type { Task } from './read-trial.ts';

/** How often it was right alone. */
export interface Share {
  readonly of: string;
  readonly alone: number;
  readonly total: number;
}

/** The middle of some numbers, where it lies at 95 %, and how far they reach. */
export interface Middle {
  readonly count: number;
  readonly median: number;
  readonly interval: Interval | null;
  readonly extent: Interval;
}

export interface TaskSummary extends Share {
  readonly task: Task;
  readonly interval: Interval;
  readonly helped: number;
  readonly failed: number;
  readonly stopped: number;
  /** by kind of person, then by language; where there is one alone, none */
  readonly byWho: readonly Share[];
  readonly byLanguage: readonly Share[];
  /** of those who were right alone */
  readonly seconds: Middle | null;
  readonly taps: Middle | null;
  readonly hesitations: readonly Attempt[];
}

/** Every task that somebody tried, the one that went worst first. */
export function sumUpTasks(tasks: readonly Task[], attempts: readonly Attempt[]): readonly TaskSummary[] {
  const summaries = tasks.flatMap((task) => {
    const tried = attempts.filter((attempt) => attempt.task === task.id);
    return tried.length === 0 ? [] : [sumUp(task, tried)];
  });
  return summaries.sort((a, b) => a.alone / a.total - b.alone / b.total);
}

function sumUp(task: Task, tried: readonly Attempt[]): TaskSummary {
  const right = tried.filter(isAlone);
  const counted = (result: Attempt['result']): number => tried.filter((one) => one.result === result).length;
  return {
    task,
    of: task.title,
    alone: right.length,
    total: tried.length,
    interval: shareInterval(right.length, tried.length),
    helped: counted('aide'),
    failed: counted('non'),
    stopped: counted('arrete'),
    byWho: shareBy(tried, ({ who }) => who),
    byLanguage: shareBy(tried, ({ language }) => language),
    seconds: findMiddle(right.map(({ seconds }) => seconds)),
    taps: findMiddle(right.map(({ taps }) => taps)),
    hesitations: tried.filter(({ hesitation }) => hesitation !== ''),
  };
}

const isAlone = ({ result }: Attempt): boolean => result === 'seul';

function shareBy(tried: readonly Attempt[], groupOf: (attempt: Attempt) => string): readonly Share[] {
  const groups = [...new Set(tried.map(groupOf))];
  return groups.map((of) => {
    const those = tried.filter((attempt) => groupOf(attempt) === of);
    return { of, alone: those.filter(isAlone).length, total: those.length };
  });
}

function findMiddle(values: readonly (number | null)[]): Middle | null {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return null;
  return {
    count: known.length,
    median: median(known),
    interval: medianInterval(known),
    extent: { low: Math.min(...known), high: Math.max(...known) },
  };
}

/** One question after the tasks: a scale, or words counted. */
export interface QuestionSummary {
  readonly question: string;
  readonly scale: Middle | null;
  readonly counts: readonly { readonly answer: string; readonly count: number }[];
  readonly total: number;
  readonly words: readonly Reply[];
}

/** The questions in the order in which they first stand. */
export function sumUpQuestions(replies: readonly Reply[]): readonly QuestionSummary[] {
  return [...new Set(replies.map(({ question }) => question))].map((question) => {
    const given = replies.filter((reply) => reply.question === question);
    const answers = given.map(({ answer }) => answer).filter((answer) => answer !== '');
    const isScale = answers.length > 0 && answers.every((answer) => /^[1-5]$/.test(answer));
    return {
      question,
      scale: isScale ? findMiddle(answers.map(Number)) : null,
      counts: isScale
        ? []
        : [...new Set(answers)].map((answer) => ({
            answer,
            count: answers.filter((other) => other === answer).length,
          })),
      total: answers.length,
      words: given.filter(({ words }) => words !== ''),
    };
  });
}
