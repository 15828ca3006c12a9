import type { JSX } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { sayChildChoice, type Contact, type PackProcedure, type Texts } from '../../pack/index.ts';
import type { Phone } from '../../ports.ts';
import { session } from '../../storage/index.ts';
import { Listen } from '../reading-aloud/listen.tsx';
import { Blocks } from '../render/screen/blocks.tsx';
import { FilledBlanksProvider } from '../render/screen/filled-blanks.ts';
import { find, useCore, usePorts, useStore } from '../context.ts';
import { t } from '../say.ts';
import { neverComes } from '../ui/one-file.ts';
import { callOf, Call, CallLog, lineOf } from '../ui/call.tsx';
import { ChildChoice } from '../ui/child-choice.tsx';
import { ContactName } from '../ui/contact-name.tsx';
import { Fold } from '../ui/fold.tsx';
import { Icon } from '../ui/icon.tsx';
import { PRIVATE_FIELD } from '../ui/private-field.ts';
import { PRIVATE_FORM } from '../ui/private-form.ts';
import { useLate } from '../ui/use-late.ts';
import { usePhone } from '../ui/use-phone.ts';
import { useSayProcedure } from '../visit/use-say-procedure.ts';
import { callNotes, NOTES, notesOf, writeNote, writeOutcome } from './call-notes.ts';
import { AFTER } from './note-call.tsx';
import * as icons from '../ui/icons.ts';

/** What becomes of a call comes behind its words. */
const loadAfter = () => (import.meta.env.MODE === 'single' ? neverComes() : import('../notes/after-call.tsx'));

/** Whom a card has one call: its title says the number. Others are met at a counter, or one of several is called. */
const calledBy = ({ title, contacts: ids }: PackProcedure, contacts: readonly Contact[]): Contact | undefined => {
  const numbers = title.split(/[^\d\s]+/).map((part) => part.trim());
  return ids.map((id) => find(contacts, id)).find((one) => numbers.some((number) => number === lineOf(one)?.shown));
};

interface Props {
  /** a procedure that has words to say */
  readonly id: string;
  /** what will be asked comes with them */
  readonly texts: Texts | null;
}

/**
 * The words to say in very large letters, to hold during the call: dots that can be filled, what will be asked, and
 * what to note afterwards. The screen stays on, where the browser lets it.
 */
export function HeldScript({ id, texts }: Props): JSX.Element {
  const core = useCore();
  const { paper } = usePorts();
  const { answers } = useStore(session);
  const written = notesOf(useStore(callNotes), id);
  const [isOn, tellOn] = useState(false);
  usePhone(useCallback(({ keepOn }: Phone) => keepOn(tellOn), []));
  const procedure = useSayProcedure()(id);
  const contact = callOf(procedure, core.contacts);
  const sectionOf = (name: 'asked' | 'bring') => texts?.procedures[id]?.sections.find((section) => section.id === name);
  const [asked, bring] = [sectionOf('asked'), sectionOf('bring')];
  const passedOn = contact && texts?.contacts[contact.id]?.before;
  const late = useLate(loadAfter);
  const AfterCall = late !== null && late !== 'failed' && texts ? late.AfterCall : null;
  const choices = core.flow.questions.flatMap((question) => sayChildChoice(core.flow, question, answers) ?? []);
  const blanks = useMemo(
    () => ({ values: written.blanks, write: (hint: string, value: string) => writeNote(id, 'blanks', hint, value) }),
    [written.blanks, id],
  );
  return (
    <article class="stack held">
      {choices.map((words) => (
        <form key={words.title} class="no-print" {...PRIVATE_FORM}>
          <ChildChoice words={words} brief />
        </form>
      ))}
      <Listen isReady={texts !== null}>
        <h1 tabIndex={-1}>{procedure.title}</h1>
      </Listen>
      <div class="columns stack">
        <div class="stack">
          <form class="held-say stack-s" {...PRIVATE_FORM}>
            <FilledBlanksProvider value={blanks}>
              <Blocks blocks={procedure.say?.blocks ?? []} level={2} />
            </FilledBlanksProvider>
          </form>
          <p class="hint no-print">{t('script.fill')}</p>
          {asked ? (
            <section class="stack-s held-ask">
              <h2>{t('script.ask')}</h2>
              <Blocks blocks={asked.blocks} level={3} />
            </section>
          ) : null}
          <div class="folds">
            {bring ? (
              <Fold title={t('script.ready')}>
                <Blocks blocks={bring.blocks} level={3} />
              </Fold>
            ) : null}
            {contact && passedOn ? (
              <Fold title={t('script.passOn')}>
                <p class="eyebrow">
                  <ContactName contact={contact} />
                </p>
                <Blocks blocks={passedOn.map((text) => ({ kind: 'paragraph', text }))} level={3} />
              </Fold>
            ) : null}
          </div>
          <CallLog />
        </div>
        <form class="stack-s" {...PRIVATE_FORM}>
          {procedure.service ? (
            <>
              <h2 id={AFTER} tabIndex={-1}>
                {t('script.after')}
              </h2>
              {NOTES.map((name) => (
                <div key={name} class="held-note">
                  <label for={`noter-${name}`}>{t(`script.notes.${name}`)}</label>
                  <input
                    id={`noter-${name}`}
                    type="text"
                    {...PRIVATE_FIELD}
                    value={written.notes[name] ?? ''}
                    onInput={({ currentTarget: { value } }) => writeNote(id, 'notes', name, value)}
                  />
                </div>
              ))}
              {AfterCall && texts ? (
                <AfterCall
                  procedure={procedure}
                  contact={calledBy(procedure, core.contacts)}
                  texts={texts}
                  written={written.notes}
                  went={written.outcome ?? null}
                  onSaved={() => {
                    NOTES.forEach((name) => writeNote(id, 'notes', name, ''));
                    writeOutcome(id, null);
                  }}
                />
              ) : (
                <p class="hint no-print">{t('script.memory')}</p>
              )}
            </>
          ) : null}
          <p class="hint no-print" role="status">
            {isOn ? t('script.screenOn') : null}
          </p>
        </form>
      </div>
      <div class="sticky no-print">
        {contact && lineOf(contact) ? (
          <Call contact={contact} look={contact.kind === 'emergency' ? 'urgent' : 'main'} />
        ) : null}
        <button type="button" class="text-button" onClick={paper.print}>
          <Icon of={icons.print} /> {t('share.print')}
        </button>
      </div>
    </article>
  );
}
