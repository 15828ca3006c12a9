import type { ComponentChildren, JSX } from 'preact';
import { handOverContacts } from '../../storage/hand-over.ts';
import { useStore } from '../site.tsx';
import { Num } from '../ui/call.tsx';

/** Services nearby on the sheet, under their heading; nothing where none was typed. */
export function Nearby({ children }: { readonly children: ComponentChildren }): JSX.Element | null {
  const { contacts } = useStore(handOverContacts);
  const typed = contacts.filter(({ name, number }) => name + number !== '');
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
