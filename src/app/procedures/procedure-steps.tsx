import type { JSX } from 'preact';
import type { OtherLanguage, Section } from '../../pack/index.ts';
import { Blocks } from '../render/screen/blocks.tsx';
import { Steps } from '../render/screen/steps.tsx';
import { t } from '../say.ts';
import { splitSteps } from './split-steps.ts';

interface Props {
  readonly section: Section;
  readonly procedure: string;
  /** the language of the steps, where it is not that of the page */
  readonly in: OtherLanguage | undefined;
}

/** The first three steps, open; the others one tap below, numbered on. */
export function ProcedureSteps({ section, procedure, in: language }: Props): JSX.Element {
  const { title, first, rest, others } = splitSteps(section.blocks);
  return (
    <section id={`partie-${section.id}`} class="stack-s" data-section={section.id}>
      <h2>{section.title}</h2>
      <div class="stack-s" {...language}>
        <Steps title={title} steps={first} level={2} ticksOf={procedure} />
      </div>
      {rest.length + others.length > 0 ? (
        <details class="more-steps">
          <summary>{t('procedure.moreSteps')}</summary>
          <div class="stack-s" {...language}>
            {rest.length > 0 ? (
              <Steps title={undefined} steps={rest} level={2} ticksOf={procedure} from={first.length + 1} />
            ) : null}
            <Blocks blocks={others} ticksOf={procedure} />
            <p class="hint needs-script">{t('procedure.stepsMemory')}</p>
          </div>
        </details>
      ) : null}
    </section>
  );
}
