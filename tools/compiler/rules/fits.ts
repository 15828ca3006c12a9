import * as v from 'valibot';
import type { PackFlow } from '../../../src/pack/index.ts';
import { compileCondition, type Known } from '../read/conditions.ts';
import type { Draft, Read } from '../read/draft.ts';
import { findLine } from '../read/find-words.ts';
import { findUnfit, type Fit } from './find-unfit.ts';
import { showAnswers } from './proof.ts';
import { openLines } from '../read/read-list.ts';
import { createLineFinder } from './rule-places.ts';
import { fitSchema } from '../read/schema/fits.ts';
import { checkShape } from '../read/shape.ts';
import { ALWAYS, type Wording } from './wordings/wording.ts';
import type { Kind } from '../read/kind.ts';

/** Reads fits.yaml of the language. May be left out. */
export function compileFits(draft: Draft, { conditions: known }: { readonly conditions: Known }): readonly Fit[] {
  const lines = openLines(draft, `${draft.locale}/fits.yaml`, 'line with "- when: …"');
  if (lines === null) return [];
  const { yaml, list } = lines;
  return list.flatMap((value: unknown, index): readonly Fit[] => {
    const shape = checkShape(fitSchema, value, { yaml, path: [index] }, draft.issues);
    const when =
      shape?.when === undefined ? ALWAYS : compileCondition(shape.when, { yaml, path: [index, 'when'], known, draft });
    if (shape?.after !== undefined && !known.questions.has(shape.after)) {
      draft.issues.add(
        'unknown-question',
        { file: yaml.file, line: yaml.lineOf([index, 'after']) },
        `There is no question "${shape.after}".`,
        `The questions are: ${[...known.questions.keys()].join(', ')}.`,
      );
    }
    return shape && when ? [{ ...shape, when }] : [];
  });
}

/** Holds every word that answers choose against the fits, over every combination of answers. */
export function checkFits(read: Read, flow: PackFlow, wordings: readonly Wording[], fits: readonly Fit[]): void {
  const lineOf = createLineFinder(read.files);
  const told = new Set<string>();
  for (const {
    text: { file, path },
    form,
    phrase,
    fit,
    example,
  } of findUnfit(flow, wordings, fits)) {
    const line = path === null ? findLine(read.files, file, form.split(/…|\. /)[0]?.trim() ?? '') : lineOf(file, path);
    const once = JSON.stringify([file, line, phrase, fit.says]);
    if (told.has(once)) continue;
    told.add(once);
    read.issues.add(
      'unfit-words',
      { file, line },
      `"${phrase}" is read by somebody whom it does not fit: ${fit.says} For example: ${showAnswers(example)}.`,
      'Write a variant for these answers, or correct the "when" of the variants.',
    );
  }
}

export const fits = {
  name: 'fits',
  title: 'What a person who answered so must never read',
  words: { path: '{locale}/fits.yaml', schema: v.array(fitSchema) },
  compile: compileFits,
} as const satisfies Kind;
