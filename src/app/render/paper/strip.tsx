import type { JSX } from 'preact';
import { lineOf } from '../../ui/call.tsx';
import { find } from '../../../pack/index.ts';
import { useGuide } from './guide.ts';
import { NumberLink } from './number.tsx';
import { numberOf } from './words.ts';

/** The numbers at the head of a sheet: whatever is read there, one of them may be needed first. */
export function Strip(): JSX.Element {
  const { pack, choice } = useGuide();
  return (
    <div class="strip">
      {choice.strip.map((id) => {
        const contact = find(pack.core.contacts, id);
        const line = lineOf(contact);
        return line ? (
          <p key={id}>
            <NumberLink line={line}>{numberOf(line)}</NumberLink> {contact.short}
          </p>
        ) : null;
      })}
    </div>
  );
}
