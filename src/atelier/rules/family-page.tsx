import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Answers } from '../../engine/index.ts';
import type { TriedFamily } from '../../../tools/guide/try/try-family.ts';
import { t } from '../say.ts';
import { Page } from '../shell/page.tsx';
import { useStore } from '../use-store.ts';
import { checked } from '../work/work.ts';
import { TryFamily } from './try-family.tsx';
import { useWish, WishForm } from './wish-form.tsx';

/** A family by its name or its answers: also one that shows what no longer holds. */
export function FamilyPage({ start }: { readonly start: string | Answers }): JSX.Element {
  const breaches = useStore(checked)?.breaches ?? [];
  const wish = useWish();
  const [tried, setTried] = useState<TriedFamily | null>(null);
  const breach = breaches.find(({ answers }) => JSON.stringify(answers) === JSON.stringify(start));
  const about = { kind: 'family' as const, id: typeof start === 'string' ? start : '', title: tried?.says ?? '' };
  return (
    <Page title={t('rules.of-family')} lead={t('rules.lead')} tools={wish.button}>
      {breach !== undefined && (
        <p class="notice notice-care" role="status">
          {t('rules.broken', {
            breach: t(`breach.${breach.rule}`, { procedure: breach.procedure ?? '', question: breach.question ?? '' }),
          })}
          {breach.sources.length > 0 && ` ${t('rules.sources', { names: breach.sources.join(', ') })}`}
        </p>
      )}
      <WishForm wish={wish} about={about} tried={tried} />
      <TryFamily start={start} procedure={null} title="" onTried={setTried} />
    </Page>
  );
}
