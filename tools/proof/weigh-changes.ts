import {
  PLACES,
  type Condition,
  type Place,
  type Procedure,
  type ProcedureId,
  type Rules,
} from '../../src/engine/types.ts';
import { ALWAYS, NEVER, type Diagram } from './diagrams.ts';
import { encodeInSpace, listConditions, openSpace, type Space, type EncodedRules } from './encode-rules.ts';
import { holdsIn, type Provable } from './prove.ts';
import { showAgain, type Known } from './show-again.ts';
import { showBands, type ShownProcedures } from './show-bands.ts';

/** So many diagrams are kept; then a new table is begun, as one of millions finds nothing quickly. */
const MOST_KEPT = 2 ** 20;

/** What one changed edition of some rules does. Each is worked out when it is asked for. */
export interface Weighed {
  /** as `isProved` */
  readonly isProved: () => boolean;
  /** as in `compare`: some question is asked elsewhere */
  readonly isAskedElsewhere: () => boolean;
  /** as in `compare`: by the own rule of a procedure, or of any, it stands elsewhere */
  readonly standsElsewhere: (procedure?: ProcedureId) => boolean;
  /** as in `compare`: some procedure is shown elsewhere after the caps */
  readonly isShownElsewhere: () => boolean;
}

/**
 * Says of many small changes of the same rules what `isProved` and `compare` say of each: exact, and quicker by far, as
 * all stand in one table, and what a change leaves as it was is known there.
 *
 * In: the rules, and every change of their conditions that is to be weighed. The questions, the procedures, their order
 * and the caps are the same in all of them. Errors: as `prove`.
 */
export function weighChanges(rules: Provable, changes: readonly Rules[]): (change: Rules) => Weighed {
  const { musts = [] } = rules;
  const conditions = [...new Set([...musts.map(({ when }) => when), ...collectConditions([rules, ...changes])])];
  let sound: Sound | undefined;
  return (change) => {
    if (sound === undefined || sound.space.diagrams.size > MOST_KEPT) sound = encodeSound(rules, conditions);
    return weigh(sound, { ...change, musts });
  };
}

/** Each once, as changed rules share most of them. */
function collectConditions(all: readonly Rules[]): readonly Condition[] {
  const questions = new Set(all.flatMap(({ flow }) => flow.questions));
  const procedures = new Set<Procedure>(all.flatMap((rules) => rules.procedures));
  return [...[...questions].map(({ when }) => when), ...[...procedures].flatMap(listConditions)].filter(
    (condition) => condition !== undefined,
  );
}

/** The rules before any change, as they are encoded and shown. */
interface Sound extends Known {
  readonly space: Space;
  readonly encoded: EncodedRules;
}

function encodeSound(rules: Rules, conditions: readonly Condition[]): Sound {
  const space = openSpace(rules, conditions);
  const encoded = encodeInSpace(space, rules);
  const { procedures } = encoded;
  return { space, encoded, procedures, shown: showBands(space.diagrams, procedures, rules.caps, ALWAYS) };
}

function weigh(sound: Sound, change: Provable): Weighed {
  const { space, procedures } = sound;
  const { diagrams } = space;
  const encoded = encodeInSpace(space, change);
  let known: ShownProcedures | undefined;
  const shown = (): ShownProcedures => (known ??= showAgain(diagrams, sound, encoded.procedures, change.caps));
  const differs = (f: Diagram, g: Diagram): boolean =>
    f !== g && diagrams.and(encoded.partial, diagrams.differ(f, g)) !== NEVER;
  const differsIn = (was: Bands | undefined, is: Bands | undefined): boolean =>
    PLACES.some((place) => differs(was?.[place] ?? NEVER, is?.[place] ?? NEVER));
  return {
    isProved: () => holdsIn(encoded, shown, change),
    isAskedElsewhere: () =>
      encoded.questions.some(({ asked }, at) => differs(sound.encoded.questions[at]?.asked ?? NEVER, asked)),
    standsElsewhere: (id) =>
      encoded.procedures.some(
        ({ source, bands }, at) => (id === undefined || id === source.id) && differsIn(procedures[at]?.bands, bands),
      ),
    isShownElsewhere: () => shown().places.some((bands, at) => differsIn(sound.shown.places[at], bands)),
  };
}

type Bands = Readonly<Record<Place, Diagram>>;
