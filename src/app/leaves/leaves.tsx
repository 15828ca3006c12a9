import type { JSX } from 'preact';
import { notInFile } from '../pass-on/not-in-file.tsx';
import { t } from '../say.ts';
import { AskedFor } from './asked-for.tsx';

const REFUSED = ['elsewhere', 'forms', 'frames', 'referrer', 'phone', 'code'] as const;
const TRIES = ['plane', 'computer'] as const;
const LIMITS = ['host', 'calls', 'spies', 'count'] as const;

/**
 * That nothing leaves: what this visit asked for, as the browser counts it; what the policy of each page refuses, in
 * words (tools/site/page-template.ts, hosting/headers.mjs); how to see it oneself; and what nobody can promise.
 */
const Leaves = (): JSX.Element => (
  <article class="stack reading">
    <div>
      <h1 tabIndex={-1}>{t('leaves.title')}</h1>
      <p class="lead">{t('leaves.lead')}</p>
    </div>
    <AskedFor />
    <section class="stack-s">
      <h2>{t('leaves.try')}</h2>
      <ul>
        {TRIES.map((line) => (
          <li key={line}>{t(`leaves.trying.${line}`)}</li>
        ))}
      </ul>
    </section>
    <section class="stack-s">
      <h2>{t('leaves.refused')}</h2>
      <p>{t('leaves.refusedLead')}</p>
      <ul>
        {REFUSED.map((line) => (
          <li key={line}>{t(`leaves.refuses.${line}`)}</li>
        ))}
      </ul>
    </section>
    <section class="stack-s">
      <h2>{t('leaves.limits')}</h2>
      <ul>
        {LIMITS.map((line) => (
          <li key={line}>{t(`leaves.limit.${line}`)}</li>
        ))}
      </ul>
    </section>
  </article>
);

const LeavesScreen = import.meta.env.MODE === 'single' ? notInFile('leaves.title', 'leaves.lead') : Leaves;

export default LeavesScreen;
