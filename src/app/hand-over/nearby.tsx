import type { ComponentChildren, JSX } from 'preact';
import { handOverContacts, type LocalContact } from '../../storage/hand-over.ts';
import { useStore } from '../site.tsx';
import { Num } from '../ui/call.tsx';

/** Services nearby that were typed. */
export const useNearby = (): readonly LocalContact[] =>
  useStore(handOverContacts).contacts.filter(({ name, number }) => name + number !== '');

/** Services nearby on the sheet, under their heading; nothing where none was typed. */
export function Nearby({ children }: { readonly children: ComponentChildren }): JSX.Element | null {
  const typed = useNearby();
  if (typed.length === 0) return null;
  return (
    <section class="hand-part hand-near">
      <h2>
        <span>{children}</span>
      </h2>
      <ul>
        {typed.map(({ name, number }, at) => (
          <li key={at}>
            <bdi>{name}</bdi>{' '}
            <b>
              <Num>{number}</Num>
            </b>
          </li>
        ))}
      </ul>
    </section>
  );
}
