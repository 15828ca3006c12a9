import { Fragment, type JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { OptionId } from '../../engine/index.ts';
import type { PackOption, PackQuestion, Picture } from '../../pack/index.ts';
import { t } from '../say.ts';
import { Icon } from '../ui/icon.tsx';
import { UrgentNotice } from '../ui/urgent-notice.tsx';
import { afterTick } from './tick.ts';
import * as icons from '../ui/icons.ts';

interface OptionsProps {
  readonly question: PackQuestion;
  readonly options: PackQuestion['options'];
  readonly ticked: readonly OptionId[];
}

interface BoxesProps extends OptionsProps {
  readonly onTick: (options: readonly OptionId[]) => void;
}

type WordsProps = Omit<PackOption, 'id'> & { readonly picture: Picture | undefined };

/** An option’s words. What it means is drawn before them: its place is there at once, its lines come with the core. */
const Words = ({ label, hint, picture }: WordsProps): JSX.Element => (
  <>
    {picture ? (
      <svg class="pictogram" aria-hidden="true">
        <use href={`#${picture}`} />
      </svg>
    ) : null}
    <span>
      {label}
      {hint ? <span class="hint">{hint}</span> : null}
    </span>
  </>
);

/** Options that are ticked. One alert at a time, under what was ticked last. */
export function Boxes({ question, options, ticked, onTick }: BoxesProps): JSX.Element {
  const isUrgent = (option: OptionId): boolean => question.urgent?.includes(option) === true;
  const latest = ticked.filter(isUrgent).at(-1);
  const alert = useRef<HTMLDivElement>(null);
  // not on what was ticked before the page was shown: it is read from its top
  const touched = useRef(false);
  useEffect(() => {
    if (touched.current) alert.current?.scrollIntoView({ block: 'nearest' });
  }, [latest]);
  return (
    <>
      {options.map(({ id, ...option }) => (
        <Fragment key={id}>
          <label class="option">
            <input
              type={question.kind === 'one' ? 'radio' : 'checkbox'}
              name={question.id}
              value={id}
              checked={ticked.includes(id)}
              onChange={(event) => {
                touched.current = true;
                onTick(afterTick(question, ticked, id, event.currentTarget.checked));
              }}
            />
            <Words {...option} picture={question.pictures?.[id]} />
          </label>
          {isUrgent(id) ? (
            <div
              ref={id === latest ? alert : null}
              class="if-ticked"
              role="status"
              data-shown={id === latest ? '' : undefined}
            >
              <UrgentNotice words={t('question.urgentTitle')} />
            </div>
          ) : null}
        </Fragment>
      ))}
    </>
  );
}

/** Options that are an answer by themselves. */
export const Buttons = ({
  question,
  options,
  ticked,
  onTap,
}: OptionsProps & { onTap: (option: OptionId) => void }): JSX.Element => (
  <>
    {options.map(({ id, ...option }) => (
      <button
        key={id}
        type="button"
        class="option"
        data-answer={id}
        aria-pressed={ticked.includes(id)}
        onClick={() => onTap(id)}
      >
        <Words {...option} picture={question.pictures?.[id]} />
        <Icon of={icons.forward} mirrored />
      </button>
    ))}
  </>
);
