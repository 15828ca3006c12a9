import type { ComponentChildren, JSX } from 'preact';
import {
  brandOf,
  CONTACT_KINDS,
  wholeOf,
  type SignGroup,
  type WholePack,
  type WholePage,
} from '../../../pack/index.ts';
import { hrefOfLine, lineOf } from '../../ui/call.tsx';
import { find } from '../../site.tsx';
import { longDate, t } from '../../say.ts';
import { sayReview } from '../../ui/say-review.ts';
import { ContactPart } from './contact-part.tsx';
import { LetterPart } from './letter-part.tsx';
import { Areas, SignLine, SourcesList, Terms } from './lists.tsx';
import { ProcedurePart } from './procedure-part.tsx';
import { ContactLine, Prose, Said } from './prose.tsx';
import { Proof } from './sources.tsx';
import { InSource } from './translated.tsx';
import { TranslationStatus } from '../translation-status.tsx';
import { anchorsOf, AnchorsProvider, useAnchors } from './anchors.ts';

const PARTS = {
  u: 'urgent.title',
  c: 'contacts.title',
  g: 'signs.title',
  d: 'procedures.title',
  p: 'pages.title',
  l: 'letters.title',
  m: 'glossary.title',
  t: 'local.title',
  s: 'about.sources',
} as const;

/**
 * The guide for whoever opens the one file where no script runs, such as in the previews of a phone: everything that
 * there is to read, each thing once, the numbers first.
 */
export function NoScriptGuide({ pack: { core, texts } }: { pack: WholePack }): JSX.Element {
  return (
    <AnchorsProvider value={anchorsOf({ core, texts })}>
      <First core={core} />
      <nav aria-label={t('single.contents')}>
        {Object.entries(PARTS).map(([id, words]) => (
          <a href={`#${id}`}>{t(words)}</a>
        ))}
      </nav>
      <Part id="u">
        {core.urgent.map(({ title, text, say, contacts }) => (
          <>
            <h3>{title}</h3>
            {text.split('\n').map((line) => (
              <p>{line}</p>
            ))}
            {contacts.map((id) => (
              <ContactLine id={id} />
            ))}
            {say ? <Said text={say} /> : null}
          </>
        ))}
      </Part>
      <Part id="c">
        {CONTACT_KINDS.map((kind) => (
          <>
            {core.contacts.some((contact) => contact.kind === kind) ? <h3>{t(`contacts.kind.${kind}`)}</h3> : null}
            {core.contacts
              .filter((contact) => contact.kind === kind)
              .map((contact) => (
                <ContactPart contact={contact} texts={texts} />
              ))}
          </>
        ))}
      </Part>
      <Part id="g">
        <p>{t('signs.first')}</p>
        {core.signs.map((group) => (
          <Signs group={wholeOf(group, texts.signs)} />
        ))}
      </Part>
      <Part id="d">
        {core.topics.map(({ id, title }) => (
          <>
            <h3>{title}</h3>
            {core.procedures
              .filter(({ topic }) => topic === id)
              .map((card) => (
                <ProcedurePart card={card} texts={texts} />
              ))}
          </>
        ))}
      </Part>
      <Part id="p">
        {core.pages.map((page) => (
          <Page page={wholeOf(page, texts.pages)} texts={texts} />
        ))}
      </Part>
      <Part id="l">
        {core.letters.map((letter) => (
          <LetterPart letter={letter} texts={texts} />
        ))}
      </Part>
      <Part id="m">
        <Terms terms={texts.terms} />
      </Part>
      <Part id="t">{texts.directory ? <Areas areas={texts.directory.areas} /> : null}</Part>
      <Part id="s">
        <SourcesList sources={texts.sources} />
      </Part>
    </AnchorsProvider>
  );
}

/** The way out and the numbers, before anything else. */
function First({ core }: { core: WholePack['core'] }): JSX.Element {
  const { exit } = brandOf(core);
  return (
    <header>
      <div class="x">
        <b>{t('app.name')}</b>
        <a href={exit}>{t('exit.label')}</a>
      </div>
      <h1>{t('home.title')}</h1>
      <ul class="t">
        {core.help.map((id) => {
          const contact = find(core.contacts, id);
          const line = lineOf(contact);
          return line ? (
            <li>
              <a href={hrefOfLine(line)}>
                <b>{t(line.kind === 'sms' ? 'single.smsTo' : 'single.callTo', { number: line.shown })}</b>{' '}
                {contact.short}
              </a>
            </li>
          ) : null;
        })}
      </ul>
      <p class="a">{t('call.log')}</p>
      <p class="off">{t('single.preview')}</p>
      <p class="a">
        {t('single.lead')} {t('about.edition', { date: longDate(core.edition) })} {sayReview(core.review)}
      </p>
      <TranslationStatus of={core} line="a" />
    </header>
  );
}

function Part({ id, children }: { id: keyof typeof PARTS; children: ComponentChildren }): JSX.Element {
  return (
    <section id={id}>
      <h2>{t(PARTS[id])}</h2>
      {children}
    </section>
  );
}

function Signs({ group }: { group: SignGroup }): JSX.Element {
  return (
    <details id={useAnchors()('sign-group', group.id)}>
      <summary>
        <h3>{group.title}</h3>
      </summary>
      {group.intro ? <p>{group.intro}</p> : null}
      <ul>
        {group.signs.map((sign) => (
          <SignLine sign={sign} />
        ))}
      </ul>
    </details>
  );
}

function Page({ page, texts }: { page: WholePage; texts: WholePack['texts'] }): JSX.Element {
  return (
    <details id={useAnchors()('page', page.id)}>
      <summary>
        <h3>{page.title}</h3>
      </summary>
      <InSource of={page}>
        <Prose blocks={page.blocks} texts={texts} />
      </InSource>
      <Proof of={page} blocks={page.blocks} />
    </details>
  );
}
