import type { Texts } from '../../pack/index.ts';
import type { OwnItem } from '../../storage/plans/index.ts';
import { t } from '../i18n-reading.ts';

/** The note of a thing to do that somebody promised; its title is who did. */
export const PROMISE = 'promise';

/**
 * What a thing to do is called in the page's language: a time limit is kept by its id, a promise by who gave it. Of
 * what the person wrote, of what was noted before that, and before the texts have come, the title as it is kept.
 */
export function sayOwn({ title, note = '' }: OwnItem, texts: Pick<Texts, 'deadlines'> | null): string {
  const [kind, , id] = note.split(' ');
  const limit = texts?.deadlines.find((one) => one.id === id);
  if (limit) return kind === 'act' ? t('deadline.line', { label: limit.label }) : limit.label;
  return texts && kind === PROMISE ? t('after.followTitle', { service: title }) : title;
}
