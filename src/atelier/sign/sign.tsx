import type { JSX, TargetedSubmitEvent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { edit, keptState } from '../draft/session.ts';
import { close } from '../icons.ts';
import { go } from '../place.ts';
import { t } from '../say.ts';
import { Icon } from '../shell/icon.tsx';
import { Page } from '../shell/page.tsx';
import type { Names } from '../text/chips.tsx';
import { PickFrom } from '../text/pick.tsx';
import { useStore } from '../use-store.ts';
import { Refused } from '../work/client.ts';
import type { SignChoices } from '../work/sign-job.ts';
import { ask } from '../work/work.ts';

/** A new sign: what is seen, what else it can mean, and where that is known from. */
export function SignScreen(): JSX.Element {
  const [choices, setChoices] = useState<SignChoices | null>(null);
  useEffect(() => void ask('signChoices', null).then(setChoices), []);
  return (
    <Page title={t('sign.title')} lead={t('sign.lead')}>
      {choices === null ? <p>{t('bar.looking')}</p> : <SignForm choices={choices} />}
    </Page>
  );
}

function SignForm({ choices }: { readonly choices: SignChoices }): JSX.Element {
  const { groups, strengths, noticed } = choices;
  const [group, setGroup] = useState(groups[0]?.id ?? '');
  const [label, setLabel] = useState('');
  const [also, setAlso] = useState('');
  const [strength, setStrength] = useState(strengths.at(-1) ?? '');
  const [option, setOption] = useState(noticed[0]?.id ?? '');
  const [sources, setSources] = useState<readonly string[]>([]);
  const [said, setSaid] = useState<string | null>(null);
  const canEdit = useStore(keptState) !== 'other';
  const add = async (): Promise<void> => {
    try {
      const texts = await ask('newSign', { group, label, also, strength, noticed: option, sources });
      edit({ what: { key: 'sign.did', values: { label } }, place: location.hash }, texts);
      go('text', 'sign', group);
    } catch (error) {
      setSaid(t(error instanceof Refused ? 'sign.refused' : 'text.failed'));
    }
  };
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (label.trim() === '') setSaid(t('sign.no-label'));
    else if (sources.length === 0) setSaid(t('sign.no-source'));
    else void add();
  };
  const names = Object.fromEntries(choices.sources.map(({ id, says }) => [`source:${id}`, says]));
  return (
    <form class="form" onSubmit={submit} noValidate>
      <Choose id="group" label={t('sign.group')} all={groups} chosen={group} choose={setGroup} />
      <details>
        <summary>{t('sign.there')}</summary>
        <ul class="bullets">
          {groups
            .find(({ id }) => id === group)
            ?.signs.map((one) => (
              <li key={one}>{one}</li>
            ))}
        </ul>
      </details>
      <p class="field">
        <label for="label">{t('sign.label')}</label>
        <input id="label" value={label} onInput={({ currentTarget }) => setLabel(currentTarget.value)} />
        <small>{t('sign.label-more')}</small>
      </p>
      <p class="field">
        <label for="also">{t('sign.also')}</label>
        <input id="also" value={also} onInput={({ currentTarget }) => setAlso(currentTarget.value)} />
        <small>{t('sign.also-more')}</small>
      </p>
      <Strengths all={strengths} chosen={strength} choose={setStrength} />
      <Choose
        id="noticed"
        label={t('sign.noticed')}
        more={t('sign.noticed-more')}
        all={noticed}
        chosen={option}
        choose={setOption}
      />
      <Sources names={names} sources={sources} choose={setSources} />
      <p role="status" class="line-fault">
        {said}
      </p>
      <p class="buttons">
        <button class="button button-filled button-large" type="submit" disabled={!canEdit}>
          {t('sign.add')}
        </button>
      </p>
      <p class="quiet">{t('sign.after')}</p>
    </form>
  );
}

interface SourcesProps {
  readonly names: Names;
  readonly sources: readonly string[];
  readonly choose: (sources: readonly string[]) => void;
}

/** The sources that were chosen, and a field that finds more. */
const Sources = ({ names, sources, choose }: SourcesProps): JSX.Element => (
  <>
    <div class="field">
      <span class="label">{t('sign.sources')}</span>
      <ul class="chosen">
        {sources.map((id) => (
          <li key={id} class="chip" data-chip="source">
            {names[`source:${id}`]}
            <button
              class="chip-close"
              type="button"
              aria-label={t('sign.drop', { source: names[`source:${id}`] ?? id })}
              onClick={() => choose(sources.filter((one) => one !== id))}
            >
              <Icon of={close} />
            </button>
          </li>
        ))}
      </ul>
    </div>
    <PickFrom
      names={names}
      kind="source"
      pick={(target) => choose([...new Set([...sources, target.slice('source:'.length)])])}
    />
  </>
);

interface StrengthsProps {
  readonly all: readonly string[];
  readonly chosen: string;
  readonly choose: (strength: string) => void;
}

const Strengths = ({ all, chosen, choose }: StrengthsProps): JSX.Element => (
  <fieldset class="choices">
    <legend>{t('sign.strength')}</legend>
    {all.map((one) => (
      <label key={one}>
        <input type="radio" name="strength" checked={chosen === one} onChange={() => choose(one)} />
        {t([`sign.strong.${one}`, 'sign.strong.other'], { name: one })}
      </label>
    ))}
  </fieldset>
);

interface ChooseProps {
  readonly id: string;
  readonly label: string;
  readonly more?: string;
  readonly all: readonly { readonly id: string; readonly says: string }[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
}

const Choose = ({ id, label, more, all, chosen, choose }: ChooseProps): JSX.Element => (
  <p class="field">
    <label for={id}>{label}</label>
    <select id={id} value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
      {all.map((one) => (
        <option key={one.id} value={one.id}>
          {one.says}
        </option>
      ))}
    </select>
    {more !== undefined && <small>{more}</small>}
  </p>
);
