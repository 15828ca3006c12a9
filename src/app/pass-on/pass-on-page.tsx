import type { JSX } from 'preact';
import { useCore, usePorts, useStore } from '../site.tsx';
import { PassOnScreen } from './pass-on.tsx';
import { routeAt, titleOf } from '../paths.ts';
import type { Route } from '../routes.ts';

/** Pages without an id that say the same to everybody. The others hold what is a person's own, or lead on. */
const LISTS: readonly Route['kind'][] = [
  'emergency',
  'procedures',
  'letters',
  'pages',
  'glossary',
  'contacts',
  'signs',
];

/** The page of which the address says, behind the #, that it is to be passed on; the guide itself for any other. */
export default function PassOnPage({ papers }: { readonly papers: boolean }): JSX.Element {
  const core = useCore();
  const { hash } = useStore(usePorts().router.place);
  const route = routeAt(core, hash);
  const isOne = 'id' in route || LISTS.includes(route.kind);
  const asked = isOne ? { path: hash, route, title: titleOf(core, route) } : null;
  return <PassOnScreen key={hash} asked={asked} papers={papers} />;
}
