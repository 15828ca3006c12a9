import { typeset } from '../../compiler/languages/fr/typography.ts';
import { contacts } from './fr/contacts.ts';
import { diff } from './fr/diff.ts';
import { fields } from './fr/fields.ts';
import { graph } from './fr/graph.ts';
import { release } from './fr/release.ts';
import { review } from './fr/review.ts';
import { rules } from './fr/rules.ts';
import { bands, number, pair, quote } from './fr/say.ts';
import { trials } from './fr/trials.ts';
import { tryOut } from './fr/try.ts';
import { wishes } from './fr/wishes.ts';

/** The authors' command line in French. */
export const fr = {
  locale: 'fr',
  typeset,
  quote,
  pair,
  number,
  /** `2026-11-24` as `24 novembre 2026` */
  day: (iso: string): string =>
    new Date(`${iso}T12:00:00Z`).toLocaleDateString('fr-FR', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
  statements: (said: readonly string[]): string => said.join(' ; '),
  yesNo: (value: boolean | undefined): string => (value ? 'oui' : 'non'),
  bands,
  fields,
  diff,
  rules,
  contacts,
  graph,
  release,
  review,
  trials,
  tryOut,
  wishes,
} as const;
