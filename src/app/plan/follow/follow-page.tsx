import type { JSX } from 'preact';
import type { Texts } from '../../../pack/index.ts';
import { neverComes } from '../../ui/one-file.ts';
import { OwnPage } from '../../ui/own-page.tsx';

const load = () =>
  import.meta.env.MODE === 'single'
    ? neverComes()
    : import('./follow.tsx').then((file) => ({ Body: file.FollowScreen }));

const FollowPage = ({ texts }: { readonly texts: Texts }): JSX.Element => (
  <OwnPage topic="follow" texts={texts} load={load} />
);

export default FollowPage;
