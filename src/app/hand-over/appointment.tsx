import type { ComponentChildren, JSX } from 'preact';
import { useStore } from '../site.tsx';
import { sheet } from './sheet.ts';

interface Props {
  readonly longDate: (iso: string) => string;
  readonly label: (words: 'handOver.appointment' | 'handOver.mine') => ComponentChildren;
}

/** When to meet again and whom to ask; what was not typed is a line to write on. */
export function Appointment({ longDate, label }: Props): JSX.Element {
  const { day, time, place, name, number } = useStore(sheet);
  const when = [day === '' ? '' : longDate(day), time, place].filter((part) => part !== '').join(', ');
  const who = [name, number].filter((part) => part !== '').join(', ');
  return (
    <section class="hand-part hand-meet">
      {(
        [
          ['handOver.appointment', when],
          ['handOver.mine', who],
        ] as const
      ).map(([words, said]) => (
        <p key={words}>
          <b>{label(words)}</b> {said === '' ? <span class="hand-blank" /> : <bdi>{said}</bdi>}
        </p>
      ))}
    </section>
  );
}
