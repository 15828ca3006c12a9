import type { JSX } from 'preact';
import type { Contact, PackProcedure, Texts } from '../../pack/index.ts';
import type { Refusal } from '../../storage/plans/index.ts';
import { neverComes } from '../ui/one-file.ts';
import { useLate } from '../ui/use-late.ts';
import { Ladder } from './ladder.tsx';
import type { RecordProps } from './record-call.tsx';

/** The guide in one file notes nothing. */
const loadRecord = () => (import.meta.env.MODE === 'single' ? neverComes() : import('./record-call.tsx'));

interface SaidNoProps {
  readonly procedure: PackProcedure;
  readonly texts: Pick<Texts, 'procedures'>;
  readonly outcome: Refusal['outcome'];
  /** who was called, where that is known */
  readonly contact?: Contact | undefined;
  /** the same as a note says it; left out: the name of `contact` */
  readonly whom?: string;
  /** when its number was tapped, in milliseconds since 1970; left out: nobody knows */
  readonly at?: number;
}

/** Somebody said no, or nobody answered: what can be done now, the note, which a letter takes up, what comes next. */
export function SaidNo({ at, whom, ...about }: SaidNoProps): JSX.Element {
  const { procedure, outcome, contact } = about;
  return (
    <Ladder {...about}>
      <Record procedure={procedure.id} outcome={outcome} whom={whom ?? contact?.name ?? ''} at={at} />
    </Ladder>
  );
}

/** The note of a call, once what writes it is there. */
export function Record(about: RecordProps): JSX.Element | null {
  const late = useLate(loadRecord);
  return late === null || late === 'failed' ? null : <late.RecordCall {...about} />;
}
