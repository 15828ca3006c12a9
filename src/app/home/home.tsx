import type { JSX } from 'preact';
import { CallLog, CallTile, lineOf, nameOfCall } from '../ui/call.tsx';
import { Entry } from '../questions/entry.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { role, type Core } from '../../pack/index.ts';
import type { Route } from '../routes.ts';
import { useCore } from '../context.ts';
import { t, type PlainKey } from '../i18n.ts';
import { ANCHORS, stepName } from '../questions/step.ts';
import { sayReview } from '../ui/say-review.ts';
import { Path } from '../ui/illustrations/path.tsx';

interface Row {
  readonly to: Route;
  readonly icon: IconName;
  readonly words: PlainKey;
  readonly hint: PlainKey;
}

/** What else the guide has. */
function rowsOf(core: Core): readonly Row[] {
  const peers = role(core, 'peers-procedure');
  const phone = role(core, 'phone-page').id;
  const met: Row | null = peers && {
    to: { kind: 'procedure', id: peers.id },
    icon: 'people',
    words: 'home.parents',
    hint: 'home.parentsHint',
  };
  return [
    { to: { kind: 'signs' }, icon: 'eye', words: 'home.signs', hint: 'home.signsHint' },
    { to: { kind: 'procedures' }, icon: 'scale', words: 'home.procedures', hint: 'home.proceduresHint' },
    { to: { kind: 'search' }, icon: 'search', words: 'search.title', hint: 'home.searchHint' },
    ...(met ? [met] : []),
    { to: { kind: 'page', id: phone }, icon: 'device', words: 'home.phone', hint: 'home.phoneHint' },
  ];
}

/**
 * Two doors, the numbers, and the rest (FL-1). The entry of the flow lies in the page already, so that nothing is
 * waited for.
 */
export function HomeScreen(): JSX.Element {
  const core = useCore();
  return (
    <>
      <div class="home stack">
        <PageHead title={t('home.title')} lead={t('home.lead')}>
          <Path />
        </PageHead>
        <div class="doors">
          <Link class="door" data-door="urgent" to={{ kind: 'emergency' }}>
            <span class="door-pic">
              <Icon name="danger" />
            </span>
            <span>
              <strong>{t('home.urgent')}</strong>
              <span>{t('home.urgentHint')}</span>
            </span>
            <Icon name="forward" mirrored />
          </Link>
          <a class="door" data-door="flow" href={`#${ANCHORS.start}`} data-step={stepName({ kind: 'entry' })}>
            <span class="door-pic">
              <Icon name="plan" />
            </span>
            <span>
              <strong>{t('home.flow')}</strong>
              <span>{t('home.flowHint')}</span>
            </span>
            <Icon name="forward" mirrored />
          </a>
        </div>
        <section class="stack-s" aria-labelledby="parler">
          <h2 id="parler">{t('home.talk')}</h2>
          <p>{t('home.doubt')}</p>
          <div class="calls">
            {role(core, 'home-contacts').map((contact) => {
              const line = lineOf(contact);
              return line ? (
                <CallTile key={contact.id} contact={contact} line={line} name={nameOfCall(contact, line)} />
              ) : null;
            })}
          </div>
          <CallLog />
        </section>
        <div class="rows">
          {rowsOf(core).map(({ to, icon, words, hint }) => (
            <Link key={words} class="row" to={to}>
              <Icon name={icon} />
              <span>
                {t(words)}
                <small>{t(hint)}</small>
              </span>
              <Icon name="forward" mirrored />
            </Link>
          ))}
        </div>
        <p class="note">
          <Icon name="clock" />
          <span>
            {sayReview(core.review)} <Link to={{ kind: 'about' }}>{t('home.sources')}</Link>
          </span>
        </p>
      </div>
      <Entry />
    </>
  );
}
