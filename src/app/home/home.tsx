import type { JSX } from 'preact';
import { CallLog, CallTile, lineOf, nameBehind } from '../ui/call.tsx';
import { ListenLater } from '../reading-aloud/listen.tsx';
import { Entry } from '../questions/entry.tsx';
import { Icon } from '../ui/icon.tsx';
import type { IconNode } from '../ui/icons.ts';
import { KeepSize } from '../ui/keep-size.tsx';
import { LanguageLine } from './language-line.tsx';
import { Link } from '../ui/link.tsx';
import { role, type Core } from '../../pack/index.ts';
import type { Route } from '../routes.ts';
import { useCore, usePorts, useStore } from '../site.tsx';
import { lock, session } from '../../storage/index.ts';
import { currentSituation, plans } from '../../storage/plans/index.ts';
import { countDone } from '../visit/count-done.ts';
import { type PlainKey, t } from '../say.ts';
import { ANCHORS } from '../questions/step.ts';
import { STEPS } from '../ui/step-numbers.ts';
import { sayReview } from '../ui/say-review.ts';
import { Hills } from '../ui/illustrations/hills.tsx';
import * as icons from '../ui/icons.ts';

interface Row {
  readonly to: Route;
  readonly icon: IconNode;
  readonly words: PlainKey;
  readonly hint: PlainKey;
}

const INSTALL: Row = { to: { kind: 'install' }, icon: icons.save, words: 'install.title', hint: 'more.install' };

/** What else the guide has. */
function rowsOf(core: Core): readonly Row[] {
  const peers = role(core, 'peers-procedure');
  const phone = role(core, 'phone-page').id;
  const met: Row | null = peers && {
    to: { kind: 'procedure', id: peers.id },
    icon: icons.message,
    words: 'home.parents',
    hint: 'home.parentsHint',
  };
  return [
    { to: { kind: 'pass-on' }, icon: icons.share, words: 'passOn.title', hint: 'more.passOn' },
    { to: { kind: 'signs' }, icon: icons.eye, words: 'home.signs', hint: 'home.signsHint' },
    { to: { kind: 'procedures' }, icon: icons.scale, words: 'home.procedures', hint: 'home.proceduresHint' },
    ...(met ? [met] : []),
    { to: { kind: 'page', id: phone }, icon: icons.device, words: 'home.phone', hint: 'home.phoneHint' },
    { to: { kind: 'hand-over' }, icon: icons.people, words: 'home.professional', hint: 'handOver.title' },
  ];
}

/**
 * Two doors, the numbers, and the rest (FL-1). The entry of the flow lies in the page already, so that nothing is
 * waited for.
 */
export default function HomeScreen(): JSX.Element {
  const core = useCore();
  return (
    <>
      <div class="home stack">
        <div class="hero">
          <LanguageLine />
          <div>
            <h1 tabIndex={-1}>
              <span>{t('home.worry')} </span>
              {t('home.title')}
            </h1>
            <p class="lead">{t('home.lead')}</p>
          </div>
          {/* behind the words, and after them: it is painted once their height is known */}
          <Hills />
        </div>
        <div class="columns stack">
          <div class="stack home-act">
            <div class="doors">
              <Link class="door" data-door="urgent" to={{ kind: 'emergency' }}>
                <Icon of={icons.danger} />
                <span>
                  <strong>{t('home.urgent')}</strong>
                  <span>{t('home.urgentHint')}</span>
                </span>
                <Icon of={icons.forward} mirrored />
              </Link>
              <PlanDoor />
            </div>
            <ul class="calls">
              {role(core, 'home-contacts').map((contact) => {
                const line = lineOf(contact);
                return line ? (
                  <li key={contact.id}>
                    <CallTile contact={contact} line={line} name={nameBehind(contact, line, contact.short)} />
                  </li>
                ) : null;
              })}
            </ul>
            <KeepSize />
            <LockedDoor />
            <Link class="find" to={{ kind: 'search' }}>
              <Icon of={icons.search} />
              <span>{t('home.search')}</span>
            </Link>
            <div class="heard">
              <CallLog />
              <ListenLater />
            </div>
          </div>
          <div class="stack">
            <ul class="rows">
              {import.meta.env.MODE === 'single' ? null : <InstallRow />}
              {rowsOf(core).map((row) => (
                <HomeRow key={row.words} of={row} hint={t(row.hint)} />
              ))}
            </ul>
            <p class="hint">{sayReview(core.review)}</p>
          </div>
        </div>
      </div>
      <Entry />
    </>
  );
}

const HomeRow = ({ of: { to, icon, words }, hint }: { of: Row; hint: string }): JSX.Element => (
  <li>
    <Link class="row" to={to}>
      <Icon of={icon} />
      <span>
        {t(words)}
        <small>{hint}</small>
      </span>
      <Icon of={icons.forward} mirrored />
    </Link>
  </li>
);

/** To keep the guide here; once it is, that it is (PW-6): in as many lines, so that nothing moves. */
function InstallRow(): JSX.Element {
  const { kind } = useStore(usePorts().offline.status);
  return <HomeRow of={INSTALL} hint={t(kind === 'ready' ? 'offline.short' : INSTALL.hint)} />;
}

/** The way to what is locked, which says nothing of it. Below the numbers: they never ask for words. */
function LockedDoor(): JSX.Element | null {
  const isBegun = Object.keys(useStore(session).answers).length > 0;
  if (useStore(lock) !== 'closed') return null;
  const where = isBegun ? { to: { kind: 'follow' } as const } : { to: { kind: 'flow' } as const, step: STEPS.plan };
  return (
    <Link class="button" data-look="quiet" {...where}>
      <Icon of={icons.lock} />
      <span>{t('home.locked')}</span>
    </Link>
  );
}

/** The way into the questions; back to the plan, once it was seen. */
function PlanDoor(): JSX.Element {
  const core = useCore();
  const { answers, items } = useStore(session);
  const { name, seen } = currentSituation(useStore(plans).plans);
  if (seen.value === null || Object.keys(answers).length === 0)
    return (
      <a class="door" data-door="flow" href={`#${ANCHORS.start}`} data-step={STEPS.entry}>
        <Icon of={icons.plan} />
        <span>
          <strong>{t('home.flow')}</strong>
          <span>{t('home.flowHint', { most: core.longestPath })}</span>
        </span>
        <Icon of={icons.forward} mirrored />
      </a>
    );
  const { done, all } = countDone(core, answers, items);
  const progress = t('plan.doneOf', { count: done, most: all });
  return (
    <Link class="door" data-door="flow" to={{ kind: 'flow' }} step={STEPS.plan}>
      <Icon of={icons.plan} />
      <span>
        <strong>{t('home.resume')}</strong>
        <span>{name.value === '' ? progress : `${name.value} · ${progress}`}</span>
      </span>
      <Icon of={icons.forward} mirrored />
    </Link>
  );
}
