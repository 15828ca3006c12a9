import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { role, type SignGroup } from '../../pack/index.ts';
import { clearSigns, session, toggleSign } from '../../storage/index.ts';
import { Call, CallLog } from '../ui/call.tsx';
import { Link } from '../ui/link.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { PRIVATE_FORM } from '../ui/private-form.ts';
import { UrgentNotice } from '../ui/urgent-notice.tsx';
import { useCore, useStore } from '../context.ts';
import { useFlowSteps } from '../questions/flow-steps.ts';
import { t } from '../i18n.ts';
import { answerFromSigns } from './noticed.ts';
import { Window } from '../ui/illustrations/window.tsx';

/**
 * The signs, by group, with boxes. Says how many are ticked and makes nothing else of it: no total, no level (TX-4,
 * TX-5).
 */
export function SignsScreen(): JSX.Element {
  const pack = useCore();
  const { signs } = pack;
  const { signs: ticked, started } = useStore(session);
  const steps = useFlowSteps();
  const tally = useRef<HTMLParagraphElement>(null);
  const showPlan = (): void => {
    answerFromSigns(pack);
    steps.go({ kind: started ? 'entry' : 'start' });
  };
  const clear = (): void => {
    // the button goes away: the focus stays where the count is said
    tally.current?.focus({ preventScroll: true });
    clearSigns();
  };
  return (
    <div class="stack">
      <PageHead title={t('signs.title')} lead={t('signs.first')}>
        <Window />
      </PageHead>
      <p>{t('signs.most')}</p>
      <form class="folds" {...PRIVATE_FORM}>
        {signs.map((group) => (
          <Group key={group.id} group={group} ticked={ticked} />
        ))}
      </form>
      <section class="stack-s card tally">
        <p ref={tally} class="needs-script" role="status" tabIndex={-1}>
          {t('signs.ticked', { count: ticked.length })}
        </p>
        <p>{t('home.doubt')}</p>
        <Call contact={role(pack, 'advice-contact')} />
        <button type="button" class="button needs-script" data-look="line" onClick={showPlan}>
          {t('signs.plan')}
        </button>
        {ticked.length > 0 ? (
          <button type="button" class="button" data-look="quiet" onClick={clear}>
            {t('signs.clear')}
          </button>
        ) : null}
        <CallLog />
        <p class="hint needs-script">{t('signs.memory')}</p>
      </section>
    </div>
  );
}

function Group({ group, ticked }: { group: SignGroup; ticked: readonly string[] }): JSX.Element {
  const count = group.signs.filter(({ id }) => ticked.includes(id)).length;
  return (
    <details>
      <summary>
        <h2>{group.title}</h2>
        {count > 0 ? <span class="count">{t('signs.groupTicked', { count })}</span> : null}
      </summary>
      <div class="stack-s">
        {group.intro ? <p>{group.intro}</p> : null}
        {group.signs.map((sign) => (
          <div key={sign.id} class="sign" data-strength={sign.strength}>
            <label class="option">
              <input
                class="needs-script"
                type="checkbox"
                value={sign.id}
                checked={ticked.includes(sign.id)}
                onChange={() => toggleSign(sign.id)}
              />
              <span>
                {sign.label}
                <span class="hint">
                  {t('signs.explained', { strength: t(`signs.${sign.strength}`), also: sign.also })}
                </span>
              </span>
            </label>
            {sign.strength === 'act-now' && ticked.includes(sign.id) ? (
              <UrgentNotice words={t('signs.actNow')} />
            ) : null}
          </div>
        ))}
        <p class="no-print">
          <Link to={{ kind: 'sign-group', id: group.id }}>{t('signs.group')}</Link>
        </p>
      </div>
    </details>
  );
}
