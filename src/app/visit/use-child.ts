import { childInWords, type Child } from '../../pack/index.ts';
import { session } from '../../storage/index.ts';
import { useCore, useStore } from '../site.tsx';

/** How words speak of the child: as the person said, as long as their answers offer that choice. */
export function useChild(): Child {
  const { flow } = useCore();
  const { answers, child } = useStore(session);
  return childInWords(flow, answers, child);
}
