import { keyOf, type Content, type Reviewable, type SourceFacts } from '../../compiler/index.ts';
import { compareLines } from '../diff/compare-lines.ts';
import { says } from '../languages/index.ts';
import { shownByKey, type ReviewRecord } from './record.ts';
import { sayStatement } from './say-statement.ts';

export interface Changes {
  /** runs of statements that are not the same: what was read, and what stands there now */
  readonly statements: readonly Side[];
  readonly sources: readonly Side[];
  /** the numbers, from 1, of the statements that were not read as they stand */
  readonly numbers: ReadonlySet<number>;
}

export interface Side {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What changed of a thing since its last review. */
export function compareRecord(pack: Content, thing: Reviewable, record: ReviewRecord): Changes {
  const keys = thing.statements.map(keyOf);
  const earlier = record.statements.map(keyOf);
  const words = new Map([
    ...shownByKey(record.statements),
    ...thing.statements.map((statement) => [keyOf(statement), sayStatement(pack, statement).join('\n')] as const),
  ]);
  const titles = new Map([...record.sources, ...thing.sources].map(({ id, title }) => [id, title]));
  const say = (key: string): string => {
    const [, , sources] = JSON.parse(key) as readonly [string, string, readonly string[]];
    const cited = sources.map((id) => titles.get(id) ?? id);
    return cited.length === 0 ? (words.get(key) ?? '') : `${words.get(key) ?? ''} [${says.statements(cited)}]`;
  };
  const known = new Set(earlier);
  return {
    statements: compareLists(earlier, keys).map(({ before, after }) => ({
      before: before.map(say),
      after: after.map(say),
    })),
    sources: compareLists(record.sources.map(saySource), thing.sources.map(saySource)),
    numbers: new Set(keys.flatMap((key, index) => (known.has(key) ? [] : [index + 1]))),
  };
}

const compareLists = (before: readonly string[], after: readonly string[]): readonly Side[] =>
  compareLines(before.join('\n'), after.join('\n')).map((run) => ({
    before: run.before.split('\n').filter(Boolean),
    after: run.after.split('\n').filter(Boolean),
  }));

const saySource = ({ title, publisher, url, edition, confidence }: SourceFacts): string =>
  [title, publisher, edition, says.review.confidence[confidence], url].filter((part) => part !== null).join(', ');
