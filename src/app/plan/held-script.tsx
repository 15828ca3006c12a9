import type { JSX } from 'preact';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { sayChildChoice, type Contact, type PackProcedure, type Texts } from '../../pack/index.ts';
import type { Phone } from '../../ports.ts';
import { lock, session } from '../../storage/index.ts';
import { Listen } from '../reading-aloud/listen.tsx';
import { Blocks } from '../render/screen/blocks.tsx';
import { FilledBlanksProvider } from '../render/screen/filled-blanks.ts';
import { useCore, usePorts, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { callOf, Call, CallLog, lineOf } from '../ui/call.tsx';
import { ChildChoice } from '../ui/child-choice.tsx';
import { ContactName } from '../ui/contact-name.tsx';
import { Fold } from '../ui/fold.tsx';
import { Icon } from '../ui/icon.tsx';
import { PrivateForm } from '../ui/private-form.tsx';
import { usePhone } from '../ui/use-phone.ts';
import { called } from '../visit/called.ts';
import { useCalledCard } from '../visit/use-called-card.ts';
import { useSayProcedure } from '../visit/use-say-procedure.ts';
import { callNotes, notesOf, writeNote } from './call-notes.ts';
import { HeldNotes } from './held-notes.tsx';
import * as icons from '../ui/icons.ts';

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
  const [isOn, tellOn] = useState(false);
  usePhone(useCallback(({ keepOn }: Phone) => keepOn(tellOn), []));
  const procedure = useHeldProcedure(id);
  const contact = callOf(procedure, core.contacts);
  const choices = core.flow.questions.flatMap((question) => sayChildChoice(core.flow, question, answers) ?? []);
  return (
    <article class="stack held">
      {choices.map((words) => (
        <PrivateForm key={words.title} class="no-print">
          <ChildChoice words={words} brief />
        </PrivateForm>
      ))}
      <Listen>
        <h1 tabIndex={-1}>{procedure.title}</h1>
      </Listen>
      <div class="columns stack">
        <div class="stack">
          <WordsToSay procedure={procedure} />
          <WhatComes id={id} texts={texts} contact={contact} />
          <CallLog />
        </div>
        <PrivateForm class="stack-s">
          {procedure.service ? <HeldNotes procedure={procedure} texts={texts} /> : null}
          <p class="hint no-print" role="status">
            {isOn ? t('script.screenOn') : null}
          </p>
        </PrivateForm>
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

/** In the words for this person, also where the plan locks while they speak: nobody says other words than before. */
function useHeldProcedure(id: string): PackProcedure {
  const said = useSayProcedure()(id);
  const isClosed = useStore(lock) === 'closed';
  const call = useStore(called);
  const held = useRef(call?.card?.id === id ? call.card : said);
  useCalledCard();
  if (!isClosed) held.current = said;
  return held.current;
}

/** The script, with dots that are filled on the page. */
function WordsToSay({ procedure: { id, say } }: { readonly procedure: PackProcedure }): JSX.Element {
  const { blanks } = notesOf(useStore(callNotes), id);
  const filled = useMemo(
    () => ({ values: blanks, write: (hint: string, value: string) => writeNote(id, 'blanks', hint, value) }),
    [blanks, id],
  );
  return (
    <>
      <PrivateForm class="held-say stack-s">
        <FilledBlanksProvider value={filled}>
          <Blocks blocks={say?.blocks ?? []} level={2} />
        </FilledBlanksProvider>
      </PrivateForm>
      <p class="hint no-print">{t('script.fill')}</p>
    </>
  );
}

interface WhatComesProps extends Props {
  readonly contact: Contact | undefined;
}

/** What will be asked; folded: what to have at hand, and what to say before one is put through. */
function WhatComes({ id, texts, contact }: WhatComesProps): JSX.Element {
  const sectionOf = (name: 'asked' | 'bring') => texts?.procedures[id]?.sections.find((section) => section.id === name);
  const [asked, bring] = [sectionOf('asked'), sectionOf('bring')];
  const passedOn = contact && texts?.contacts[contact.id]?.before;
  return (
    <>
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
    </>
  );
}
