import { session } from '../../storage/index.ts';
import { useCore, useStore } from '../site.tsx';

/** Whether the person chose an answer with which nothing of a family is kept here: a professional (PV-3). */
export function useKeepsNothing(): boolean {
  const { flow } = useCore();
  const { answers } = useStore(session);
  return flow.questions.some(({ id, keepsNothing = [] }) =>
    keepsNothing.some((option) => answers[id]?.includes(option)),
  );
}
