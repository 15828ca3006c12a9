import type { JSX } from 'preact';
import type { Core } from '../../pack/index.ts';
import { find } from '../site.tsx';
import { lineOf, Num } from '../ui/call.tsx';
import { Other } from './in-both.tsx';
import type { Beside } from './use-family.ts';

interface Props {
  readonly of: Pick<Core, 'help' | 'contacts'>;
  /** the language of the family beside it; null: there is none */
  readonly beside: Beside | null;
}

/** Each number once, with whom it reaches. */
export const HandNumbers = ({ of: { help, contacts }, beside }: Props): JSX.Element => (
  <div class="hand-numbers">
    {help.map((id) => {
      const contact = find(contacts, id);
      const line = lineOf(contact);
      return line ? (
        <div key={id}>
          <b>
            <Num>{line.shown}</Num>
          </b>{' '}
          {contact.short}
          {beside ? <Other of={beside}>{find(beside.pack.core.contacts, id).short}</Other> : null}
        </div>
      ) : null;
    })}
  </div>
);
