import type { JSX } from 'preact';
import { role, wholeOf, type Texts } from '../../pack/index.ts';
import { FamilyPlan } from '../plan-code/family-plan.tsx';
import { useCore } from '../site.tsx';
import { t } from '../say.ts';
import { RowLinks } from '../ui/row-links.tsx';
import * as icons from '../ui/icons.ts';

/** The anchor of this part of the page. */
export const FOR_YOU = 'pour-vous';

/**
 * What professionals do for themselves: the questions on one page, a report in writing, a family's plan by its code,
 * and each part of the page that has their duties.
 */
export function ForYou({ texts }: { readonly texts: Texts }): JSX.Element {
  const core = useCore();
  const reports = [role(core, 'report-procedure') ?? []].flat();
  const duties = role(core, 'professional-page');
  const headings = duties
    ? wholeOf(duties, texts.pages).blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []))
    : [];
  return (
    <section class="stack-s" id={FOR_YOU} tabIndex={-1}>
      <h2>{t('professional.title')}</h2>
      <RowLinks
        rows={[
          {
            to: { kind: 'all-questions' },
            words: t('allQuestions.title'),
            hint: t('allQuestions.hint'),
            icon: icons.plan,
          },
          ...reports.map(({ id }) => ({
            to: { kind: 'procedure', id } as const,
            words: t('professional.report'),
            hint: t('professional.reportHint'),
            icon: icons.letter,
          })),
        ]}
      />
      <FamilyPlan />
      {duties ? (
        <details class="fold">
          <summary>
            <h2>{t('professional.duties')}</h2>
          </summary>
          <RowLinks
            rows={headings.map(({ id: hash, text: words }) => ({ to: { kind: 'page', id: duties.id }, hash, words }))}
          />
        </details>
      ) : null}
    </section>
  );
}
