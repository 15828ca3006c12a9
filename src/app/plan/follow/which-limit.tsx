import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Deadline, DeadlineLength, Sender, Texts } from '../../../pack/index.ts';
import { t } from '../../say.ts';
import { PRIVATE_FIELD } from '../../ui/private-field.ts';
import { PrivateForm } from '../../ui/private-form.tsx';
import { ChoiceLink } from './choice-link.tsx';
import { Counted } from './counted.tsx';
import { isOfLetters, limitsOf } from './limit-steps.ts';
import { opensAWay } from './time-limit.ts';

interface Props {
  readonly texts: Texts;
  readonly sender: Sender;
}

/** The time limits of one sender, the day to give, and the last day; and what has no day to count. */
export function WhichLimit({ texts, sender }: Props): JSX.Element {
  const name = useId();
  const [id, choose] = useState('');
  const limits = limitsOf(texts, sender);
  const deadline = limits.find((limit) => limit.id === id);
  const isLettered = isOfLetters(texts, sender);
  return (
    <>
      {isLettered ? null : <WithoutDay of={sender} />}
      {limits.length > 0 ? (
        <PrivateForm>
          <fieldset class="stack-s">
            <legend class="visually-hidden">{isLettered ? t('deadline.which') : sender.name}</legend>
            {limits.map((limit) => (
              <label key={limit.id} class="option">
                <input type="radio" name={name} checked={limit.id === id} onChange={() => choose(limit.id)} />
                <span>
                  {limit.label}
                  <span class="hint">{sayLength(limit)}</span>
                </span>
              </label>
            ))}
          </fieldset>
        </PrivateForm>
      ) : null}
      {deadline ? <DayOf key={id} deadline={deadline} texts={texts} /> : null}
      {isLettered && sender.uncounted.length > 0 ? (
        <section class="stack-s">
          <h2>{t('deadline.uncounted')}</h2>
          <WithoutDay of={sender} />
        </section>
      ) : null}
    </>
  );
}

/** What has no day to count: why, and what to do first; the rest of it is a tap away. */
const WithoutDay = ({ of: { uncounted } }: { readonly of: Sender }): JSX.Element => (
  <div class="stack-s">
    {uncounted.map(({ procedure, label, first }) => (
      <ChoiceLink key={procedure} to={{ kind: 'procedure', id: procedure }} words={label} hint={first} />
    ))}
  </div>
);

/** "Pour agir : 15 jours", as its source gives it. */
function sayLength(limit: Deadline): string {
  const kind = opensAWay(limit) ? 'opens' : limit.kind;
  return t(`deadline.within.${kind}`, { length: inWords(limit.length) });
}

function inWords(length: DeadlineLength): string {
  if ('days' in length) return t('deadline.length.days', { count: length.days });
  return 'months' in length
    ? t('deadline.length.months', { count: length.months })
    : t('deadline.length.years', { count: length.years });
}

/** The day that a limit counts from, which one to give in doubt, and what comes of it. */
function DayOf({ deadline, texts }: { readonly deadline: Deadline; readonly texts: Texts }): JSX.Element {
  const field = useId();
  const part = useRef<HTMLDivElement>(null);
  const [from, give] = useState('');
  // among many limits it comes below what is in sight
  useEffect(() => part.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <>
      <div ref={part} class="field">
        <label for={field}>{deadline.starts}</label>
        <input
          id={field}
          type="date"
          {...PRIVATE_FIELD}
          aria-describedby={`${field}-aide`}
          value={from}
          onInput={(event) => give(event.currentTarget.value)}
        />
        <div class="hint" id={`${field}-aide`}>
          {deadline.counted.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </div>
      <Counted key={from} deadline={deadline} from={from} texts={texts} />
    </>
  );
}
