import type { JSX } from 'preact';
import { sayQuestion } from '../../../pack/index.ts';
import { session } from '../../../storage/index.ts';
import type { News } from '../../../storage/plans/index.ts';
import { find, useCore, useStore } from '../../site.tsx';
import { fill, longDate, t } from '../../say.ts';
import { Icon } from '../../ui/icon.tsx';
import { Link } from '../../ui/link.tsx';
import { questionStep } from '../../ui/step-numbers.ts';
import { useSayProcedure } from '../../visit/use-say-procedure.ts';
import * as icons from '../../ui/icons.ts';

interface Props {
  readonly news: News;
  /** the language in which the plan was last seen: titles of what the guide has no more are in it */
  readonly lang: string | undefined;
  readonly onSeen: () => void;
}

/** What a new edition changes in this plan, each with its reason; what has to be answered again comes first. */
export function EditionNews({ news, lang, onSeen }: Props): JSX.Element {
  const core = useCore();
  const { answers, items } = useStore(session);
  const say = useSayProcedure();
  const nameOf = (id: string): string =>
    core.procedures.some((procedure) => procedure.id === id) ? say(id).title : id;
  const { added, changed, withdrawn, askAgain } = news;
  const reasonOf = ({ from, to, words }: News['changed'][number]): string =>
    [words ? t('meet.words') : null, from === to ? null : t('meet.moved', { band: bandOf(to) })]
      .filter(Boolean)
      .join(' ');
  return (
    <section class="notice no-print" data-tone="note">
      <Icon of={icons.info} />
      <div>
        <h2>{t('meet.title')}</h2>
        <p>{t('meet.lead', { date: longDate(core.edition) })}</p>
        <ul>
          {askAgain.map((id) => (
            <li key={id}>
              {t('meet.askAgain', { question: sayQuestion(core, find(core.flow.questions, id), answers).short })}{' '}
              <Link to={{ kind: 'flow' }} step={questionStep(core.flow.questions, id)}>
                {t('meet.answer')}
              </Link>
            </li>
          ))}
          {added.map(({ id, because }) => (
            <li key={id}>
              <b>{t('meet.added', { title: nameOf(id) })}</b> {t(`meet.because.${because}`)}
            </li>
          ))}
          {changed.map((change) => (
            <li key={change.id}>
              <b>{t('meet.changed', { title: nameOf(change.id) })}</b> {reasonOf(change)}
            </li>
          ))}
          {withdrawn.map(({ id, because, title }) => (
            <li key={id}>
              <b>
                {because === 'gone' && title === undefined
                  ? t('meet.withdrawnUnknown')
                  : fill('meet.withdrawn', {
                      title: <bdi lang={(title && lang) || undefined}>{title ?? nameOf(id)}</bdi>,
                    })}
              </b>{' '}
              {t(`meet.because.${because}`)} {items[id] === 'done' ? t('meet.withdrawnTick') : null}
            </li>
          ))}
        </ul>
        <button type="button" class="button" data-look="quiet" onClick={onSeen}>
          {t('meet.seen')}
        </button>
      </div>
    </section>
  );
}

/** The name of a place in the plan. */
function bandOf(band: string): string {
  switch (band) {
    case 'now':
    case 'today':
    case 'week':
    case 'later':
    case 'standby':
      return t(`plan.${band}`);
    default:
      return band;
  }
}
