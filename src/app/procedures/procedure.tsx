import type { JSX } from 'preact';
import { wholeProcedure, type Texts } from '../../pack/index.ts';
import { Blocks } from '../render/screen/blocks.tsx';
import { TextLinksProvider } from '../render/screen/text-links-provider.tsx';
import { ActAnswers } from '../plan/act-answers.tsx';
import { find, useCore, useSite } from '../site.tsx';
import { t } from '../say.ts';
import { FirstCaution } from './first-caution.tsx';
import { ProcedureActions } from './procedure-actions.tsx';
import { ProcedureCare } from './procedure-care.tsx';
import { IN_FOLDS, sectionsOf, ProcedureFolds } from './procedure-folds.tsx';
import { anchorOf } from './procedure-part.tsx';
import { TableOfContents } from './table-of-contents.tsx';

/**
 * One procedure: whom to call, what can be done with the page, what not to do, and everything else in five folds. The
 * summary is the lead: a heading would only repeat it.
 */
export default function ProcedureScreen({ id, texts }: { id: string; texts: Texts }): JSX.Element {
  const { topics, procedures } = useCore();
  const { translated } = useSite();
  const procedure = wholeProcedure(find(procedures, id), texts);
  const [summary] = sectionsOf(procedure, ['summary']);
  return (
    <TextLinksProvider texts={texts} sources={procedure.sources}>
      <article class="reading reading-columns">
        <div class="stack">
          <div>
            <p class="eyebrow">{find(topics, procedure.topic).title}</p>
            <h1 tabIndex={-1}>{procedure.title}</h1>
            {summary ? (
              <div class="lead" {...procedure.in}>
                <Blocks blocks={summary.blocks} />
              </div>
            ) : null}
          </div>
          <ProcedureCare procedure={procedure} />
          <ProcedureActions procedure={procedure} />
          {translated ? <translated.AboutProcedure procedure={procedure} /> : null}
          <FirstCaution procedure={procedure} />
          <ProcedureFolds procedure={procedure} texts={texts} />
          <ActAnswers procedure={procedure} texts={texts} hasTick />
        </div>
        <TableOfContents
          entries={[
            ...sectionsOf(procedure, Object.values(IN_FOLDS).flat()).map((section) => ({
              id: anchorOf(section.id),
              title: section.title,
            })),
            { id: anchorOf('contacts'), title: t('procedure.contacts') },
          ]}
        />
      </article>
    </TextLinksProvider>
  );
}
