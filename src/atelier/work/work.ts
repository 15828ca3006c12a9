import { createStore, type Store } from '../../store.ts';
import { current, onTexts } from '../draft/session.ts';
import type { Draft } from '../draft/draft.ts';
import { changedFiles } from '../draft/draft.ts';
import { startWork, type WorkClient } from './client.ts';
import type { GuideFacts } from './methods.ts';
import type { Checked, TextChange, Told } from './protocol.ts';

const last = createStore<Checked | null>(null);
const part = createStore(1);
const known = createStore<GuideFacts | null>(null);
const ended = createStore(false);

/** What the check found last; null before it has looked. */
export const checked: Store<Checked | null> = last;
/** How much of what the worker is doing is done, from 0 to 1. */
export const progress: Store<number> = part;
/** What the guide is that is open. */
export const facts: Store<GuideFacts | null> = known;
/** Whether the worker could not start, or has ended. */
export const hasStopped: Store<boolean> = ended;

let client: WorkClient | null = null;
/** whether the worker was given the guide that is open */
let hasGuide = false;

function hear(told: Told): void {
  if (told.tells === 'progress') part.set(told.part);
  else if (told.tells === 'checked') {
    // between two whole checks the rules stand as they stood
    const { checked: next } = told;
    const was = last.get();
    last.set(
      next.stage === 'whole' || was === null
        ? next
        : { ...was, ...next, proof: was.proof, breaches: was.breaches, plans: was.plans, touched: was.touched },
    );
  }
}

function worker(): WorkClient {
  if (client !== null) return client;
  client = startWork(hear, () => ended.set(true));
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
  hasGuide = false;
  const found = await ask('open', draft.opened);
  hasGuide = true;
  const changes = changesOf(draft);
  if (changes.length > 0) await ask('change', changes);
  known.set(found);
  return found;
}

const changesOf = (draft: Draft): readonly TextChange[] => changedFiles(draft).map(({ file, after }) => [file, after]);

/** Starts a worker that has stopped, with the draft as it stands. What was asked of the last one is asked again. */
export function restartWork(): void {
  const draft = current.get()?.draft;
  ended.set(false);
  part.set(0);
  worker().restart(() => {
    // a guide that was being opened is among what is asked again
    if (draft === undefined || !hasGuide) return;
    void ask('open', draft.opened);
    void ask('change', changesOf(draft));
  });
}
