import { Fragment, type JSX } from 'preact';
import type { SectionId, Texts, WholeProcedure } from '../../pack/index.ts';
import { Provenance } from '../render/screen/provenance.tsx';
import { TermEntries, termsIn } from '../render/screen/terms.tsx';
import { ContactRow } from '../ui/contact-row.tsx';
import { Fold } from '../ui/fold.tsx';
import { Link } from '../ui/link.tsx';
import { RowLinks } from '../ui/row-links.tsx';
import { find, useCore } from '../site.tsx';
import { fill, t } from '../say.ts';
import { Part, SectionPart } from './procedure-part.tsx';
import * as icons from '../ui/icons.ts';

interface Props {
  readonly procedure: WholeProcedure;
  readonly texts: Texts;
}

/** The sections of the page by the fold that holds them, in the order of reading; the summary is in none. */
export const IN_FOLDS = {
  steps: ['first', 'steps', 'avoid', 'next'],
  words: ['say', 'asked'],
  refused: ['refused'],
  needs: ['who', 'bring', 'rights'],
} as const satisfies Readonly<Record<string, readonly SectionId[]>>;

/**
 * All that a procedure says besides whom to call, in five folds, by what a person wants: to do it, to say it, what
 * comes after a no, what is needed for it, and who and what else there is.
 */
export const ProcedureFolds = ({ procedure, texts }: Props): JSX.Element => (
  <div class="folds">
    <StepsFold procedure={procedure} />
    <WordsFold procedure={procedure} texts={texts} />
    <RefusedFold procedure={procedure} />
    <NeedsFold procedure={procedure} />
    <RestFold procedure={procedure} texts={texts} />
  </div>
);

/** The sections of a procedure that a fold holds, in the order of the fold. */
export const sectionsOf = ({ sections }: Pick<WholeProcedure, 'sections'>, ids: readonly SectionId[]) =>
  ids.flatMap((id) => sections.find((section) => section.id === id) ?? []);

/** How many steps the section of that name counts. */
const countSteps = (procedure: WholeProcedure): number =>
  sectionsOf(procedure, ['steps'])
    .flatMap(({ blocks }) => blocks)
    .reduce((sum, block) => sum + (block.kind === 'steps' ? block.steps.length : 0), 0);

/** What to do, what not to do, and what comes then. */
function StepsFold({ procedure }: Pick<Props, 'procedure'>): JSX.Element {
  const [steps] = sectionsOf(procedure, ['steps']);
  return (
    <Fold title={steps?.title ?? ''} section="steps" aside={countSteps(procedure)}>
      {sectionsOf(procedure, IN_FOLDS.steps).map((section) => (
        <SectionPart
          key={section.id}
          section={section}
          isTitled={section !== steps}
          in={procedure.in}
          {...(section === steps ? { ticksOf: procedure.id } : {})}
        >
          {section === steps ? <p class="hint needs-script">{t('procedure.stepsMemory')}</p> : null}
        </SectionPart>
      ))}
    </Fold>
  );
}

/** What to say, what will be asked, and the words that one hears there. */
function WordsFold({ procedure, texts }: Props): JSX.Element {
  const sections = sectionsOf(procedure, IN_FOLDS.words);
  const terms = termsIn(procedure.sections.flatMap(({ blocks }) => blocks));
  return (
    <Fold title={t('procedure.words')} section="words">
      {sections.map((section) => (
        <SectionPart key={section.id} section={section} isTitled in={procedure.in} />
      ))}
      {terms.length > 0 ? (
        <Part id="terms" title={t('terms.title')}>
          <TermEntries ids={terms} terms={texts.terms} />
        </Part>
      ) : null}
    </Fold>
  );
}

/** What to do after a no, and where that leads. */
function RefusedFold({ procedure }: Pick<Props, 'procedure'>): JSX.Element | null {
  const { procedures } = useCore();
  const [refused] = sectionsOf(procedure, IN_FOLDS.refused);
  if (!refused) return null;
  const { ifRefused } = procedure;
  return (
    <Fold title={refused.title} section="refused">
      <SectionPart section={refused} isTitled={false} in={procedure.in}>
        {ifRefused === undefined ? null : (
          <p>
            {fill('procedure.refusedNext', {
              procedure: <Link to={{ kind: 'procedure', id: ifRefused }}>{find(procedures, ifRefused).title}</Link>,
            })}
          </p>
        )}
      </SectionPart>
    </Fold>
  );
}

/** For whom it is, what to have, and one's rights. */
function NeedsFold({ procedure }: Pick<Props, 'procedure'>): JSX.Element {
  return (
    <Fold title={t('procedure.needs')} section="needs">
      {sectionsOf(procedure, IN_FOLDS.needs).map((section) => (
        <SectionPart key={section.id} section={section} isTitled in={procedure.in} />
      ))}
    </Fold>
  );
}

/** Everybody who helps with it, the letters, and where all of this comes from. Each with its number. */
function RestFold({ procedure, texts }: Props): JSX.Element {
  const { contacts, letters } = useCore();
  const counts = [
    [t('procedure.contacts'), procedure.contacts.length],
    [t('procedure.letters'), procedure.letters.length],
    [t('procedure.sources'), procedure.sources.length],
  ] as const;
  const title = counts
    .filter(([, count]) => count > 0)
    .map(([words, count], at) => (
      <Fragment key={words}>
        {at > 0 ? ' · ' : null}
        {words} <small>{count}</small>
      </Fragment>
    ));
  return (
    <Provenance
      texts={texts}
      of={procedure}
      limit="procedures"
      page={{ kind: 'procedure', id: procedure.id }}
      inFold={(sources) => (
        <Fold title={title} section="rest">
          <Part id="contacts" title={t('procedure.contacts')}>
            <div>
              {procedure.contacts.map((contact) => (
                <ContactRow key={contact} contact={find(contacts, contact)} />
              ))}
            </div>
          </Part>
          {procedure.letters.length > 0 ? (
            <Part id="letters" title={t('procedure.letters')}>
              <RowLinks
                rows={procedure.letters.map((letter) => ({
                  to: { kind: 'letter', id: letter },
                  words: find(letters, letter).title,
                  hint: find(letters, letter).lead,
                  icon: icons.letter,
                }))}
              />
            </Part>
          ) : null}
          <Part id="sources" title={t('procedure.sources')}>
            {sources}
          </Part>
        </Fold>
      )}
    />
  );
}
