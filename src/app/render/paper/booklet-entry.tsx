import type { JSX } from 'preact';
import {
  find,
  SECTIONS,
  wholeOf,
  wholeProcedure,
  type BookletEntry,
  type Core,
  type Section,
  type SectionId,
  type UrgentCase,
} from '../../../pack/index.ts';
import { Blocks } from './blocks.tsx';
import { ContactLine } from './contact-line.tsx';
import { useGuide } from './guide.ts';
import { BlocksInLanguage, InLanguage } from './in-language.tsx';
import { Script } from './script.tsx';
import { NotTranslated } from './translated.tsx';
import { warningsOf } from './warnings.ts';

/** What an entry is called in the contents, and its anchor; nothing for lists, which are named by their part. */
export function entryTitle(entry: BookletEntry, core: Core): { readonly id: string; readonly text: string } | null {
  switch (entry.kind) {
    case 'procedure':
      return { id: `procedure-${entry.id}`, text: find(core.procedures, entry.id).title };
    case 'page':
      return { id: `page-${entry.id}`, text: find(core.pages, entry.id).title };
    case 'contacts':
    case 'urgent':
    case 'signs':
    case 'terms':
      return null;
    default:
      return entry satisfies never;
  }
}

export function Entry({ entry }: { entry: BookletEntry }): JSX.Element {
  const { core, texts } = useGuide().pack;
  switch (entry.kind) {
    case 'contacts':
      return (
        <>
          {entry.ids.map((id) => (
            <div key={id}>
              <ContactLine contact={find(core.contacts, id)} />
            </div>
          ))}
        </>
      );
    case 'urgent':
      return (
        <>
          {core.urgent.map((urgent) => (
            <Urgent key={urgent.title} of={urgent} />
          ))}
        </>
      );
    case 'signs':
      return (
        <>
          {entry.ids.map((id) => (
            <Signs key={id} id={id} />
          ))}
        </>
      );
    case 'procedure':
      return <Procedure id={entry.id} sections={entry.sections} />;
    case 'page':
      return <PageText id={entry.id} />;
    case 'terms':
      return (
        <dl>
          {entry.ids.map((id) => {
            const { name, nameIn, definition } = find(texts.terms, id);
            return (
              <div key={id}>
                <dt>
                  <InLanguage of={nameIn}>{name}</InLanguage>
                </dt>
                {nameIn === undefined ? null : <dd>{nameIn.means}</dd>}
                <dd>{definition}</dd>
              </div>
            );
          })}
        </dl>
      );
    default:
      return entry satisfies never;
  }
}

function Urgent({ of: { title, text, say } }: { of: UrgentCase }): JSX.Element {
  return (
    <div class="urgent">
      <h3>{title}</h3>
      {text.split('\n').map((line) => (
        <p key={line}>{line}</p>
      ))}
      {say ? <Script text={say} /> : null}
    </div>
  );
}

function Signs({ id }: { id: string }): JSX.Element {
  const { core, texts } = useGuide().pack;
  const { title, intro, signs } = wholeOf(find(core.signs, id), texts.signs);
  return (
    <div class="signs">
      <h3>{title}</h3>
      {intro === undefined ? null : <p>{intro}</p>}
      <ul>
        {signs.map((sign) => (
          <li key={sign.id}>{sign.label}</li>
        ))}
      </ul>
    </div>
  );
}

function PageText({ id }: { id: string }): JSX.Element {
  const { core, texts } = useGuide().pack;
  const page = wholeOf(find(core.pages, id), texts.pages);
  return (
    <>
      <h3 id={`page-${id}`}>{page.title}</h3>
      <NotTranslated of={page} />
      <BlocksInLanguage of={page.in}>
        <Blocks blocks={page.blocks} />
      </BlocksInLanguage>
    </>
  );
}

/** What is in short, and steps that have titles, need no heading. */
const opensByItself = ({ id, blocks: [first] }: Section): boolean =>
  id === 'summary' || (first?.kind === 'steps' && first.title !== undefined);

/** The chosen sections, in the order of the page. */
function Procedure({ id, sections }: { id: string; sections: readonly SectionId[] }): JSX.Element {
  const { core, texts } = useGuide().pack;
  const procedure = wholeProcedure(find(core.procedures, id), texts);
  const chosen = SECTIONS.filter((kind) => sections.includes(kind)).flatMap((kind) =>
    procedure.sections.filter((section) => section.id === kind),
  );
  return (
    <article>
      <h3 id={`procedure-${id}`}>{procedure.title}</h3>
      <NotTranslated of={procedure} />
      <BlocksInLanguage of={procedure.in}>
        <Blocks blocks={warningsOf(procedure, sections, ['danger'])} />
      </BlocksInLanguage>
      {chosen.map((section) => (
        <div key={section.id}>
          {opensByItself(section) ? null : <h4>{section.title}</h4>}
          <BlocksInLanguage of={procedure.in}>
            <Blocks blocks={section.blocks} />
          </BlocksInLanguage>
        </div>
      ))}
    </article>
  );
}
