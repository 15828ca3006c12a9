import type { JSX } from 'preact';
import type { Texts } from '../../pack/index.ts';
import { t } from '../say.ts';
import { neverComes } from '../ui/one-file.ts';
import { OwnPage } from '../ui/own-page.tsx';
import { BlankSheet } from './blank-sheet.tsx';

const load = () =>
  import.meta.env.MODE === 'single' ? neverComes() : import('./notes.tsx').then((file) => ({ Body: file.NotesScreen }));

const noScript = (): string | undefined => (import.meta.env.MODE === 'single' ? undefined : t('byHand.print'));

/** The notes are printed as a sheet of their own: an empty one, where none were chosen. */
const NotesPage = ({ texts }: { readonly texts: Texts }): JSX.Element => (
  <OwnPage topic="notes" texts={texts} load={load} hasSheet noScript={noScript()}>
    <BlankSheet />
  </OwnPage>
);

export default NotesPage;
