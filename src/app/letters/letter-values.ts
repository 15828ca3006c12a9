import { useMemo } from 'preact/hooks';
import { holds, type Answers } from '../../engine/index.ts';
import {
  isBeforeEdition,
  type Core,
  type LetterField,
  type LetterTexts,
  type LetterValues,
  type Texts,
} from '../../pack/index.ts';
import { local, session } from '../../storage/index.ts';
import { useCore, usePorts, useStore } from '../site.tsx';
import { dayOf } from '../say.ts';

/**
 * What the guide already knows: the day, where the phone can know it, the court that was chosen, what the answers say,
 * and what was noted of a no. What the person typed goes before it.
 */
export function useLetterValues(
  letter: LetterTexts,
  { letterFields, directory }: Pick<Texts, 'letterFields' | 'directory'>,
  noted: LetterValues = {},
): LetterValues {
  const core = useCore();
  const { flow } = core;
  const { letters: typed, answers } = useStore(session);
  const { court, department } = useStore(local);
  const name = directory?.areas.find(({ code }) => code === department)?.name ?? '';
  const now = useStore(usePorts().clock.now);
  const day = now === null || isBeforeEdition(now, core) ? '' : dayOf(now);
  const known = useMemo(
    () => knownValues(flow, letterFields, answers, day, { courts: court ?? '', areas: name }),
    [flow, letterFields, answers, day, court, name],
  );
  const fields = [...new Set(['sender', 'place', 'date', ...letter.fields])];
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = typed[field] ?? noted[field] ?? known[field];
      return value === undefined ? [] : [[field, value] as const];
    }),
  );
}

function knownValues(
  flow: Core['flow'],
  letterFields: readonly LetterField[],
  answers: Answers,
  day: string,
  chosen: Readonly<Record<NonNullable<LetterField['suggest']>, string>>,
): LetterValues {
  const ticked = ({ options = [] }: LetterField): readonly string[] =>
    options.filter(({ when }) => when !== undefined && holds(flow, when, answers)).map(({ id }) => id);
  const entry = (
    { id }: LetterField,
    value: LetterValues[string],
  ): readonly (readonly [string, LetterValues[string]])[] => [[id, value]];
  return Object.fromEntries(
    letterFields.flatMap((field) => {
      if (field.id === 'date') return entry(field, day);
      if (field.suggest !== undefined && chosen[field.suggest] !== '') return entry(field, chosen[field.suggest]);
      return field.options ? entry(field, ticked(field)) : [];
    }),
  );
}
