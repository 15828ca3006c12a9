import type { JSX } from 'preact';
import type { Step } from '../../pack/index.ts';
import { session, stepCode, toggleStep } from '../../storage/index.ts';
import { useStore } from '../context.ts';
import { Heading } from './heading.tsx';
import { PRIVATE_FORM } from '../ui/private-form.ts';
import { Inlines } from './inlines.tsx';

interface Props {
  readonly title: string | undefined;
  readonly steps: readonly Step[];
  readonly level: 2 | 3 | 4;
  /** the procedure whose ticks these are */
  readonly ticksOf: string | undefined;
}

/** Numbered steps, each with a box to tick. The label of the box is the step itself. */
export function Steps({ title, steps, level, ticksOf }: Props): JSX.Element {
  const { steps: ticked } = useStore(session);
  const list = (
    <ol class="steps">
      {steps.map(({ id, text }) => {
        const key = stepCode(ticksOf ?? '', id);
        const words = ticksOf === undefined ? undefined : `${ticksOf}-${id}`;
        return (
          <li key={id}>
            <span id={words}>
              <Inlines text={text} />
            </span>
            {ticksOf === undefined ? null : (
              <label class="tick needs-script">
                <input
                  type="checkbox"
                  aria-labelledby={words}
                  checked={ticked.includes(key)}
                  onChange={() => toggleStep(key)}
                />
              </label>
            )}
          </li>
        );
      })}
    </ol>
  );
  return (
    <>
      {title === undefined ? null : <Heading level={Math.min(level + 1, 4) as 3 | 4}>{title}</Heading>}
      {ticksOf === undefined ? list : <form {...PRIVATE_FORM}>{list}</form>}
    </>
  );
}
