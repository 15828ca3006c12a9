import type { JSX } from 'preact';
import type { Texts } from '../pack/index.ts';
import { FollowScreen } from './plan/follow/follow.tsx';
import { NotesScreen } from './notes/notes.tsx';
import { StoredScreen } from './stored/stored.tsx';

type OwnScreen = (props: { readonly texts: Texts }) => JSX.Element | null;

/** What the pages of the person's own part show below their heading (own-page.tsx). */
export type OwnScreens = Readonly<Record<'follow' | 'notes' | 'stored', OwnScreen>>;

export const OWN_SCREENS: OwnScreens = { follow: FollowScreen, notes: NotesScreen, stored: StoredScreen };
