import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { PLACES, type Answers, type Place, type PlacedProcedure } from '../../engine/index.ts';
import { sayProcedure, type Core, type Texts } from '../../pack/index.ts';
import { session } from '../../storage/index.ts';
import { currentSituation, markSeen, meetEdition, plans, seenOf, type News } from '../../storage/plans/index.ts';
import { useCore, useStore } from '../site.tsx';
import { neverComes } from '../ui/one-file.ts';
import { useLate } from '../ui/use-late.ts';

/** What the news say comes behind the plan: most editions change nothing in it. */
const load = () => (import.meta.env.MODE === 'single' ? neverComes() : import('./follow/edition-news.tsx'));

type Bands = Readonly<Record<Place, readonly PlacedProcedure[]>>;

interface Props {
  readonly bands: Bands;
  /** its words come with them */
  readonly texts: Texts | null;
}

/** What of a procedure, when it changes, is told: what it is called, why, whom to call and what to say. */
function shownOf(core: Core, answers: Answers, bands: Bands): Parameters<typeof seenOf>[0] {
  const { edition, locale, flow, procedures } = core;
  const places = new Map(PLACES.flatMap((band) => bands[band].map(({ procedure }) => [procedure, band] as const)));
  return {
    edition,
    locale,
    flow,
    items: procedures.map((procedure) => {
      const { id, title, why, contacts, say } = procedure;
      return {
        id,
        band: places.get(id) ?? '',
        title: sayProcedure(core, procedure, answers).title,
        text: JSON.stringify([title, why, contacts, say]),
      };
    }),
  };
}

const isNews = ({ added, changed, withdrawn, askAgain }: News): boolean =>
  [added, changed, withdrawn, askAgain].some((list) => list.length > 0);

/**
 * A kept plan meets a new edition: what is new, changed or withdrawn, and why. In the same edition, and where nothing
 * changed for these answers, it says nothing and remembers what was seen.
 */
export function PlanNews({ bands, texts }: Props): JSX.Element | null {
  const core = useCore();
  const { answers } = useStore(session);
  const { id, seen } = currentSituation(useStore(plans).plans);
  // the bands come of the answers alone; a tick changes nothing here
  const shown = useMemo(() => shownOf(core, answers, bands), [core, answers]);
  const news = useMemo(
    () => (seen.value === null ? null : meetEdition(seen.value, shown, answers)),
    [seen.value, shown, answers],
  );
  const isToTell = news !== null && isNews(news);
  const remember = (): void => markSeen(seenOf(shown));
  useEffect(() => {
    if (!isToTell) remember();
  }, [isToTell, shown, id]);
  return isToTell && texts ? <LateNews news={news} lang={seen.value?.locale} onSeen={remember} /> : null;
}

interface LateProps {
  readonly news: News;
  /** the language in which the plan was last seen */
  readonly lang: string | undefined;
  readonly onSeen: () => void;
}

function LateNews(props: LateProps): JSX.Element | null {
  const late = useLate(load);
  return late === null || late === 'failed' ? null : <late.EditionNews {...props} />;
}
