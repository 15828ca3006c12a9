import type { JSX } from 'preact';
import { t } from '../say.ts';
import type { HangingGroup, WithdrawFacts } from '../work/withdraw-job.ts';

const SHOWN = 3;

interface Fate {
  /** another takes its place */
  readonly hasOther: boolean;
  /** the families that expect it do so no more */
  readonly fromFamilies: boolean;
}

/** All that leads to it, and what becomes of that. */
export const Hanging = ({ facts, ...fate }: { readonly facts: WithdrawFacts } & Fate): JSX.Element => (
  <>
    <h2>{t('withdraw.hangs')}</h2>
    <ul class="plain-list rows">
      {facts.groups.map((group) => (
        <Group key={group.what} group={group} {...fate} />
      ))}
      <li>
        <span>
          <b>{t('withdraw.languages', { count: facts.languages })}</b>
          <small>{t('withdraw.languages-more')}</small>
        </span>
        <small>{t('withdraw.nothing-to-do')}</small>
      </li>
    </ul>
  </>
);

function Group({ group, hasOther, fromFamilies }: { readonly group: HangingGroup } & Fate): JSX.Element {
  const { what, count, names } = group;
  const more = names.length - SHOWN;
  const shown = names.slice(0, SHOWN).join(' · ');
  const says = hasOther ? (`withdraw.with.${what}` as const) : (`withdraw.without.${what}` as const);
  return (
    <li>
      <span>
        <b>{t(`withdraw.what.${what}`, { count })}</b>
        {more > 0 ? (
          <details>
            <summary>{t('withdraw.and-more', { names: shown, count: more })}</summary>
            <ul class="bullets">
              {names.slice(SHOWN).map((one) => (
                <li key={one}>
                  <small>{one}</small>
                </li>
              ))}
            </ul>
          </details>
        ) : (
          <small>{shown}</small>
        )}
      </span>
      <small>{t(fromFamilies && what === 'families' ? 'withdraw.dropped' : says)}</small>
    </li>
  );
}
