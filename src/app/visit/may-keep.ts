import { usePorts } from '../site.tsx';
import { useKeepsNothing } from './keeps-nothing.ts';

/** Whether keeping the plan is offered: not to who chose to keep nothing, nor to a professional (PV-3). */
export function useMayKeep(): boolean {
  const keepsNothing = useKeepsNothing();
  return !(import.meta.env.MODE === 'single' || keepsNothing || usePorts().router.isTraceless());
}
