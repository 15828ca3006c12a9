import type { JSX } from 'preact';
import type { PackProcedure, Section } from '../../pack/index.ts';
import { Blocks } from '../blocks/blocks.tsx';
import { CallLogOf } from '../blocks/calls-in-text.tsx';
import { Provenance } from '../blocks/provenance.tsx';
import { SourcesProvider } from '../blocks/sources.tsx';
import { TermList } from '../blocks/terms.tsx';
import { CallLog } from '../ui/call.tsx';
import { ContactRow } from '../ui/contact-row.tsx';
import { Frame } from '../ui/frame.tsx';
import { Link } from '../ui/link.tsx';
import { RowLinks } from '../ui/row-links.tsx';
import { find, usePack } from '../context.ts';
import { t } from '../i18n-reading.ts';

/** One procedure, always under the same headings. The summary is the lead: the heading would only repeat it. */
export function ProcedureScreen({ procedure }: { procedure: PackProcedure }): JSX.Element {
  const { topics, contacts, procedures, letters } = usePack();
  const summary = procedure.sections.find(({ id }) => id === 'summary');
  const [first, ...others] = procedure.sections.filter(({ id }) => id !== 'summary');
  return (
    <Frame parent={{ kind: 'procedures' }} section="procedures">
      <SourcesProvider value={procedure.sources}>
        <article class="stack reading">
          <div>
            <p class="eyebrow">{find(topics, procedure.topic).title}</p>
            <h1 tabIndex={-1}>{procedure.title}</h1>
            {summary ? (
              <div class="lead">
                <Blocks blocks={summary.blocks} />
              </div>
            ) : null}
          </div>
          {first ? <SectionPart section={first} procedure={procedure} /> : null}
          <CallLogOf blocks={procedure.sections.flatMap(({ blocks }) => blocks)} />
          {others.map((section) => (
            <SectionPart key={section.id} section={section} procedure={procedure} />
          ))}
          <section class="stack-s">
            <h2>{t('procedure.contacts')}</h2>
            {procedure.contacts.map((id) => (
              <ContactRow key={id} contact={find(contacts, id)} />
            ))}
            <CallLog />
          </section>
          {procedure.letters.length > 0 ? (
            <section class="stack-s">
              <h2>{t('procedure.letters')}</h2>
              <RowLinks
                rows={procedure.letters.map((id) => ({
                  to: { kind: 'letter', id },
                  words: find(letters, id).title,
                  hint: find(letters, id).lead,
                  icon: 'letter',
                }))}
              />
            </section>
          ) : null}
          {procedure.ifRefused ? (
            <p>
              {t('procedure.refusedNext')} :{' '}
              <Link to={{ kind: 'procedure', id: procedure.ifRefused }}>
                {find(procedures, procedure.ifRefused).title}
              </Link>
            </p>
          ) : null}
          <TermList of={procedure.sections.flatMap(({ blocks }) => blocks)} />
          <Provenance
            sources={procedure.sources}
            checked={procedure.checked}
            review={procedure.review}
            limit="procedures"
          />
        </article>
      </SourcesProvider>
    </Frame>
  );
}

function SectionPart({ section, procedure }: { section: Section; procedure: PackProcedure }): JSX.Element {
  return (
    <section class="stack-s" data-section={section.id}>
      <h2>{section.title}</h2>
      <Blocks blocks={section.blocks} ticksOf={procedure.id} />
      {section.id === 'steps' ? <p class="hint needs-script">{t('procedure.stepsMemory')}</p> : null}
    </section>
  );
}
