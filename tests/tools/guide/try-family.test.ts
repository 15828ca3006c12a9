import { describe, expect, test } from 'vitest';
import { compilePack } from '../../../tools/compiler/index.ts';
import { ruleOfProcedure, ruleOfQuestion } from '../../../tools/guide/graph/rule-facts.ts';
import { chooseOption, tryFamily } from '../../../tools/guide/try/try-family.ts';
import { readContent } from '../../../tools/read-content.ts';
import { GOOD } from './run-guide.ts';

const { content, figures } = compilePack(readContent(GOOD), 'fr');
if (content === null) throw new Error('the small pack has a fault');
const pack = content;
const plain = (text: string | null | undefined): string => (text ?? '').replaceAll(/[\u00A0\u202F]/g, ' ');

describe('a family that is tried', () => {
  test('has its plan by bands, and the reason of the card that is asked for', () => {
    const { bands, card, asked } = tryFamily(pack, figures.musts, { danger: ['now'] }, 'appeler-les-secours');
    expect(bands.find(({ place }) => place === 'now')?.cards.map(({ id }) => id)).toContain('appeler-les-secours');
    expect(plain(card?.because)).toContain('Le danger : « Oui, maintenant »');
    expect(card?.withdrawnBy.map(plain).join()).toContain('Le danger');
    expect(card?.musts).toHaveLength(1);
    expect(card?.musts[0]?.sources[0]).not.toBe('guide-eau');
    expect(asked.map(({ id }) => id)).toEqual(['danger', 'water', 'noticed']);
  });

  test('is held only by the rules whose answers it gave', () => {
    const { card } = tryFamily(pack, figures.musts, { danger: ['unknown'] }, 'appeler-les-secours');
    expect(card).not.toBeNull();
    expect(card?.musts).toEqual([]);
  });

  test('says that a card is not in its plan, and leaves out answers that do not count', () => {
    const { card, answers } = tryFamily(
      pack,
      figures.musts,
      { water: ['stopped'], noticed: ['smell'], x: ['y'] },
      'couper-l-eau',
    );
    expect(card).toBeNull();
    expect(answers).toEqual({ water: ['stopped'] });
  });

  test('answers one by one: what stands alone drives out the others, and the reverse', () => {
    const [danger] = tryFamily(pack, [], { danger: ['now'] }, null).asked;
    if (!danger) throw new Error('nothing is asked');
    expect(chooseOption(danger, 'none')).toEqual(['none']);
    expect(chooseOption({ ...danger, chosen: ['none'] }, 'now')).toEqual(['now']);
    expect(chooseOption(danger, 'now')).toEqual([]);
    expect(chooseOption({ ...danger, kind: 'one' }, 'unknown')).toEqual(['unknown']);
  });
});

describe('a rule', () => {
  test('is said in sentences, in the order in which its places are tried, without the name of a shared condition', () => {
    const rule = ruleOfProcedure(pack, figures.musts, 'couper-l-eau');
    expect(rule?.words.map(plain)).toEqual([
      expect.stringMatching(/^Elle vient si : .*L’eau : « Oui »/),
      expect.stringMatching(/^Elle est pour « maintenant » si : /),
      'Dans tous les autres cas, elle est pour « aujourd’hui ».',
    ]);
    expect(JSON.stringify(rule?.brings)).not.toContain('wet');
    expect(rule?.places.map(({ place }) => place)).toEqual(['now', 'today']);
  });

  test('of a question says what each answer brings, and where that has its own rule', () => {
    const rule = ruleOfQuestion(pack, 'danger');
    const now = rule?.options.find(({ mark }) => mark === 'urgent');
    expect(now?.effects.flatMap(({ of }) => of)).toContainEqual(
      expect.objectContaining({ kind: 'procedure', id: 'appeler-les-secours' }),
    );
    expect(ruleOfQuestion(pack, 'nothing')).toBeNull();
  });
});
