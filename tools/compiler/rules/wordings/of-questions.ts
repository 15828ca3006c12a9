import {
  sayChildChoice,
  sayQuestion,
  type ChildChoice,
  type PackFlow,
  type PackQuestion,
} from '../../../../src/pack/index.ts';
import type { Path } from '../../read/path.ts';
import { ALWAYS, listForms, type Version, type Wording } from './wording.ts';

const KEYS = ['title', 'short', 'why', 'hint'] as const;

/**
 * A question, and the choice beside it of how words speak of the child. `at`: where the question stands in flow.yaml.
 */
export function wordQuestion(flow: PackFlow, question: PackQuestion, at: Path, locale: string): readonly Wording[] {
  const { id, variants = [], when, child } = question;
  const file = `${locale}/flow.yaml`;
  const version = (variant: (typeof variants)[number] | null, here: Path): Version => {
    const said = sayQuestion({ flow }, { ...question, variants: variant ? [{ ...variant, when: ALWAYS }] : [] }, {});
    const labels = said.options.flatMap((option) => {
      const path = [...(variant?.options?.[option.id] ? here : [id]), 'options', option.id];
      return [option.label, option.hint].flatMap((text) => listForms(file, path, () => text));
    });
    const texts = KEYS.flatMap((key) =>
      listForms(file, [...(variant?.[key] === undefined ? [id] : here), key], () => said[key]),
    );
    return {
      ...(variant && { when: { condition: variant.when, file, path: [...here, 'when'] } }),
      texts: [...texts, ...labels],
    };
  };
  const versions = [
    ...variants.map((variant, index) => version(variant, [id, 'variants', index])),
    version(null, [id]),
  ];
  const wording: Wording = { in: 'questions', of: id, ...(when && { shown: when }), versions };
  return child ? [wording, { ...wordChild(flow, id, child, at, file), ...(when && { shown: when }) }] : [wording];
}

const CHILD_KEYS = ['title', 'hint', 'daughter', 'son', 'unsaid'] as const;

function wordChild(
  flow: PackFlow,
  id: string,
  { when, variants = [], ...words }: ChildChoice,
  at: Path,
  file: string,
): Wording {
  const version = (variant: (typeof variants)[number] | null, here: Path): Version => {
    const said = sayChildChoice(
      flow,
      { child: { ...words, variants: variant ? [{ ...variant, when: ALWAYS }] : [] } },
      {},
    );
    const texts = CHILD_KEYS.flatMap((key) =>
      listForms(file, [...(variant?.[key] === undefined ? [id, 'child'] : here), key], () => said?.[key]),
    );
    return { ...(variant && { when: { condition: variant.when, file, path: [...here, 'when'] } }), texts };
  };
  const versions = [
    ...variants.map((variant, index) => version(variant, [id, 'child', 'variants', index])),
    version(null, [id, 'child']),
  ];
  return {
    in: 'questions',
    of: `${id}/child`,
    ...(when && { offered: { condition: when, file: 'flow.yaml', path: [...at, 'child', 'when'] } }),
    versions,
  };
}
