import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Pictogram } from '../../app/ui/pictogram.tsx';
import type { Picture } from '../../pack/index.ts';
import { close, current, keepNow } from '../draft/session.ts';
import { edit, folder, forward, lock } from '../icons.ts';
import { hrefOf } from '../place.ts';
import { longDay, moment, nameOfLanguage, t } from '../say.ts';
import { Icon } from '../shell/icon.tsx';
import { today } from '../today.ts';
import { useStore } from '../use-store.ts';
import type { Waiting } from '../work/waiting.ts';
import { ask, checked, facts } from '../work/work.ts';

/** What a person comes for, each with where it is done. */
const JOBS: readonly (readonly [name: string, picture: Picture, to: readonly string[]])[] = [
  ['number', 'phone', ['number']],
  ['hours', 'calendar', ['hours']],
  ['sentence', 'note', ['text']],
  ['sign', 'bag', ['sign']],
  ['withdraw', 'letter', ['withdraw']],
];

/** What do you want to do? Then the work that was begun, and what waits. */
export function HomeScreen(): JSX.Element {
  return (
    <main class="home">
      <OpenedGuide />
      <h1>{t('home.title')}</h1>
      <ul class="jobs">
        {JOBS.map(([name, picture, to]) => (
          <li key={name}>
            <a class="job" href={hrefOf(...to)}>
              <Pictogram name={picture} />
              <b>{t(`home.job.${name}`)}</b>
              <small>{t(`home.job.${name}-more`)}</small>
            </a>
          </li>
        ))}
      </ul>
      <Resume />
      <p class="quiet">
        <Icon of={lock} />
        {t('home.stays')}
      </p>
      <WaitingLists />
    </main>
  );
}

function OpenedGuide(): JSX.Element | null {
  const session = useStore(current);
  const guide = useStore(facts);
  if (session === null || guide === null) return null;
  const { procedures, contacts, letters, personas } = guide.counts;
  const counts = [
    t('home.count.procedures', { count: procedures }),
    t('home.count.contacts', { count: contacts }),
    t('home.count.letters', { count: letters }),
    t('home.count.families', { count: personas }),
    t('home.count.languages', { count: guide.locales.length }),
    t('home.count.edition', { day: guide.edition === '' ? '—' : longDay(guide.edition) }),
  ];
  return (
    <div class="opened">
      <Icon of={folder} />
      <span>
        <b>{session.draft.opened.name}</b>
        <small>{counts.join(' · ')}</small>
      </span>
      <button
        class="button"
        type="button"
        onClick={() => {
          void keepNow().then(() => close(false));
        }}
      >
        {t('home.other')}
      </button>
    </div>
  );
}

/** The last thing that was done, to go on with it. */
function Resume(): JSX.Element | null {
  const session = useStore(current);
  const found = useStore(checked);
  const last = session?.draft.edits.at(-1);
  if (last === undefined) return null;
  const faults = found?.faults.length ?? 0;
  return (
    <a class="row-button" href={last.place}>
      <Icon of={edit} />
      <span>
        <b>{t('home.resume', { what: t(last.what.key, last.what.values) })}</b>
        <small>
          {moment(last.at)}
          {faults > 0 && ` · ${t('bar.faults-count', { count: faults })}`}
        </small>
      </span>
      <Icon of={forward} />
    </a>
  );
}

const SHOWN = 4;

function WaitingLists(): JSX.Element | null {
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const found = useStore(checked);
  const version = found?.stage === 'whole' ? found.version : null;
  useEffect(() => {
    if (version === null) return;
    void ask('waiting', { today: today() }).then(setWaiting);
  }, [version]);
  if (waiting === null) return <p class="quiet">{t('bar.looking')}</p>;
  const { checks, oldContacts, signatures, reviewed, languages } = waiting;
  return (
    <div class="three">
      <List
        title={t('home.checks')}
        lead={oldContacts === 0 ? t('home.checks-lead') : t('home.checks-old', { count: oldContacts })}
      >
        {checks.slice(0, SHOWN).map(({ id, title, publisher, checked: day }) => (
          <Row key={id} href={hrefOf('source', id)} title={title} more={publisher} end={longDay(day)} />
        ))}
        <Row
          href={hrefOf('source')}
          title={t('home.checks-all')}
          end={t('home.others', { count: Math.max(0, checks.length - SHOWN) })}
        />
      </List>
      <List
        title={t('home.signatures')}
        lead={t('home.signatures-lead', { count: reviewed, all: reviewed + signatures.length })}
      >
        {signatures.slice(0, SHOWN).map(({ id, title, statements, lapsed }) => (
          <Row
            key={id}
            href={hrefOf('review', 'procedure', id)}
            title={title}
            more={t('home.statements', { count: statements })}
            end={lapsed ? t('home.lapsed') : ''}
          />
        ))}
        <Row
          href={hrefOf('review')}
          title={t('home.signatures-all')}
          end={t('home.others', { count: Math.max(0, signatures.length - SHOWN) })}
        />
      </List>
      <List title={t('home.languages')} lead={t('home.languages-lead')}>
        {languages.map(({ locale, lines }) => (
          <Row
            key={locale}
            href={hrefOf('languages', locale)}
            title={nameOfLanguage(locale)}
            end={lines === 0 ? t('home.in-step') : t('bar.lines', { count: lines })}
            isCare={lines > 0}
          />
        ))}
      </List>
    </div>
  );
}

const List = (props: {
  readonly title: string;
  readonly lead: string;
  readonly children: ComponentChildren;
}): JSX.Element => (
  <section class="list">
    <h2>{props.title}</h2>
    <p>{props.lead}</p>
    <ul>{props.children}</ul>
  </section>
);

interface RowProps {
  readonly href: string;
  readonly title: string;
  readonly more?: string;
  readonly end: string;
  readonly isCare?: boolean;
}

const Row = ({ href, title, more, end, isCare = false }: RowProps): JSX.Element => (
  <li>
    <a href={href}>
      {title}
      {more !== undefined && <small>{more}</small>}
    </a>
    {end !== '' && <span class={isCare ? 'tag tag-care' : 'row-end'}>{end}</span>}
  </li>
);
