import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { role, wholeOf, type Texts } from '../../pack/index.ts';
import { clearSigns, session } from '../../storage/index.ts';
import { Call, CallLog } from '../ui/call.tsx';
import { Icon } from '../ui/icon.tsx';
import { useCore, useStore } from '../site.tsx';
import { useFlowSteps } from '../questions/flow-steps.ts';
import { t } from '../say.ts';
import { Board } from './board.tsx';
import { answerFromSigns } from './noticed.ts';
import * as icons from '../ui/icons.ts';

/**
 * The signs, by group, with boxes. Says how many are ticked and makes nothing else of it: no total, no level (TX-4,
 * TX-5).
 */
export default function SignsScreen({ texts }: { texts: Texts }): JSX.Element {
  const core = useCore();
  const { signs: ticked, started } = useStore(session);
  const steps = useFlowSteps();
  const tally = useRef<HTMLParagraphElement>(null);
  const isAny = ticked.length > 0;
  const showPlan = (): void => {
    answerFromSigns(core, texts);
    steps.go({ kind: started ? 'entry' : 'start' });
  };
  const clear = (): void => {
    // the button goes away: the focus stays where the count is said
    tally.current?.focus({ preventScroll: true });
    clearSigns();
  };
  return (
    <div class="stack">
      <div>
        <h1 tabIndex={-1}>{t('signs.title')}</h1>
        <p class="lead">{t('signs.first')}</p>
      </div>
      <Board of={core.signs.map((group) => wholeOf(group, texts.signs))} ticked={ticked} />
      <div class="notice" data-tone="caution">
        <Icon of={icons.danger} />
        <p>{t('signs.caution')}</p>
      </div>
      <section class="card">
        <p>{t('home.doubt')}</p>
        <Call contact={role(core, 'advice-contact')} />
        <CallLog />
      </section>
      <div class="hint">
        <p>{t('signs.most')}</p>
        <p class="needs-script">{t('signs.memory')}</p>
        {isAny ? (
          <button type="button" class="text-button" onClick={clear}>
            {t('signs.clear')}
          </button>
        ) : null}
      </div>
      <div class="sticky tally needs-script" data-any={isAny ? '' : undefined}>
        <p ref={tally} role="status" tabIndex={-1}>
          {t('signs.ticked', { count: ticked.length })}
        </p>
        <button type="button" class="button needs-script" data-look="main" onClick={showPlan}>
          {t('signs.plan')}
        </button>
      </div>
    </div>
  );
}
