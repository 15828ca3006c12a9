import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Returned } from '../../../tools/guide/review/form/returned.ts';
import { edit as editTexts } from '../draft/session.ts';
import { info, save, sign } from '../icons.ts';
import { hrefOf } from '../place.ts';
import { t } from '../say.ts';
import { Icon } from '../shell/icon.tsx';
import { today } from '../today.ts';
import { useStore } from '../use-store.ts';
import { ask, checked } from '../work/work.ts';
import type { Judgement } from './kept-review.ts';
import { countJudged, isOpen, returnedOf } from './returned-of.ts';
import { shortOf } from './statement-list.tsx';
import type { Reviewing } from './use-review.ts';

const saysOf = ({ is, words }: Judgement): string => t(`review.remark.${is}`, { words: words.trim() });

/** First what the signature does not cover; then who signs; then what it gives. */
export function Sign(reviewing: Reviewing): JSX.Element {
  const { sheet, review } = reviewing;
  const counts = countJudged(sheet, review);
  return (
    <main class="matter">
      <div class="column signing">
        <p class="statement-place">
          <a href={hrefOf('review', sheet.kind, sheet.id)}>{sheet.title}</a>
        </p>
        <h1>{t('review.sign-title')}</h1>
        <dl class="signing-sum">
          {(['right', 'wrong', 'reword', 'open'] as const).map((is) =>
            is === 'open' && counts.open === 0 ? null : (
              <div key={is}>
                <dt>{t(`review.sum.${is}`, { count: counts[is] })}</dt>
                <dd>{counts[is]}</dd>
              </div>
            ),
          )}
        </dl>
        <NotCovered sheet={sheet} review={review} />
        <Form {...reviewing} />
      </div>
    </main>
  );
}

/** What is to be taken up, each with its words; and how much nobody has read yet. */
function NotCovered({ sheet, review }: Pick<Reviewing, 'sheet' | 'review'>): JSX.Element {
  const all = sheet.statements.map((statement, index) => ({
    statement,
    index,
    judgement: review.judged[statement.key],
  }));
  const open = all.filter(({ judgement }) => isOpen(judgement));
  const [first] = open;
  const link = (index: number): string => hrefOf('review', sheet.kind, sheet.id, String(index + 1));
  return (
    <section class="list">
      <h2>{t('review.not-covered')}</h2>
      {all.every(({ judgement }) => judgement?.is === 'right') && <p>{t('review.all-covered')}</p>}
      <ul>
        {all.map(({ statement, index, judgement }) =>
          judgement === undefined || isOpen(judgement) || judgement.is === 'right' ? null : (
            <li key={statement.key}>
              <a href={link(index)}>
                {shortOf(statement)}
                <small>{saysOf(judgement)}</small>
              </a>
            </li>
          ),
        )}
        {first !== undefined && (
          <li>
            <a href={link(first.index)}>{t('review.open-left', { count: open.length })}</a>
          </li>
        )}
      </ul>
    </section>
  );
}

function Form({ sheet, review, write }: Reviewing): JSX.Element {
  const [hasRead, setHasRead] = useState(false);
  const { right, open, all } = countJudged(sheet, review);
  return (
    <div class="signing-form">
      <Field name="by" of={review.by} write={(by) => write({ by })} complete="name" />
      <Field name="role" of={review.role} write={(role) => write({ role })} complete="organization-title" />
      <details class="signing-full" open={review.lacks !== '' || review.reserves !== ''}>
        <summary>{t('review.more-to-say')}</summary>
        <Area name="lacks" of={review.lacks} write={(lacks) => write({ lacks })} />
        <Area name="reserves" of={review.reserves} write={(reserves) => write({ reserves })} />
      </details>
      {open === 0 && (
        <label class="signing-full">
          <input
            type="checkbox"
            checked={hasRead}
            onChange={({ currentTarget }) => setHasRead(currentTarget.checked)}
          />
          <span>
            {right === all
              ? t('review.consent', { count: all })
              : t('review.consent-some', { count: all, rest: all - right })}
          </span>
        </label>
      )}
      <p class="quiet signing-full">
        <Icon of={info} />
        {t('review.what-it-means')}
      </p>
      <Give sheet={sheet} review={review} hasRead={hasRead} />
    </div>
  );
}

interface GiveProps extends Pick<Reviewing, 'sheet' | 'review'> {
  readonly hasRead: boolean;
}

/** The file to send back; and, where all is right, the review in the draft itself. */
function Give({ sheet, review, hasRead }: GiveProps): JSX.Element {
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const faults = useStore(checked)?.faults.length ?? 0;
  const { right, open, all } = countJudged(sheet, review);
  const isRight = right === all && review.reserves.trim() === '';
  const isWhole = open === 0 && review.by.trim() !== '' && review.role.trim() !== '' && hasRead;
  const returned = (): Returned => returnedOf(sheet, review, today(), saysOf);
  const download = (): void => {
    const name = t(isWhole ? 'review.file-done' : 'review.file-unfinished', { id: sheet.id });
    downloadJson(returned(), name);
    setSaid(t('review.saved', { name }));
  };
  const put = async (): Promise<void> => {
    setBusy(true);
    setSaid(t('review.putting'));
    try {
      const texts = await ask('sign', { returned: returned(), today: today() });
      const what = { key: 'review.did', values: { title: sheet.title, by: review.by.trim() } };
      setSaid(t(editTexts({ what, place: location.hash }, texts) ? 'review.put' : 'keeping.other'));
    } catch {
      setSaid(t(sheet.kind === 'edition' ? 'review.not-put-edition' : 'review.not-put'));
    }
    setBusy(false);
  };
  return (
    <div class="signing-full">
      <p class="buttons">
        <button class="button button-filled button-large" type="button" disabled={!isWhole} onClick={download}>
          <Icon of={sign} />
          {t('review.give-file')}
        </button>
        {isRight && (
          <button
            class="button button-large"
            type="button"
            disabled={!isWhole || isBusy || faults > 0}
            onClick={() => void put()}
          >
            {t('review.put-in-draft')}
          </button>
        )}
        {!isWhole && (
          <button class="button-text" type="button" onClick={download}>
            {t('review.save-unfinished')}
          </button>
        )}
      </p>
      <div role="status">{said !== '' && <p class="notice">{said}</p>}</div>
      {open === 0 && (
        <p class="quiet">
          <Icon of={save} />
          {t('review.gives-file')}
        </p>
      )}
      {isRight && faults > 0 && <p class="notice notice-care">{t('review.faults-first', { count: faults })}</p>}
    </div>
  );
}

interface FieldProps {
  readonly name: 'by' | 'role' | 'lacks' | 'reserves';
  readonly of: string;
  readonly write: (words: string) => void;
}

const Field = ({ name, of, write, complete }: FieldProps & { readonly complete: string }): JSX.Element => (
  <p class="field">
    <label for={`sign-${name}`}>{t(`review.field.${name}`)}</label>
    <input
      id={`sign-${name}`}
      value={of}
      maxLength={100}
      autocomplete={complete}
      onInput={({ currentTarget }) => write(currentTarget.value)}
    />
  </p>
);

const Area = ({ name, of, write }: FieldProps): JSX.Element => (
  <p class="field">
    <label for={`sign-${name}`}>{t(`review.field.${name}`)}</label>
    <textarea
      id={`sign-${name}`}
      value={of}
      maxLength={10_000}
      onInput={({ currentTarget }) => write(currentTarget.value)}
    />
  </p>
);

/** The file of a dossier's form, saved on this computer. */
function downloadJson(value: unknown, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`${JSON.stringify(value, null, 1)}\n`], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}
