import type { Rules } from '../../../src/engine/index.ts';
import type { ProofFigures } from '../../../src/pack/index.ts';
import { checkFits } from '../rules/fits.ts';
import { checkLimits } from '../rules/limits.ts';
import type { ContentMust } from '../rules/musts.ts';
import { checkPersonaCoverage, type PersonaCoverage } from '../rules/persona-coverage.ts';
import { checkPersonas } from '../rules/personas.ts';
import { checkProof, type Breach } from '../rules/proof.ts';
import { checkRefusals } from '../rules/refusals.ts';
import { checkScripts } from '../rules/script-states.ts';
import { listWordings } from '../rules/wordings/list-wordings.ts';
import type { Things } from './things.ts';

/** What holds of the rules. */
export interface HeldRules {
  /** null when the rules are not sound enough to be proved */
  readonly proof: ProofFigures | null;
  /** safety rules that do not hold, each with answers that show it */
  readonly failures: readonly Breach[];
  /** what the families try; null where nothing was proved, and in a translation, whose rules are the source's */
  readonly coverage: PersonaCoverage | null;
}

/** The files that decide what a plan holds. */
const RULE_FILES = /^(?:flow|contacts|pack)\.yaml$|^procedures\//;

const CAPS = { now: 3, today: 4, week: 6 };

/** Holds the rules against what must be true of them: the proof, families, limits, and words that do not fit. */
export function holdRules(things: Things): HeldRules {
  const { noted, procedure, flow, conditions, persona } = things;
  checkRefusals(noted, procedure.all);
  checkScripts(noted);
  const rules: Rules & { readonly musts: readonly ContentMust[]; readonly flow: Pick<typeof flow, 'questions'> } = {
    flow: { questions: flow.questions },
    procedures: procedure.all,
    caps: things.pack.value.caps ?? CAPS,
    musts: things.must,
  };
  if (!isSound(things)) return { proof: null, failures: [], coverage: null };
  const { figures: proof, failures } = checkProof(noted, rules);
  if (noted.beside !== null) return { proof, failures, coverage: null };
  const wordings = noted.issues.unsound() ? null : listWordingsOf(things);
  checkPersonas(noted, persona, { rules, questions: conditions.questions, procedures: procedure.all, wordings });
  if (wordings) checkFits(noted, rules.flow, wordings, things.fits);
  checkLimits(noted, rules.flow, procedure.all, things.limits);
  const coverage = checkPersonaCoverage(noted, rules, persona, things.signs.all, things.pack.value['signs-fill']);
  return { proof, failures, coverage };
}

/** Whether no fault stands in what a plan is made of: it would bring a hundred others. */
const isSound = ({ noted: { files, issues }, flow }: Things): boolean =>
  flow.questions.length > 0 && files.has('contacts.yaml') && !issues.unsound(({ file }) => RULE_FILES.test(file));

const listWordingsOf = ({ noted, flow, procedure, ...things }: Things) =>
  listWordings(
    {
      flow: { questions: flow.questions },
      openings: things['pack-words'].openings,
      procedures: procedure.all,
      letterFields: things['letter-fields'].all,
    },
    noted.files,
    noted.locale,
  );
