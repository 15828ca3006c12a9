import type { Issue } from '../src/pack/index.ts';

/** The content, or the edition's file, cannot be built as it is. The message holds every fault, one per line. */
export class ContentFaults extends Error {
  override readonly name = 'ContentFaults';

  /** @param faults each as `sayFault` says it; the same fault of two languages counts once */
  constructor(readonly faults: readonly string[]) {
    const all = [...new Set(faults)];
    super(`${all.length} ${all.length === 1 ? 'fault stops' : 'faults stop'} the build\n${all.join('\n')}`);
  }
}

/** One line: where a fault is, what it is, and what to do. `file` is its path from the project's folder. */
export const sayFault = ({ line, code, message, hint }: Issue, file: string): string =>
  `${file}:${line} ${code}: ${message} → ${hint}`;

/** What `work` gives; where the content has faults, tells them and ends the process. */
export async function orStop<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ContentFaults)) throw error;
    console.error(error.message);
    return process.exit(1);
  }
}
