import type { PackFlow } from '../../../src/pack/index.ts';
import { compileCondition, type KnownQuestion } from '../read/conditions.ts';
import type { Draft } from '../read/draft.ts';
import { findLine } from '../read/find-words.ts';
import { findUnfit, type Fit } from './find-unfit.ts';
import { showAnswers } from './proof.ts';
import { openLines } from '../read/read-list.ts';
import { createLineFinder } from './rule-places.ts';
import { fitSchema } from '../read/schema/fits.ts';
import { checkShape } from '../read/shape.ts';
import { ALWAYS, type Wording } from './wordings/wording.ts';

/** Reads fits.yaml of the language. May be left out. */
export function compileFits(draft: Draft, questions: ReadonlyMap<string, KnownQuestion>): readonly Fit[] {
  const lines = openLines(draft, `${draft.locale}/fits.yaml`, 'line with "- when: …"');
  if (lines === null) return [];
  const { yaml, list } = lines;
  return list.flatMap((value: unknown, index): readonly Fit[] => {
    const shape = checkShape(fitSchema, value, { yaml, path: [index] }, draft.issues);
    const when =
      shape?.when === undefined
        ? ALWAYS
        : compileCondition(shape.when, { yaml, path: [index, 'when'], questions, draft });
    if (shape?.after !== undefined && !questions.has(shape.after)) {
      draft.issues.add(
        'unknown-question',
        { file: yaml.file, line: yaml.lineOf([index, 'after']) },
        `There is no question "${shape.after}".`,
        `The questions are: ${[...questions.keys()].join(', ')}.`,
      );
    }
    return shape && when ? [{ ...shape, when }] : [];
  });
}

/** Holds every word that answers choose against the fits, over every combination of answers. */
export function checkFits(draft: Draft, flow: PackFlow, wordings: readonly Wording[], fits: readonly Fit[]): void {
  const lineOf = createLineFinder(draft.files);
  const told = new Set<string>();
  for (const {
    text: { file, path },
    form,
    phrase,
    fit,
    example,
  } of findUnfit(flow, wordings, fits)) {
    const line = path === null ? findLine(draft.files, file, form.split(/…|\. /)[0]?.trim() ?? '') : lineOf(file, path);
    const once = JSON.stringify([file, line, phrase, fit.says]);
    if (told.has(once)) continue;
    told.add(once);
    draft.issues.add(
      'unfit-words',
      { file, line },
      `"${phrase}" is read by somebody whom it does not fit: ${fit.says} For example: ${showAnswers(example)}.`,
      'Write a variant for these answers, or correct the "when" of the variants.',
    );
  }
}
