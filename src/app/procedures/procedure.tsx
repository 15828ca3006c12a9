import type { JSX } from 'preact';
import { wholeProcedure, type Section, type Texts } from '../../pack/index.ts';
import { Blocks } from '../blocks/blocks.tsx';
import { CallLogOf } from '../blocks/calls-in-text.tsx';
import { Provenance } from '../blocks/provenance.tsx';
import { ReadingProvider } from '../blocks/reading-provider.tsx';
import { TermList } from '../blocks/terms.tsx';
import { CallLog } from '../ui/call.tsx';
import { ContactRow } from '../ui/contact-row.tsx';
import { Link } from '../ui/link.tsx';
import { RowLinks } from '../ui/row-links.tsx';
import { find, useCore } from '../context.ts';
import { fill } from '../fill-reading.ts';
import { t } from '../i18n-reading.ts';

/** One procedure, always under the same headings. The summary is the lead: the heading would only repeat it. */
export function ProcedureScreen({ id, texts }: { id: string; texts: Texts }): JSX.Element {
  const { topics, contacts, procedures, letters } = useCore();
  const procedure = wholeProcedure(find(procedures, id), texts);
  const summary = procedure.sections.find((section) => section.id === 'summary');
  const [first, ...others] = procedure.sections.filter((section) => section.id !== 'summary');
  return (
    <ReadingProvider texts={texts} sources={procedure.sources}>
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
        {first ? <SectionPart section={first} ticksOf={id} /> : null}
        <CallLogOf blocks={procedure.sections.flatMap(({ blocks }) => blocks)} />
        {others.map((section) => (
          <SectionPart key={section.id} section={section} ticksOf={id} />
        ))}
        <section class="stack-s">
          <h2>{t('procedure.contacts')}</h2>
          {procedure.contacts.map((contact) => (
            <ContactRow key={contact} contact={find(contacts, contact)} />
          ))}
          <CallLog />
        </section>
        {procedure.letters.length > 0 ? (
          <section class="stack-s">
            <h2>{t('procedure.letters')}</h2>
            <RowLinks
              rows={procedure.letters.map((letter) => ({
                to: { kind: 'letter', id: letter },
                words: find(letters, letter).title,
                hint: find(letters, letter).lead,
                icon: 'letter',
              }))}
            />
          </section>
        ) : null}
        {procedure.ifRefused ? (
          <p>
            {fill('procedure.refusedNext', {
              procedure: (
                <Link to={{ kind: 'procedure', id: procedure.ifRefused }}>
                  {find(procedures, procedure.ifRefused).title}
                </Link>
              ),
            })}
          </p>
        ) : null}
        <TermList of={procedure.sections.flatMap(({ blocks }) => blocks)} terms={texts.terms} />
        <Provenance texts={texts} of={procedure} limit="procedures" />
      </article>
    </ReadingProvider>
  );
}

function SectionPart({ section, ticksOf }: { section: Section; ticksOf: string }): JSX.Element {
  return (
    <section class="stack-s" data-section={section.id}>
      <h2>{section.title}</h2>
      <Blocks blocks={section.blocks} ticksOf={ticksOf} />
      {section.id === 'steps' ? <p class="hint needs-script">{t('procedure.stepsMemory')}</p> : null}
    </section>
  );
}
