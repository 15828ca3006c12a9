import type { JSX } from 'preact';
import { AddressLine, Code } from './code.tsx';
import { TableByHand } from '../../ui/table-by-hand.tsx';
import { Sheet } from './sheet.tsx';
import { t } from '../../say.ts';

const ROWS = { calls: 10, facts: 10 };

/** A journal to keep by hand: calls on its front, what is seen on its back, and the rules of both. */
export function LogForm(): JSX.Element {
  return (
    <>
      <Sheet name="log">
        <h1>{t('logForm.title')}</h1>
        <p>{t('logForm.lead')}</p>
        <TableByHand
          class="form"
          heads={[t('logForm.when'), t('logForm.service'), t('logForm.said')]}
          rows={ROWS.calls}
        />
        <ul>
          <li>{t('logForm.ruleFacts')}</li>
          <li>{t('logForm.proof')}</li>
        </ul>
      </Sheet>
      <Sheet name="log" isBack>
        <h1>{t('logForm.seen')}</h1>
        <p>{t('logForm.seenLead')}</p>
        <TableByHand
          class="form"
          heads={[t('logForm.when'), t('logForm.fact'), t('logForm.where')]}
          rows={ROWS.facts}
        />
        <ul>
          <li>{t('logForm.ruleImages')}</li>
          <li>{t('logForm.rulePhone')}</li>
          <li>{t('logForm.ruleAsk')}</li>
        </ul>
        <div class="after">
          <Code to={{ kind: 'notes' }} label={t('logForm.title')} hint={t('sheet.scan')} />
          <AddressLine />
        </div>
      </Sheet>
    </>
  );
}
