import type { Caller, First } from '../../pack/index.ts';
import { find } from '../site.tsx';

/** The numbers for any danger, in the order of the emergency screen: a call first, and one that needs no voice. */
export const dangerCalls = ({ contacts, emergency }: Pick<First, 'contacts' | 'emergency'>): readonly Caller[] =>
  emergency
    .map((id) => find(contacts, id))
    .filter(({ kind }) => kind === 'emergency')
    .slice(0, 3);
