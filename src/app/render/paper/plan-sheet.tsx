import type { JSX } from 'preact';
import { Both } from './beside.tsx';
import { AddressLine, Code } from './code.tsx';
import { TableByHand } from '../../ui/table-by-hand.tsx';
import { Lines, Sheet } from './sheet.tsx';
import { Strip } from './strip.tsx';
import { t } from '../../say.ts';

/** How many things there is room for in each band. */
const ROOM = { now: 3, today: 4, week: 4 } as const;
const CALLS = 9;
const HEADS = ['planSheet.when', 'planSheet.service', 'planSheet.file', 'planSheet.said'] as const;
const QUESTIONS = ['planSheet.askName', 'planSheet.askFile', 'planSheet.askNext', 'planSheet.askBack'] as const;

/**
 * A plan to fill in by hand: on its front what to do, on its back the calls. It tells nothing of a family. In a
 * translation all that somebody else fills in or reads is in both languages.
 */
export function PlanSheet(): JSX.Element {
  return (
    <>
      <Sheet name="plan">
        <Strip />
        <header>
          <h1>
            <Both show={(say) => say('plan.title')} />
          </h1>
          <p class="to-write">
            <Both show={(say) => say('planSheet.made')} /> <i class="line" />
          </p>
        </header>
        <p>{t('planSheet.lead')}</p>
        {(['now', 'today', 'week'] as const).map((band) => (
          <section key={band} class="band">
            <h2>
              <Both show={(say) => say(`plan.${band}`)} />
            </h2>
            {Array.from({ length: ROOM[band] }, (_, at) => (
              <Row key={at} />
            ))}
          </section>
        ))}
      </Sheet>
      <Sheet name="plan" isBack>
        <h1>
          <Both show={(say) => say('planSheet.calls')} />
        </h1>
        <p>{t('planSheet.callsLead')}</p>
        <TableByHand
          class="form"
          heads={HEADS.map((key) => (
            <Both key={key} show={(say) => say(key)} />
          ))}
          rows={CALLS}
        />
        <div class="two">
          <section>
            <h2>
              <Both show={(say) => say('planSheet.ask')} />
            </h2>
            <ul>
              {QUESTIONS.map((key) => (
                <li key={key}>
                  <Both show={(say) => say(key)} />
                </li>
              ))}
            </ul>
          </section>
          <section>
            <h2>
              <Both show={(say) => say('plan.standby')} />
            </h2>
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
        <Both show={(say) => say('planSheet.what')} /> <i class="line" />
      </p>
      <p class="to-write">
        <Both show={(say) => say('planSheet.whom')} /> <i class="line" />
      </p>
    </div>
  );
}
