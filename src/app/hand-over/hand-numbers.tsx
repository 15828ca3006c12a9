import type { JSX } from 'preact';
import type { Core } from '../../pack/index.ts';
import { find } from '../site.tsx';
import { lineOf, Num } from '../ui/call.tsx';
import type { Beside } from './use-family.ts';

interface Props {
  readonly of: Pick<Core, 'help' | 'contacts'>;
  /** the language of the family beside it; null: there is none */
  readonly beside: Beside | null;
}

/** Each number once, large, with whom it reaches below: in the language of the family first. */
export const HandNumbers = ({ of: { help, contacts }, beside }: Props): JSX.Element => (
  <div class="hand-numbers" dir={beside?.dir}>
    {help.map((id) => {
      const contact = find(contacts, id);
      const line = lineOf(contact);
      return line ? (
        <p key={id}>
          <b>
            <Num>{line.shown}</Num>
          </b>{' '}
          {beside ? (
            <bdi class="hand-theirs" lang={beside.lang} dir={beside.dir}>
              {find(beside.pack.core.contacts, id).short}
            </bdi>
          ) : null}{' '}
          <span dir="auto">{contact.short}</span>
        </p>
      ) : null;
    })}
  </div>
);
