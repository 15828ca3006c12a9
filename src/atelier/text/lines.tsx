import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../say.ts';
import { sayFault } from '../shell/say-fault.ts';
import type { EditedLine } from '../work/text-job.ts';
import type { ThingName } from '../work/protocol.ts';
import { Words, type Names } from './chips.tsx';
import { Difference } from './difference.tsx';
import { keyOfLine, nameOfLine } from './keys-of-lines.ts';
import { LineInHand } from './line-in-hand.tsx';

interface LinesProps {
  readonly thing: ThingName & { readonly title: string };
  readonly lines: readonly EditedLine[];
  readonly names: Names;
  /** the key of the line that is being written */
  readonly hand: string | null;
  /** the key of the line that was, before */
  readonly left: string | null;
  readonly take: (key: string | null) => void;
  readonly takeNext: (key: string) => void;
}

/** The lines of one part. One alone is in the hand, with its tools; the others are read, and taken by a tap. */
export function Lines({ thing, lines, names, hand, left, take, takeNext }: LinesProps): JSX.Element {
  return (
    <div class="line-list">
      {lines.map((line, at) => {
        const key = keyOfLine(line);
        const before = lines[at - 1];
        const isOther = line.when !== null && line.when !== before?.when;
        return (
          <div key={key}>
            {isOther && <p class="speaker">{t('text.when', { when: line.when ?? '' })}</p>}
            {key === hand ? (
              <LineInHand thing={thing} line={line} names={names} take={take} takeNext={takeNext} />
            ) : (
              <OneLine line={line} names={names} isLeft={key === left} take={() => take(key)} />
            )}
          </div>
        );
      })}
    </div>
  );
}

interface OneLineProps {
  readonly line: EditedLine;
  readonly names: Names;
  /** it was in the hand before: whoever left it by the keyboard stays there */
  readonly isLeft: boolean;
  readonly take: () => void;
}

function OneLine({ line, names, isLeft, take }: OneLineProps): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isLeft) button.current?.focus();
  }, []);
  const name = nameOfLine(line);
  const [fault] = line.faults;
  return (
    <div class="line" data-shape={line.shape} data-changed={line.was === null ? undefined : ''}>
      {name !== null && <small class="line-name">{name}</small>}
      {line.number !== null && <b class="line-number">{line.number}</b>}
      <div class="line-words">
        <Words words={line.words} names={names} />
        {line.was !== null && (
          <p class="line-was">
            <Difference was={line.was} is={line.words} />
          </p>
        )}
        {fault !== undefined && <p class="line-fault">{sayFault(fault)}</p>}
      </div>
      <button ref={button} class="button-text line-edit" type="button" onClick={take}>
        {t('text.edit')}
        <span class="visually-hidden">{line.words.slice(0, 60)}</span>
      </button>
    </div>
  );
}
