import type { JSX } from 'preact';
import type { Caller } from '../../pack/index.ts';
import { InLanguage } from './in-language.tsx';

/** What a contact is called: in another language as one hears and reads it there. */
export const ContactName = ({ contact: { name, nameIn } }: { contact: Caller }): JSX.Element => (
  <InLanguage of={nameIn}>{name}</InLanguage>
);

/** What that name means; nothing where it is in the language of the page. */
export const NameMeans = ({ contact: { nameIn } }: { contact: Caller }): JSX.Element | null =>
  nameIn === undefined ? null : <p class="hint">{nameIn.means}</p>;
