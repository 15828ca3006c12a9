import type { PackProcedure } from '../../../src/pack/index.ts';
import { findLine } from '../read/find-words.ts';
import type { Read } from '../read/draft.ts';

/** What needs a service says what to do when it refuses, and following that ends somewhere. */
export function checkRefusals({ files, issues }: Read, procedures: readonly PackProcedure[]): void {
  const lineOf = (id: string, key: string): number => findLine(files, `procedures/${id}.yaml`, `${key}:`);
  const byId = new Map(procedures.map((procedure) => [procedure.id, procedure]));
  const reported = new Set<string>();
  for (const { id, service, ifRefused, lastResort } of procedures) {
    const file = `procedures/${id}.yaml`;
    if (lastResort && ifRefused !== undefined) {
      issues.add(
        'last-resort-with-if-refused',
        { file, line: lineOf(id, 'if-refused') },
        `"${id}" is the last resort, and says what comes after it.`,
        'Take out "last-resort" or "if-refused".',
      );
    } else if (service && !lastResort && ifRefused === undefined) {
      issues.add(
        'missing-if-refused',
        { file, line: lineOf(id, 'service') },
        `"${id}" needs a service, and does not say what to do when it refuses.`,
        'Add "if-refused: <procedure>", or "last-resort: true" at the top of the ladder.',
      );
    }
    const cycle = reported.has(id) ? null : findCycle(id, byId);
    if (cycle === null) continue;
    cycle.forEach((member) => reported.add(member));
    issues.add(
      'refusal-cycle',
      { file, line: lineOf(id, 'if-refused') },
      `Refusals go round in a circle: ${[...cycle, id].join(' → ')}.`,
      'Lead one of them to another procedure; the last of the ladder is the last resort.',
    );
  }
}

/** The procedures from `id` back to `id`, when following if-refused comes back to it. */
function findCycle(id: string, byId: ReadonlyMap<string, PackProcedure>): readonly string[] | null {
  const path = [id];
  for (
    let next = byId.get(id)?.ifRefused;
    next !== undefined && path.length <= byId.size;
    next = byId.get(next)?.ifRefused
  ) {
    if (next === id) return path;
    path.push(next);
  }
  return null;
}
