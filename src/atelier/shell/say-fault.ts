import { has, t } from '../say.ts';
import type { Fault } from '../work/protocol.ts';

/**
 * A fault in a sentence of the person's language. The check itself speaks English: what it says more is shown below
 * this, as it is.
 */
export const sayFault = ({ code, message }: Fault): string => (has(`fault.${code}`) ? t(`fault.${code}`) : message);
