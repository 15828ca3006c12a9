import { createStore, type Store } from '../../store.ts';
import { onTexts } from '../draft/session.ts';
import type { Draft } from '../draft/draft.ts';
import { changedFiles } from '../draft/draft.ts';
import { startWork, type WorkClient } from './client.ts';
import type { GuideFacts } from './methods.ts';
import type { Checked } from './protocol.ts';

const last = createStore<Checked | null>(null);
const part = createStore(1);
const known = createStore<GuideFacts | null>(null);

/** What the check found last; null before it has looked. */
export const checked: Store<Checked | null> = last;
/** How much of what the worker is doing is done, from 0 to 1. */
export const progress: Store<number> = part;
/** What the guide is that is open. */
export const facts: Store<GuideFacts | null> = known;

let client: WorkClient | null = null;

function worker(): WorkClient {
  if (client !== null) return client;
  client = startWork();
  client.listen((told) => {
    if (told.tells === 'progress') part.set(told.part);
    else {
      // between two whole checks the rules stand as they stood
      const { checked: next } = told;
      const was = last.get();
      last.set(
        next.stage === 'whole' || was === null
          ? next
          : { ...was, ...next, proof: was.proof, breaches: was.breaches, plans: was.plans, touched: was.touched },
      );
    }
  });
  onTexts((changes) => {
    // what is known is of the texts before these, until the worker says more
    part.set(0);
    void ask('change', changes);
  });
  return client;
}

/** Asks the worker. Rejects with `Refused` where what was asked cannot be done. */
export const ask: WorkClient['ask'] = (method, given) => worker().ask(method, given);

/** Has the worker know a guide, with what was done to it. */
export async function openWork(draft: Draft): Promise<GuideFacts> {
  last.set(null);
  known.set(null);
  const found = await ask('open', draft.opened);
  const changes = changedFiles(draft).map(({ file, after }) => [file, after] as const);
  if (changes.length > 0) await ask('change', changes);
  known.set(found);
  return found;
}
