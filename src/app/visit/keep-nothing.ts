import type { Ports } from '../../ports.ts';
import { beDiscreet } from './be-discreet.ts';
import { keepGuide } from './keep-guide.ts';

/**
 * Somebody else may look at this phone: the guide keeps nothing in this visit, and shows one neutral address and title.
 * `neutral`: the path of the page that they are of.
 */
export function keepNothing(ports: Ports, neutral: string): void {
  keepGuide(ports, false);
  void beDiscreet(ports.router, neutral);
}
