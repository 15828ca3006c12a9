import type { JSX } from 'preact';
import { role, wholeOf, type Texts } from '../../pack/index.ts';
import { useCore } from '../site.tsx';
import { t } from '../say.ts';
import { RowLinks } from '../ui/row-links.tsx';
import * as icons from '../ui/icons.ts';

/** The anchor of this part of the page. */
export const FOR_YOU = 'pour-vous';

/** What professionals do for themselves: to report in writing, and each part of the page that has their duties. */
export function ForYou({ texts }: { readonly texts: Texts }): JSX.Element {
  const core = useCore();
  const report = role(core, 'report-procedure');
  const duties = role(core, 'professional-page');
  const headings = duties
    ? wholeOf(duties, texts.pages).blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []))
    : [];
  return (
    <section class="stack-s" id={FOR_YOU} tabIndex={-1}>
      <h2>{t('professional.title')}</h2>
      {report ? (
        <RowLinks
          rows={[
            {
              to: { kind: 'procedure', id: report.id },
              words: t('professional.report'),
              hint: t('professional.reportHint'),
              icon: icons.letter,
            },
          ]}
        />
      ) : null}
      {duties ? (
        <details class="fold">
          <summary>
            <h3>{t('professional.duties')}</h3>
          </summary>
          <RowLinks
            rows={headings.map(({ id: hash, text: words }) => ({ to: { kind: 'page', id: duties.id }, hash, words }))}
          />
        </details>
      ) : null}
    </section>
  );
}
