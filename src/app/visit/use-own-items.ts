import type { Texts } from '../../pack/index.ts';
import { ownItems, plans, type OwnItem } from '../../storage/plans/index.ts';
import { useStore } from '../site.tsx';
import { t } from '../say.ts';

type Limits = Pick<Texts, 'deadlines'> | null;

/** The note of a thing to do that somebody promised; its title is who did. */
export const PROMISE = 'promise';

/** Of the words that come with the texts: nobody asks for them before. */
function sayItem({ title, note = '' }: OwnItem, texts: Limits): string {
  const [kind, , id] = note.split(' ');
  const label = texts?.deadlines.find((deadline) => deadline.id === id)?.label;
  if (label) return kind === 'act' ? t('deadline.line', { label }) : label;
  return texts && kind === PROMISE ? t('after.followTitle', { service: title }) : title;
}

/**
 * The things to do of the current plan; `said`: what each is called in the page's language. A time limit is kept by its
 * id, a promise by who gave it. Of what the person wrote, of what was noted before that, and before the texts have
 * come, it is the title as it is kept.
 */
export const useOwnItems = (texts: Limits): readonly (OwnItem & { readonly id: string; readonly said: string })[] =>
  ownItems(useStore(plans).plans).map((item) => ({ ...item, said: sayItem(item, texts) }));
