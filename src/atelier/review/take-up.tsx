import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { folder } from '../icons.ts';
import { hrefOf } from '../place.ts';
import { t } from '../say.ts';
import { Icon } from '../shell/icon.tsx';
import { Refused } from '../work/client.ts';
import type { TakenReview } from '../work/review-jobs.ts';
import { ask } from '../work/work.ts';
import { keepReview, keptName, readReview, type KeptReview } from './kept-review.ts';
import { firstOpen, putTaken } from './put-taken.ts';

/** What came of a file: what was taken up, or a sentence that says what to do. */
type Told = { readonly taken: TakenReview; readonly review: KeptReview } | { readonly says: string };

/** Takes a review up again that was saved in a file, here or in a dossier. `guide`: its id. */
export function TakeUp({ guide, onTaken }: { readonly guide: string; readonly onTaken: () => void }): JSX.Element {
  const [told, setTold] = useState<Told | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const read = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    setTold(await take(guide, file));
    // the same file can be chosen again
    input.value = '';
    onTaken();
  };
  return (
    <div class="take-up">
      <button class="button" type="button" aria-describedby="take-up-more" onClick={() => field.current?.click()}>
        <Icon of={folder} />
        {t('review.take-up')}
      </button>
      <small id="take-up-more">{t('review.take-up-more')}</small>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ currentTarget }) => void read(currentTarget)}
      />
      <div role="status">
        {told !== null && ('says' in told ? <p class="notice notice-care">{told.says}</p> : <Taken {...told} />)}
      </div>
    </div>
  );
}

async function take(guide: string, file: File): Promise<Told> {
  try {
    const taken = await ask('takeReview', { text: await file.text(), name: file.name });
    if (taken === null) return { says: t('review.taken.unknown') };
    const name = keptName(guide, taken.returned);
    const begins = { wrong: t('review.remark.wrong', { words: '' }), reword: t('review.remark.reword', { words: '' }) };
    const review = putTaken(await readReview(name), taken, begins);
    return (await keepReview(name, review)) ? { taken, review } : { says: t('review.taken.not-kept') };
  } catch (error) {
    return { says: t(error instanceof Refused ? 'review.taken.none' : 'review.taken.failed') };
  }
}

/** How many of the lost answers are named until somebody asks for all. */
const SHOWN = 5;

/** What came back, what did not, and where to go on. */
function Taken({ taken, review }: Extract<Told, { taken: TakenReview }>): JSX.Element {
  const { title, answers, gone, asides, keys, returned } = taken;
  const open = firstOpen(keys, review);
  const named = gone.flatMap((words) => words ?? []);
  const place = ['review', returned.kind, returned.id];
  return (
    <div class="notice taken">
      <p>
        <b>{t('review.taken.title', { title })}</b>
      </p>
      <p>
        {answers.length === 0
          ? t('review.taken.no-answer')
          : t('review.taken.answers', { count: answers.length, all: keys.length })}
      </p>
      {gone.length > 0 && <p>{t('review.taken.gone', { count: gone.length })}</p>}
      {named.length > 0 && (
        <ul class="bullets">
          {named.slice(0, SHOWN).map((words, at) => (
            <li key={at}>{words}</li>
          ))}
        </ul>
      )}
      {asides > 0 && <p>{t('review.taken.asides', { count: asides })}</p>}
      <p class="buttons">
        {open === null ? (
          <a class="button button-filled" href={hrefOf(...place, 'sign')}>
            {t('review.to-sign')}
          </a>
        ) : (
          <a class="button button-filled" href={hrefOf(...place, String(open + 1))}>
            {t('review.taken.go-on', { number: open + 1, all: keys.length })}
          </a>
        )}
      </p>
    </div>
  );
}
