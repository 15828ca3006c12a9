import type { JSX } from 'preact';
import { AddressLine, Code } from './code.tsx';
import { Form, Lines, Sheet } from './sheet.tsx';
import { Strip } from './strip.tsx';
import { t } from './words.ts';

/** How many things there is room for in each band. */
const ROOM = { now: 3, today: 4, week: 4 } as const;
const CALLS = 9;

/** A plan to fill in by hand: on its front what to do, on its back the calls. It tells nothing of a family. */
export function PlanSheet(): JSX.Element {
  return (
    <>
      <Sheet name="plan">
        <Strip />
        <header>
          <h1>{t('plan.title')}</h1>
          <p class="to-write">
            {t('planSheet.made')} <i class="line" />
          </p>
        </header>
        <p>{t('planSheet.lead')}</p>
        {(['now', 'today', 'week'] as const).map((band) => (
          <section key={band} class="band">
            <h2>{t(`plan.${band}`)}</h2>
            {Array.from({ length: ROOM[band] }, (_, at) => (
              <Row key={at} />
            ))}
          </section>
        ))}
      </Sheet>
      <Sheet name="plan">
        <h1>{t('planSheet.calls')}</h1>
        <p>{t('planSheet.callsLead')}</p>
        <Form
          heads={[t('planSheet.when'), t('planSheet.service'), t('planSheet.file'), t('planSheet.said')]}
          rows={CALLS}
        />
        <div class="two">
          <section>
            <h2>{t('planSheet.ask')}</h2>
            <ul>
              <li>{t('planSheet.askName')}</li>
              <li>{t('planSheet.askFile')}</li>
              <li>{t('planSheet.askNext')}</li>
              <li>{t('planSheet.askBack')}</li>
            </ul>
          </section>
          <section>
            <h2>{t('plan.standby')}</h2>
            <p>{t('planSheet.change')}</p>
            <Lines count={2} />
          </section>
        </div>
        <div class="after">
          <Code to={null} label={t('plan.title')} />
          <div>
            <AddressLine />
            <p>{t('planSheet.keep')}</p>
          </div>
        </div>
      </Sheet>
    </>
  );
}

function Row(): JSX.Element {
  return (
    <div class="to-do">
      <i class="box" />
      <p class="to-write">
        {t('planSheet.what')} <i class="line" />
      </p>
      <p class="to-write">
        {t('planSheet.whom')} <i class="line" />
      </p>
    </div>
  );
}
