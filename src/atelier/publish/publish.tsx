import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { changedFiles } from '../draft/draft.ts';
import { current, type Session } from '../draft/session.ts';
import { longDay, t } from '../say.ts';
import { Wishes } from '../rules/wishes.tsx';
import { useStore } from '../use-store.ts';
import type { PlanCounts } from '../../../tools/guide/diff/count-plans.ts';
import { checked, facts } from '../work/work.ts';
import { Changes } from './changes.tsx';
import { Files } from './files.tsx';
import { Hold } from './hold.tsx';
import { InPlace } from './in-place.tsx';
import { look, looked } from './look.ts';
import { WhoSigns } from './who-signs.tsx';

/** The changes since the opening, in words; who has to sign; and what to send. */
export function PublishScreen(): JSX.Element | null {
  const session = useStore(current);
  return session && <Publish session={session} />;
}

function Publish({ session }: { readonly session: Session }): JSX.Element {
  const { draft, handle } = session;
  const guide = useStore(facts);
  const found = useStore(looked);
  const [said, say] = useState('');
  const isEmpty = changedFiles(draft).length === 0;
  useEffect(() => {
    if (!isEmpty) void look(draft.files);
  }, [draft.files]);
  const changes = isEmpty ? undefined : found?.changes;
  const isLooked = found?.files === draft.files;
  const count = changes ? countOf(changes) : 0;
  return (
    <main class="publish">
      <div class="publish-words">
        <p class="publish-since">{t('publish.since', { day: guide?.edition ? longDay(guide.edition) : '—' })}</p>
        <h1>{isEmpty ? t('publish.title-empty') : t('publish.title', { count })}</h1>
        <p class="publish-lead">{isEmpty ? t('publish.empty') : t('publish.lead')}</p>
        <p role="status" class={said === '' ? 'visually-hidden' : 'notice notice-good'}>
          {said}
        </p>
        {!isEmpty && changes === undefined && <p class="quiet">{t('bar.looking')}</p>}
        {changes && <Changes changes={changes} say={say} />}
        <Wishes />
        {!isEmpty && <Plans counts={isLooked ? found.plans : undefined} />}
      </div>
      {!isEmpty && (
        <div class="publish-side">
          {changes && <WhoSigns changes={changes} />}
          <section class="box">
            <h2>{t('publish.download')}</h2>
            <div role="status">
              <Hold whole={isLooked ? found.whole : undefined} hasFailed={found?.hasFailed === true} />
            </div>
            <Files draft={draft} {...(isLooked ? { found } : {})} />
          </section>
          {handle !== null && <InPlace draft={draft} handle={handle} whole={isLooked ? found.whole : undefined} />}
          <section class="box">
            <h2>{t('publish.next')}</h2>
            <ol class="next">
              <li>{t('publish.next-send')}</li>
              <li>{t('publish.next-prove')}</li>
              <li>{t('publish.next-online')}</li>
            </ol>
          </section>
        </div>
      )}
    </main>
  );
}

const countOf = ({
  groups,
  languages,
  rest,
}: NonNullable<NonNullable<ReturnType<typeof looked.get>>['changes']>): number =>
  groups.reduce((sum, { things }) => sum + things.length, 0) + languages.length + rest.length;

/** In exact counts: over all combinations of answers. */
function Plans({ counts }: { readonly counts: PlanCounts | null | undefined }): JSX.Element {
  const families = useStore(checked)?.plans ?? null;
  return (
    <section>
      <h2>{t('publish.plans')}</h2>
      {counts === undefined && <p class="quiet">{t('publish.plans-counting')}</p>}
      {counts === null && <p>{t('publish.plans-none')}</p>}
      {counts && (
        <>
          <p>
            {counts.changed === '0'
              ? t('publish.plans-same', { all: counts.all })
              : t('publish.plans-other', { changed: counts.changed, all: counts.all })}{' '}
            {families !== null &&
              families.reworded.length > 0 &&
              t('bar.reworded', { count: families.reworded.length, all: families.all })}
          </p>
          <ul class="changes">
            {counts.moves.map(({ title, says }, at) => (
              <li key={at}>
                <div>
                  <p>
                    <b>{title}</b>
                  </p>
                  {says.map((one) => (
                    <p key={one}>{one}</p>
                  ))}
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
