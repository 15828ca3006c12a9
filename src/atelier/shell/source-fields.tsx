import type { JSX } from 'preact';
import type { CheckedIn } from '../../../tools/guide/change-contact.ts';
import { t } from '../say.ts';

/** Where something is known from, as it is being written. */
export interface SourceDraft {
  readonly title: string;
  readonly publisher: string;
  readonly kind: CheckedIn['kind'];
  readonly url: string;
}

export const NO_SOURCE: SourceDraft = { title: '', publisher: '', kind: 'official', url: '' };

const KINDS: readonly CheckedIn['kind'][] = ['official', 'association', 'press'];

/** What is wrong with it: the field, which has words that say what to do; null: nothing. */
export function faultOfSource({ title, url }: SourceDraft): 'title' | 'url' | null {
  if (title.trim() === '') return 'title';
  return url.trim() === '' || /^https:\/\/[^\s/\\?#@]+\.[^\s/\\?#@]+(?:[/?#]\S*)?$/.test(url.trim()) ? null : 'url';
}

/** `publisher`: who publishes it when nobody was named. */
export const sourceOf = ({ title, publisher, kind, url }: SourceDraft, named: string): CheckedIn => ({
  title: title.trim(),
  publisher: publisher.trim() || named,
  kind,
  ...(url.trim() === '' ? {} : { url: url.trim() }),
});

interface SourceFieldsProps {
  readonly source: SourceDraft;
  /** who publishes it when nobody is named */
  readonly named: string;
  /** the field that has to be mended, once somebody wanted to go on */
  readonly fault: 'title' | 'url' | null;
  readonly onSource: (source: SourceDraft) => void;
}

/** How do you know it? What was read, by whom, and where. */
export function SourceFields({ source, named, fault, onSource }: SourceFieldsProps): JSX.Element {
  const put = (part: Partial<SourceDraft>): void => onSource({ ...source, ...part });
  return (
    <>
      <div class="field">
        <label for="source-title">{t('checked.title')}</label>
        <input
          id="source-title"
          value={source.title}
          aria-describedby="source-title-more"
          aria-invalid={fault === 'title'}
          onInput={({ currentTarget }) => put({ title: currentTarget.value })}
        />
        <small id="source-title-more" class={fault === 'title' ? 'field-fault' : ''}>
          {fault === 'title' ? t('checked.title-fault') : t('checked.title-more')}
        </small>
      </div>
      <details class="more-fields" open={fault === 'url' || undefined}>
        <summary>{t('checked.more')}</summary>
        <div class="field">
          <label for="source-url">{t('checked.url')}</label>
          <input
            id="source-url"
            type="url"
            value={source.url}
            aria-describedby="source-url-more"
            aria-invalid={fault === 'url'}
            onInput={({ currentTarget }) => put({ url: currentTarget.value })}
          />
          <small id="source-url-more" class={fault === 'url' ? 'field-fault' : ''}>
            {fault === 'url' ? t('checked.url-fault') : t('checked.url-more')}
          </small>
        </div>
        <div class="field">
          <label for="source-publisher">{t('checked.publisher')}</label>
          <input
            id="source-publisher"
            value={source.publisher}
            placeholder={named}
            onInput={({ currentTarget }) => put({ publisher: currentTarget.value })}
          />
        </div>
        <div class="field">
          <label for="source-kind">{t('checked.kind')}</label>
          <select
            id="source-kind"
            value={source.kind}
            onChange={({ currentTarget }) => put({ kind: currentTarget.value as CheckedIn['kind'] })}
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`checked.kinds.${kind}`)}
              </option>
            ))}
          </select>
        </div>
      </details>
    </>
  );
}
