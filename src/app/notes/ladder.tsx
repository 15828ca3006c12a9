import type { JSX } from 'preact';
import type { PackProcedure, Texts } from '../../pack/index.ts';
import { currentSituation, plans } from '../../storage/plans/index.ts';
import { Blocks } from '../blocks/blocks.tsx';
import { find, useCore, useStore } from '../context.ts';
import { language, longDate } from '../i18n.ts';
import { t } from '../i18n-reading.ts';
import { Link } from '../ui/link.tsx';
import { useSayProcedure } from '../visit/use-say-procedure.ts';

interface Props {
  readonly procedure: PackProcedure;
  readonly texts: Texts;
}

/** After a no: what to say to it, how often it was said, the next rung with its letter, until the ladder ends. */
export function Ladder({ procedure, texts }: Props): JSX.Element {
  const { procedures, letters } = useCore();
  const say = useSayProcedure();
  const situation = currentSituation(useStore(plans).plans);
  const refused = texts.procedures[procedure.id]?.sections.find(({ id }) => id === 'refused');
  const next = procedure.ifRefused === undefined ? null : find(procedures, procedure.ifRefused);
  const days = Object.values(situation?.refusals ?? {})
    .flatMap(({ value }) => (value?.procedure === procedure.id ? [value.day] : []))
    .sort();
  return (
    <section class="card">
      {days.length > 0 ? (
        <p>{t('after.times', { count: days.length, dates: language().list(days.map(longDate)) })}</p>
      ) : null}
      {refused ? <Blocks blocks={refused.blocks} level={3} /> : null}
      {next ? (
        <>
          <p>
            <Link to={{ kind: 'procedure', id: next.id }}>{t('after.next', { procedure: say(next.id).title })}</Link>
          </p>
          {next.letters.map((id) => (
            <p key={id}>
              <Link to={{ kind: 'letter', id }}>{t('after.letter', { letter: find(letters, id).title })}</Link>
            </p>
          ))}
        </>
      ) : (
        <p>{t('after.end')}</p>
      )}
    </section>
  );
}
