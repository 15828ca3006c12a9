import type { JSX } from 'preact';
import type { InterpreterCase, Texts } from '../../pack/index.ts';
import { Say } from '../render/screen/say.tsx';
import { SourceList } from '../render/screen/source-list.tsx';
import { find, useCore } from '../site.tsx';
import { t } from '../say.ts';
import { Call, CallLog, lineOf } from '../ui/call.tsx';
import { LanguageRows } from '../ui/language-rows.tsx';

interface Props {
  readonly texts: Texts;
  readonly interpreter: readonly InterpreterCase[];
}

/**
 * To be understood at a counter or on the telephone: words in the source language, in very large letters, each with
 * what it means. In the source language itself one chooses the language of whoever needs them.
 */
export default function InterpreterScreen({ texts, interpreter: cases }: Props): JSX.Element {
  return (
    <article class="stack interpreter">
      <div class="no-print">
        <h1 tabIndex={-1}>{t('interpreter.title')}</h1>
        <p class="lead">{t(cases.length > 0 ? 'interpreter.lead' : 'interpreter.chooseHint')}</p>
      </div>
      {cases.length > 0 ? cases.map((entry) => <Case key={entry.id} of={entry} texts={texts} />) : <Choose />}
    </article>
  );
}

const Choose = (): JSX.Element => (
  <section class="stack-s">
    <h2>{t('interpreter.choose')}</h2>
    <LanguageRows to={{ kind: 'interpreter' }} />
  </section>
);

/** What is done with the words: said into a telephone, written, or shown. */
const DONE = { tel: 'interpreter.sayThis', sms: 'interpreter.write' } as const;

function Case({ of, texts }: { of: InterpreterCase; texts: Texts }): JSX.Element {
  const { contacts } = useCore();
  const contact = of.contact === undefined ? undefined : find(contacts, of.contact);
  const line = contact && lineOf(contact);
  return (
    <section class="card stack-s held" id={`mots-${of.id}`}>
      <h2>{of.title}</h2>
      <p>{of.hint}</p>
      {contact ? <Call contact={contact} look="quiet" words="none" /> : null}
      <p class="eyebrow">{t(line ? DONE[line.kind] : 'interpreter.show')}</p>
      <Say text={of.say} />
      {of.note === undefined ? null : <p>{of.note}</p>}
      {line ? <CallLog sms={line.kind === 'sms'} /> : null}
      {of.sources.length > 0 ? (
        <details class="no-print">
          <summary>{t('procedure.sources')}</summary>
          <SourceList ids={of.sources} texts={texts} />
        </details>
      ) : null}
    </section>
  );
}
