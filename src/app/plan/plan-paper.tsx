import type { JSX } from 'preact';
import type { Band, PlacedProcedure } from '../../engine/index.ts';
import type { Contact, PackProcedure, Texts } from '../../pack/index.ts';
import { session } from '../../storage/index.ts';
import { Blocks } from '../render/screen/blocks.tsx';
import { find, useCore, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { lineOf, Num } from '../ui/call.tsx';
import { sayReview } from '../ui/say-review.ts';
import { usePaperStyles } from '../ui/use-paper-styles.ts';
import { useSayProcedure } from '../visit/use-say-procedure.ts';
import { carriedBy } from './carried-by.ts';
import { BlankBand, PaperCalls } from './paper-by-hand.tsx';
import { COUNTED } from '../visit/count-done.ts';
import { ContactLines, OwnLines, PaperLines } from './paper-lines.tsx';
import rule from './plan-paper.css?raw';
import type { Printed } from './print-choice.tsx';

export { PrintChoice } from './print-choice.tsx';

type Bands = Readonly<Record<Band | 'standby', readonly PlacedProcedure[]>>;

/** How many calls there is room to note: fewer where there is much to say. */
const CALLS = { few: 3, many: 7, blank: 20, scripts: 6 };
/** How many rows the front has room for, in letters of their usual size. */
const ROWS = 22;

interface Props {
  readonly bands: Bands;
  readonly texts: Texts | null;
  readonly printed: Printed;
}

/**
 * The plan as a sheet: on its front what to do, with the numbers and room to write; on its back what to say, and the
 * calls to note. Shown by printers alone. It tells no answer (PR-5).
 */
export function PlanPaper({ bands: all, texts, printed }: Props): JSX.Element {
  usePaperStyles(rule);
  const core = useCore();
  const { items: states } = useStore(session);
  const forThem = (placed: readonly PlacedProcedure[]): readonly PlacedProcedure[] =>
    placed.filter(({ procedure }) => states[procedure] !== 'not-for-me');
  const bands: Bands = {
    now: forThem(all.now),
    today: forThem(all.today),
    week: forThem(all.week),
    later: forThem(all.later),
    standby: forThem(all.standby),
  };
  const isBlank = printed === 'blank';
  const said = isBlank ? [] : [...bands.now, ...bands.today];
  const rows = COUNTED.reduce((sum, band) => sum + bands[band].length, 0);
  const calls = isBlank ? CALLS.blank : said.length > CALLS.scripts ? CALLS.few : CALLS.many;
  return (
    <div class="sheets print-only" data-full={!isBlank && rows > ROWS ? '' : undefined}>
      <div class="sheet-front">
        <div class="strip">
          {[...new Set([...core.emergency, ...core.help])].map((id) => {
            const contact = find(core.contacts, id);
            const line = lineOf(contact);
            return line ? (
              <div key={id}>
                <b>
                  <Num>{line.shown}</Num>
                </b>
                {contact.short}
              </div>
            ) : null;
          })}
        </div>
        <h1>{t('plan.title')}</h1>
        {COUNTED.map((band) =>
          isBlank ? (
            <BlankBand key={band} band={band} />
          ) : bands[band].length > 0 ? (
            <PaperBand key={band} band={band} placed={bands[band]} isMarked={printed === 'marked'} />
          ) : null,
        )}
        {printed === 'marked' ? (
          <>
            <OwnLines texts={texts} />
            <ContactLines />
          </>
        ) : null}
        {isBlank ? null : (
          <>
            <Lines title={t('plan.standby')} placed={bands.standby} />
            <Lines title={t('plan.later')} placed={bands.later} />
          </>
        )}
      </div>
      {isBlank ? null : <Scripts placed={said} />}
      <PaperCalls rows={calls} />
      <p>{sayReview(core.review)}</p>
    </div>
  );
}

/** A procedure in the words for this person, and what it can be reached by. */
function useSaid(): (id: string) => {
  readonly said: PackProcedure;
  readonly reach: readonly Reach[];
} {
  const { contacts } = useCore();
  const say = useSayProcedure();
  return (id) => {
    const said = say(id);
    return { said, reach: listReach(said.contacts.map((id) => find(contacts, id))) };
  };
}

interface Reach {
  readonly contact: Contact;
  readonly shown: string;
}

/** The numbers; where nobody can be called, the addresses, written out (PR-5). */
function listReach(contacts: readonly Contact[]): readonly Reach[] {
  const hasNumber = contacts.some((contact) => lineOf(contact));
  return contacts.flatMap((contact) => {
    const channel = hasNumber ? lineOf(contact) : contact.channels.find((channel) => 'url' in channel);
    return channel && 'shown' in channel ? [{ contact, shown: channel.shown }] : [];
  });
}

interface BandProps {
  readonly band: (typeof COUNTED)[number];
  readonly placed: readonly PlacedProcedure[];
  /** with what is done, and who takes care of it */
  readonly isMarked: boolean;
}

function PaperBand({ band, placed, isMarked }: BandProps): JSX.Element {
  const { items: states } = useStore(session);
  const carriers = useStore(carriedBy);
  const say = useSaid();
  return (
    <section class="paper-band" data-band={band}>
      <h2>{t(`plan.${band}`)}</h2>
      {placed.map(({ procedure: id }) => {
        const { said, reach } = say(id);
        const carrier = isMarked ? carriers[id] : undefined;
        return (
          <div key={id} class="paper-row" data-procedure={id} data-state={isMarked ? states[id] : undefined}>
            <i class="paper-box" />
            <p>
              <b>{said.title}</b> <span>{said.why}</span>
              {carrier ? <span> {t(`plan.carriers.${carrier}`)}</span> : null}
            </p>
            <p class="paper-numbers">
              {reach.slice(0, 2).map(({ contact, shown }) =>
                lineOf(contact) ? (
                  <b key={contact.id}>
                    <Num>{shown}</Num>
                  </b>
                ) : (
                  <small key={contact.id}>{shown}</small>
                ),
              )}
            </p>
          </div>
        );
      })}
    </section>
  );
}

function Lines({ title, placed }: { title: string; placed: readonly PlacedProcedure[] }): JSX.Element | null {
  const say = useSaid();
  if (placed.length === 0) return null;
  return (
    <PaperLines title={title}>
      {placed.map(({ procedure: id, band }) => {
        const { said, reach } = say(id);
        return (
          <li key={id} data-procedure={id}>
            {band === 'standby' ? (said.standby ?? said.title) : said.title}{' '}
            {reach[0] ? (
              <b>
                <Num>{reach[0].shown}</Num>
              </b>
            ) : null}
          </li>
        );
      })}
    </PaperLines>
  );
}

/** What can be said, beside the number that it is said to. */
function Scripts({ placed }: { placed: readonly PlacedProcedure[] }): JSX.Element {
  const say = useSaid();
  return (
    <section class="paper-scripts">
      <h2>{t('plan.say')}</h2>
      <div>
        {placed.flatMap(({ procedure: id }) => {
          const { said, reach } = say(id);
          const script = said.say?.blocks.filter(({ kind }) => kind === 'say').slice(0, 1);
          return script ? (
            <div key={id} class="paper-script" data-procedure={id}>
              <h3>
                {said.title}{' '}
                {reach[0] ? (
                  <b>
                    <Num>{reach[0].shown}</Num>
                  </b>
                ) : null}
              </h3>
              <Blocks blocks={script} level={4} />
            </div>
          ) : (
            []
          );
        })}
      </div>
    </section>
  );
}
