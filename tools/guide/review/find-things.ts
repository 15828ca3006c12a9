import { REVIEWED, type Reviewable } from '../../compiler/index.ts';
import { Refusal } from '../command.ts';

/**
 * The thing that a person names: `porter-plainte`, which is the procedure where several things have this id, or
 * `letter:civi`. Throws a Refusal when there is none, or when it is not plain which one is meant.
 */
export function findThing(things: readonly Reviewable[], word: string): Reviewable {
  const [kind, id] = word.includes(':') ? word.split(':', 2) : [null, word];
  const found = things.filter((thing) => thing.id === id && (kind === null || thing.kind === kind));
  const [only] = found;
  const chosen = found.find((thing) => thing.kind === 'procedure') ?? (found.length === 1 ? only : undefined);
  if (chosen) return chosen;
  if (found.length > 1)
    throw new Refusal(`"${word}" names several things. Write one of: ${found.map(nameOf).join(', ')}.`);
  throw new Refusal(
    `Nothing that can be reviewed is called "${word}". Write the id of a procedure, or ` +
      `${REVIEWED.map((kind) => `${kind}:id`).join(', ')}.`,
  );
}

/** `procedure:porter-plainte` */
export const nameOf = ({ kind, id }: Pick<Reviewable, 'kind' | 'id'>): string => `${kind}:${id}`;
