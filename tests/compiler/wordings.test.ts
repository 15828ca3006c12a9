import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findUnfit } from '../../tools/compiler/rules/find-unfit.ts';
import { listWordings } from '../../tools/compiler/rules/wordings/list-wordings.ts';
import { pickVersion, type Wording } from '../../tools/compiler/rules/wordings/wording.ts';
import { readContent } from '../../tools/read-content.ts';
import { holds, plan, resolve, type Answers } from '../../src/engine/index.ts';
import { sayChildChoice, sayOpening, sayProcedure, sayQuestion } from '../../src/pack/index.ts';
import type { Content } from '../../tools/compiler/index.ts';
import { everyAnswerSet } from '../engine/prove-oracle.ts';
import { is, not } from '../fixtures/flows/write-rules.ts';
import { answersTo, SEEDED } from '../support/answers.ts';
import { goodContent, realContent } from '../support/packs.ts';
import { good } from './edit-pack.ts';

const read = (pack: Content, wordings: readonly Wording[], answers: Answers, kind: Wording['in']): readonly string[] =>
  wordings
    .filter((wording) => wording.in === kind)
    .flatMap((wording) => pickVersion(pack.flow, wording, answers)?.texts.map(({ forms: [form = ''] }) => form) ?? [])
    .toSorted();

describe('the words that the check reads are those that the screens show', () => {
  const pack = realContent();
  const wordings = listWordings(pack, readContent('guide-content'), 'fr');
  const always = (compare: (answers: Answers) => void): void =>
    fc.assert(fc.property(answersTo(pack, {}), compare), { ...SEEDED, numRuns: 150 });

  test('in the questions, and the choice beside one of them', () => {
    always((answers) => {
      const asked = pack.flow.questions.filter(({ id }) => resolve(pack.flow, answers).asked.includes(id));
      const shown = asked.flatMap((source) => {
        const { title, short, why, hint, options } = sayQuestion(pack, source, answers);
        const choice = sayChildChoice(pack.flow, source, answers);
        return [
          title,
          short,
          why,
          hint,
          ...options.flatMap((option) => [option.label, option.hint]),
          choice?.title,
          choice?.hint,
          choice?.daughter,
          choice?.son,
          choice?.unsaid,
        ];
      });
      expect(read(pack, wordings, answers, 'questions')).toEqual(shown.filter((text) => text !== undefined).toSorted());
    });
  });

  test('in the opening and on the cards', () => {
    always((answers) => {
      expect(read(pack, wordings, answers, 'opening')).toEqual(sayOpening(pack, answers).toSorted());
      const { standby, ...bands } = plan(pack, answers).bands;
      const cardOf = (id: string) =>
        sayProcedure(pack, pack.procedures.find((one) => one.id === id) as Content['procedures'][number], answers);
      const said = read(pack, wordings, answers, 'cards');
      for (const { procedure } of Object.values(bands).flat())
        expect(said).toEqual(expect.arrayContaining([cardOf(procedure).title, cardOf(procedure).why]));
      for (const { procedure } of standby)
        expect(said).toEqual(expect.arrayContaining([cardOf(procedure).title, cardOf(procedure).standby]));
      const scripts = said.filter((text) => text.startsWith('«'));
      expect(scripts).toHaveLength(
        Object.values(bands)
          .flat()
          .filter(({ procedure }) => cardOf(procedure).say?.blocks.some(({ kind }) => kind === 'say')).length,
      );
    });
  });

  test('in the options of letters that are ticked beforehand', () => {
    always((answers) => {
      const ticked = pack.letterFields.flatMap(({ options = [] }) =>
        options.filter(({ when }) => when && holds(pack.flow, when, answers)).map(({ says }) => says),
      );
      expect(read(pack, wordings, answers, 'letters')).toEqual(ticked.toSorted());
    });
  });
});

describe('words that do not fit', () => {
  const pack = goodContent();
  const wordings = listWordings(pack, good, 'fr');
  const find = (never: string, when = not(is('danger', 'now'))) =>
    findUnfit(pack.flow, wordings, [{ when, never: [never], says: '' }]);

  test('are found for some answers exactly when some answers bring them', () => {
    const phrases = [
      'sortez',
      'les traces sèchent vite',
      'un fil qui grésille',
      "l'eau se coupe",
      'le robinet est fermé',
      "si l'eau touche une prise",
    ];
    const everyone = everyAnswerSet(pack.flow).filter(
      (answers) => Object.keys(resolve(pack.flow, answers).dropped).length === 0,
    );
    for (const danger of ['now', 'none']) {
      const brought = phrases.filter((phrase) =>
        everyone.some(
          (answers) =>
            answers['danger']?.includes(danger) &&
            wordings.some((wording) =>
              pickVersion(pack.flow, wording, answers)?.texts.some(({ forms }) =>
                forms.some((form) => form.replaceAll('’', "'").toLowerCase().includes(phrase)),
              ),
            ),
        ),
      );
      expect(phrases.filter((phrase) => find(phrase, is('danger', danger)).length > 0)).toEqual(brought);
      expect(brought.length).toBeGreaterThan(0);
    }
  });

  test('come with answers that bring them', () => {
    const [unfit] = find("l'eau se coupe");
    expect(sayOpening(pack, unfit?.example ?? {}).join(' ')).toContain('L’eau se coupe');
  });

  test('count as whole words, in whatever case', () => {
    expect(find('Se COUPE').length).toBeGreaterThan(0);
    expect(find('se coup')).toEqual([]);
  });
});
