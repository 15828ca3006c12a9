import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { withoutIsolates } from '../../isolates.ts';
import { useCore, usePorts } from '../site.tsx';
import { longDate, t } from '../say.ts';
import { PRIVATE_FIELD } from '../ui/private-field.ts';
import { PrivateForm } from '../ui/private-form.tsx';

interface Props {
  /** the page that is about, with its path; null: the guide as a whole */
  readonly page: { readonly title: string; readonly path: string } | null;
  /** its lines, to choose one of */
  readonly lines: readonly string[];
}

/** A line in the list: what is longer is cut there, and whole in the text. */
const MOST = 90;

/** The text of a report, made of what is chosen and written, and the ways to take it away. */
export function WriteReport({ page, lines }: Props): JSX.Element {
  const { report, edition, locale, languages } = useCore();
  const { files } = usePorts();
  const id = useId();
  const [line, choose] = useState('');
  const [words, write] = useState('');
  const [said, say] = useState<string | null>(null);
  const language = languages.find((one) => one.locale === locale)?.name ?? locale;
  const parts = [
    page ? t('report.text.page', page) : [],
    t('report.text.edition', { date: longDate(edition), language }),
    line ? t('report.text.line', { line }) : [],
    t('report.text.words', { words: words.trim() || '…' }),
  ].flat();
  const text = withoutIsolates(parts.join('\n'));
  const mail = report?.includes('@')
    ? `mailto:${report}?subject=${encodeURIComponent(withoutIsolates(t('report.subject')))}&body=${encodeURIComponent(text)}`
    : null;
  const copy = async (): Promise<void> => say(t((await files.copyText(text)) ? 'share.copied' : 'share.copyFailed'));
  return (
    <PrivateForm class="stack">
      {lines.length === 0 ? null : (
        <div class="field needs-script">
          <label for={`${id}-phrase`}>{t('report.line')}</label>
          <select id={`${id}-phrase`} value={line} onChange={(event) => choose(event.currentTarget.value)}>
            <option value="">{t('report.anyLine')}</option>
            {lines.map((one) => (
              <option key={one} value={one}>
                {one.length > MOST ? `${one.slice(0, MOST)}…` : one}
              </option>
            ))}
          </select>
        </div>
      )}
      <div class="field needs-script">
        <label for={`${id}-mots`}>{t('report.words')}</label>
        <p class="hint" id={`${id}-aide`}>
          {t('report.wordsHint')}
        </p>
        <textarea
          id={`${id}-mots`}
          {...PRIVATE_FIELD}
          rows={4}
          aria-describedby={`${id}-aide`}
          value={words}
          onInput={(event) => write(event.currentTarget.value)}
        />
      </div>
      <section class="card">
        <h2>{t('report.whole')}</h2>
        {parts.map((part) => (
          <p key={part}>{part}</p>
        ))}
        <div class="actions needs-script">
          {mail === null ? null : (
            <a class="button" data-look="main" href={mail} rel="noreferrer noopener">
              {t('report.mail')}
            </a>
          )}
          <button type="button" class="button" data-look={mail === null ? 'main' : 'quiet'} onClick={() => void copy()}>
            {t('share.copy')}
          </button>
        </div>
        <p class="hint" role="status">
          {said}
        </p>
      </section>
    </PrivateForm>
  );
}
