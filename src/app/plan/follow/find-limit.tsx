import type { JSX } from 'preact';
import type { Sender, Texts } from '../../../pack/index.ts';
import { Link } from '../../ui/link.tsx';
import { ChoiceLink } from './choice-link.tsx';
import { senderAt, whichStep } from './limit-steps.ts';
import { WhichLimit } from './which-limit.tsx';

interface Props {
  readonly texts: Texts;
  readonly step: string;
}

/** Two steps to a time limit: who sent the letter, then which of theirs it is. */
export function FindLimit({ texts, step }: Props): JSX.Element {
  const sender = senderAt(texts.senders, step);
  return sender ? <WhichLimit key={sender.id} texts={texts} sender={sender} /> : <WhoSent senders={texts.senders} />;
}

function WhoSent({ senders }: { readonly senders: readonly Sender[] }): JSX.Element {
  const to = { kind: 'follow' } as const;
  return (
    <>
      <div class="stack-s">
        {senders
          .filter(({ picture }) => picture !== undefined)
          .map((sender) => (
            <ChoiceLink
              key={sender.id}
              to={to}
              step={whichStep(senders, sender)}
              picture={sender.picture}
              words={sender.name}
              hint={sender.hint}
            />
          ))}
      </div>
      {senders
        .filter(({ picture }) => picture === undefined)
        .map((sender) => (
          <Link key={sender.id} class="text-button" to={to} step={whichStep(senders, sender)}>
            {sender.name}
          </Link>
        ))}
    </>
  );
}
