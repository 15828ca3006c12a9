import type { JSX } from 'preact';
import type { Core, Step, Texts } from '../../pack/index.ts';
import { handOverContacts } from '../../storage/hand-over.ts';
import { Inlines } from '../blocks/inlines.tsx';
import { find, useCore, usePath, usePorts, useStore } from '../context.ts';
import { dayOf, longDate } from '../i18n.ts';
import { t } from '../i18n-kit.ts';
import { lineOf, Num } from '../ui/call.tsx';
import { sayReview } from '../ui/say-review.ts';
import { CodeOfAddress } from './address-code.tsx';
import { sheet } from './sheet.ts';
import { useWholeAddress } from './use-whole-address.ts';
import { useOpens } from './what-opens.tsx';

/** Of each procedure, the steps that the hand does first. */
const STEPS = 3;
/** Lines to write on by hand. */
const LINES = 3;

/**
 * The sheet that a professional leaves (PR-1): numbers, first steps, services nearby, the next appointment, the code,
 * and room to write. Shown by printers alone; it says nothing of the family.
 */
export function HandOverPaper({ texts }: { texts: Texts }): JSX.Element {
  const core = useCore();
  const { clock } = usePorts();
  const now = useStore(clock.now);
  const { procedures, isRead } = useStore(sheet);
  const { contacts } = useStore(handOverContacts);
  const { path, title } = useOpens();
  const address = useWholeAddress(path);
  return (
    <div class="hand-sheet print-only">
      <div class="hand-head">
        <div>
          <p class="hand-name">{t('app.name')}</p>
          <p>{t('neutral.lead')}</p>
          <Numbers of={core} />
        </div>
        {address && isRead === false ? <CodeOfAddress address={address} opens={title} /> : null}
      </div>
      {address && isRead === false ? <bdi dir="ltr">{address}</bdi> : null}
      <Appointment />
      {procedures.map((id) => (
        <OnPaper key={id} id={id} texts={texts} />
      ))}
      {contacts.some(({ name, number }) => name + number !== '') ? (
        <section class="hand-part">
          <h2>{t('handOver.contacts')}</h2>
          <ul>
            {contacts.flatMap(({ name, number }, at) =>
              name + number === ''
                ? []
                : [
                    <li key={at}>
                      <bdi>{name}</bdi>{' '}
                      <b>
                        <Num>{number}</Num>
                      </b>
                    </li>,
                  ],
            )}
          </ul>
        </section>
      ) : null}
      <section class="hand-part">
        <h2>{t('handOver.write')}</h2>
        {Array.from({ length: LINES }, (_, at) => (
          <p key={at} class="hand-line" />
        ))}
      </section>
      <p class="hand-foot">
        {t('about.edition', { date: longDate(core.edition) })}
        {now ? ` ${t('handOver.printed', { date: longDate(dayOf(now)) })}` : ''} {sayReview(core.review)}
      </p>
    </div>
  );
}

const Numbers = ({ of: { help, contacts } }: { of: Pick<Core, 'help' | 'contacts'> }): JSX.Element => (
  <div class="hand-numbers">
    {help.map((id) => {
      const contact = find(contacts, id);
      const line = lineOf(contact);
      return line ? (
        <div key={id}>
          <b>
            <Num>{line.shown}</Num>
          </b>{' '}
          {contact.short}
        </div>
      ) : null;
    })}
  </div>
);

/** When to meet again and whom to ask; what was not typed is a line to write on. */
function Appointment(): JSX.Element {
  const { day, time, place, name, number } = useStore(sheet);
  const when = [day === '' ? '' : longDate(day), time, place].filter((part) => part !== '').join(', ');
  const who = [name, number].filter((part) => part !== '').join(', ');
  return (
    <section class="hand-part hand-meet">
      {(
        [
          ['handOver.appointment', when],
          ['handOver.mine', who],
        ] as const
      ).map(([words, said]) => (
        <p key={words}>
          <b>{t(words)}</b> {said === '' ? <span class="hand-blank" /> : <bdi>{said}</bdi>}
        </p>
      ))}
    </section>
  );
}

/** One procedure: why, whom to call, its first steps; and where it is found in the language of the person. */
function OnPaper({ id, texts }: { id: string; texts: Texts }): JSX.Element {
  const core = useCore();
  const pathOf = usePath();
  const { language } = useStore(sheet);
  const procedure = find(core.procedures, id);
  const spoken = core.languages.find(({ locale }) => locale === language);
  const address = useWholeAddress(pathOf({ kind: 'procedure', id }, language ?? undefined));
  const steps = (texts.procedures[id]?.sections ?? []).flatMap(({ blocks }) =>
    blocks.flatMap((block): readonly Step[] => (block.kind === 'steps' ? block.steps : [])),
  );
  const numbers = procedure.contacts.flatMap((one) => lineOf(find(core.contacts, one))?.shown ?? []).slice(0, 2);
  return (
    <section class="hand-part" data-procedure={id}>
      <h2>
        <span>{procedure.title}</span>
        <span>
          {numbers.map((number) => (
            <Num key={number}>{number}</Num>
          ))}
        </span>
      </h2>
      <p>{procedure.why}</p>
      <ul class="hand-steps">
        {steps.slice(0, STEPS).map((step) => (
          <li key={step.id}>
            <i class="paper-box" />
            <span>
              <Inlines text={step.text} />
            </span>
          </li>
        ))}
      </ul>
      {spoken && address ? (
        <p lang={spoken.locale} dir={spoken.dir}>
          {spoken.name} <bdi dir="ltr">{address}</bdi>
        </p>
      ) : null}
    </section>
  );
}
