import { createStore, type Store } from '../../store.ts';
import type { Files } from '../draft/files.ts';
import { current } from '../draft/session.ts';
import type { WholeCheck } from '../work/publish/check-all.ts';
import type { PlanCounts } from '../../../tools/guide/diff/count-plans.ts';
import type { ChangesInWords } from '../work/publish/list-changes.ts';
import { ask } from '../work/work.ts';

/** What is known of a draft before it goes out; each part is undefined until it is worked out. */
export interface Looked {
  /** of which draft */
  readonly files: Files;
  readonly changes?: ChangesInWords;
  readonly plans?: PlanCounts | null;
  readonly whole?: WholeCheck;
  readonly hasFailed?: true;
}

const store = createStore<Looked | null>(null);
export const looked: Store<Looked | null> = store;

/** Looks at the draft: what changed, what that does, and all languages. Once for each draft. */
export async function look(files: Files): Promise<void> {
  const was = store.get();
  if (was?.files === files && was.hasFailed !== true) return;
  // what was told of the last draft stands until the new one is known
  store.set({ files, ...(was?.changes ? { changes: was.changes } : {}) });
  const put = (part: Partial<Looked>): void => {
    const now = store.get();
    if (now?.files === files && isCurrent(files)) store.set({ ...now, ...part });
  };
  try {
    put({ changes: await ask('changes', null) });
    if (!isCurrent(files)) return;
    put({ plans: await ask('countPlans', null) });
    if (!isCurrent(files)) return;
    const whole = await ask('checkAll', null);
    if (whole !== null) put({ whole });
  } catch {
    put({ hasFailed: true });
  }
}

const isCurrent = (files: Files): boolean => current.get()?.draft.files === files;
