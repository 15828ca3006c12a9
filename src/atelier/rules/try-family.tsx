import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Answers } from '../../engine/index.ts';
import { chooseOption, type AskedQuestion, type TriedFamily } from '../../../tools/guide/try/try-family.ts';
import { down, forward } from '../icons.ts';
import { hrefOf } from '../place.ts';
import { capital, t } from '../say.ts';
import { Icon } from '../shell/icon.tsx';
import { Musts } from './musts.tsx';
import { useAsked } from './use-asked.ts';

interface TryProps {
  readonly start: string | Answers;
  /** the card that is explained first */
  readonly procedure: string | null;
  readonly title: string;
  readonly onTried: (tried: TriedFamily) => void;
}

/** Answers at the left, their plan in the middle, and why a card is in it at the right. */
export function TryFamily({ start, procedure, title, onTried }: TryProps): JSX.Element {
  const [family, setFamily] = useState<string | Answers>(start);
  const [card, setCard] = useState(procedure);
  const tried = useAsked('try', { family, procedure: card });
  useEffect(() => {
    if (tried) onTried(tried);
  }, [tried]);
  // what was just answered shows at once, before its plan is there
  const given = ({ answers }: TriedFamily): Answers => (typeof family === 'string' ? answers : family);
  if (tried === undefined) return <p class="quiet">{t('bar.looking')}</p>;
  return (
    <section class="try" aria-label={t('rules.try')}>
      <div>
        <h2>{t('rules.try')}</h2>
        <Families family={family} choose={setFamily} />
        {tried === null && <p class="notice notice-care">{t('rules.no-family')}</p>}
        {tried?.asked.map((asked) => (
          <Answer
            key={asked.id}
            asked={{ ...asked, chosen: given(tried)[asked.id] ?? [] }}
            isHot={tried.card?.questions.includes(asked.id) ?? false}
            answer={(chosen) => {
              const { [asked.id]: _, ...rest } = given(tried);
              setFamily(chosen.length === 0 ? rest : { ...rest, [asked.id]: chosen });
            }}
          />
        ))}
      </div>
      {tried !== null && <Plan tried={tried} card={card} choose={setCard} />}
      {tried !== null && <Why tried={tried} card={card} title={title} />}
    </section>
  );
}

interface FamiliesProps {
  readonly family: string | Answers;
  readonly choose: (family: string) => void;
}

function Families({ family, choose }: FamiliesProps): JSX.Element {
  const families = useAsked('rules', null)?.families ?? [];
  const answers = JSON.stringify(family);
  const known = families.find((one) => one.id === family || JSON.stringify(one.answers) === answers);
  return (
    <select
      class="try-family"
      aria-label={t('rules.family')}
      value={known?.id ?? ''}
      onChange={({ currentTarget }) => currentTarget.value !== '' && choose(currentTarget.value)}
    >
      {known === undefined && <option value="">{t('rules.own')}</option>}
      {families.map(({ id, says }) => (
        <option key={id} value={id}>
          {says}
        </option>
      ))}
    </select>
  );
}

interface AnswerProps {
  readonly asked: AskedQuestion;
  /** it brings the card that is explained */
  readonly isHot: boolean;
  readonly answer: (chosen: readonly string[]) => void;
}

/** One question of those that these answers ask: a list for one answer, boxes for several. */
function Answer({ asked, isHot, answer }: AnswerProps): JSX.Element {
  const { id, short, title, kind, options, chosen } = asked;
  const hot = isHot ? '' : undefined;
  if (kind === 'one')
    return (
      <p class="try-answer" data-hot={hot}>
        <label for={`try-${id}`} title={title}>
          {short}
        </label>
        <select
          id={`try-${id}`}
          value={chosen[0] ?? ''}
          onChange={({ currentTarget }) => answer(currentTarget.value === '' ? [] : [currentTarget.value])}
        >
          <option value="">{t('rules.not-answered')}</option>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
      </p>
    );
  const labels = options.filter((option) => chosen.includes(option.id)).map(({ label }) => label);
  return (
    <details class="try-answer" data-hot={hot}>
      <summary>
        <span title={title}>{short}</span>
        <b>
          <span>{labels.length === 0 ? t('rules.not-answered') : labels.join(', ')}</span>
          <Icon of={down} />
        </b>
      </summary>
      <fieldset>
        <legend class="visually-hidden">{title}</legend>
        {options.map((option) => (
          <label key={option.id}>
            <input
              type="checkbox"
              checked={chosen.includes(option.id)}
              onChange={() => answer(chooseOption(asked, option.id))}
            />
            {option.label}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

interface PlanProps {
  readonly tried: TriedFamily;
  readonly card: string | null;
  readonly choose: (card: string) => void;
}

const Plan = ({ tried, card, choose }: PlanProps): JSX.Element => (
  <div>
    <h2>{t('rules.plan')}</h2>
    {tried.bands
      .filter(({ cards }) => cards.length > 0)
      .map(({ place, name, cards }) => (
        <section key={place} class="try-band" data-place={place}>
          <h3>{capital(name)}</h3>
          <ul>
            {cards.map(({ id, title, joins }) => (
              <li key={id}>
                <button type="button" aria-pressed={id === card} onClick={() => choose(id)}>
                  <span>
                    {title}
                    {joins !== null && <small>{t('rules.in-card', { title: joins })}</small>}
                  </span>
                  {id === card && <Icon of={forward} />}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
  </div>
);

interface WhyProps {
  readonly tried: TriedFamily;
  readonly card: string | null;
  readonly title: string;
}

/** Why the chosen card is there, what would take it away, and what of the proof holds it. */
function Why({ tried: { card }, card: chosen, title }: WhyProps): JSX.Element {
  if (card === null || chosen === null)
    return (
      <div role="status">
        <p class="quiet">{chosen === null ? t('rules.choose-card') : t('rules.not-there', { title })}</p>
      </div>
    );
  const { because, replaces, inCardOf, pushed, withdrawnBy, musts } = card;
  return (
    <div role="status" class="try-why">
      <h2>{t('rules.why', { title: card.title })}</h2>
      <ul class="why">
        <li>{because === null ? t('rules.in-every') : t('rules.because', { says: because })}</li>
        {replaces.map((one) => (
          <li key={one}>{t('rules.replaces', { title: one })}</li>
        ))}
        {inCardOf !== null && <li>{t('rules.in-card', { title: inCardOf })}</li>}
        {pushed !== null && <li>{t('rules.pushed', { says: pushed })}</li>}
      </ul>
      <h2>{t('rules.leaves')}</h2>
      <ul class="why">
        {withdrawnBy.length === 0 && <li>{t('rules.stays')}</li>}
        {withdrawnBy.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <Musts musts={musts} />
      <p>
        <a href={hrefOf('rules', 'procedure', chosen)}>{t('rules.see-rule')}</a>
      </p>
    </div>
  );
}
