import type { JSX } from 'preact';
import type { Caller } from '../../pack/index.ts';
import { InLanguage } from './in-language.tsx';

/** What a contact is called: in another language as one hears and reads it there. */
export const ContactName = ({ contact: { name, nameIn } }: { contact: Caller }): JSX.Element => (
  <InLanguage of={nameIn}>{name}</InLanguage>
);

/** What that name means; nothing where that adds nothing: what stands in the name, as its number, is not said again. */
export const NameMeans = ({ contact: { beside } }: { contact: Caller }): JSX.Element | null =>
  beside ? <p class="hint">{beside.replace(/ · $/, '')}</p> : null;
