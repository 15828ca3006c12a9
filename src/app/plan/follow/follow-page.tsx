import type { JSX } from 'preact';
import type { TextScreen } from '../../ui/page-kind.ts';
import { neverComes } from '../../ui/one-file.ts';
import { OwnPage } from '../../ui/own-page.tsx';
import { LimitHead } from './limit-head.tsx';

const isSingle = import.meta.env.MODE === 'single';
const load = () => (isSingle ? neverComes() : import('./follow.tsx').then((file) => ({ Body: file.FollowScreen })));
const loadLimit = () =>
  isSingle ? neverComes() : import('./find-limit.tsx').then((file) => ({ Body: file.FindLimit }));

/** "Mon suivi"; a step of it looks for a time limit. */
const FollowPage: TextScreen = ({ texts, step }): JSX.Element =>
  step === null ? (
    <OwnPage key="all" topic="follow" texts={texts} load={load} />
  ) : (
    <OwnPage
      key="limit"
      topic="follow"
      texts={texts}
      step={step}
      load={loadLimit}
      head={<LimitHead texts={texts} step={step} />}
    />
  );

export default FollowPage;
