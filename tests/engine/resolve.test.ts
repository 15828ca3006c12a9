import { describe, expect, test } from 'vitest';
import { resolve, type Answers, type Flow } from '../../src/engine/index.ts';
import { is, many, not, one } from '../fixtures/flows/write-rules.ts';

const flow: Flow = {
  questions: [
    one('pet', 'cat dog unknown'),
    many('toys', 'ball mouse rope none unknown', { exclusive: ['none', 'unknown'], when: is('pet', 'cat') }),
    one('walks', 'often never', { when: not(is('pet', 'cat')) }),
    one('name', 'short long'),
  ],
};

describe('which question comes next', () => {
  test('without answers it is the first question, and what its answer could rule out is still asked', () => {
    expect(resolve(flow, {})).toEqual({ asked: ['pet', 'walks', 'name'], next: 'pet', kept: {}, dropped: {} });
  });

  test('a question is asked when its condition holds on the answers before it', () => {
    expect(resolve(flow, { pet: ['cat'] })).toMatchObject({ asked: ['pet', 'toys', 'name'], next: 'toys' });
    expect(resolve(flow, { pet: ['dog'] })).toMatchObject({ asked: ['pet', 'walks', 'name'], next: 'walks' });
  });

  test('it is the first without an answer, and later answers are kept all the same', () => {
    expect(resolve(flow, { name: ['long'] })).toMatchObject({ next: 'pet', kept: { name: ['long'] } });
  });

  test('it is null when every asked question is answered', () => {
    expect(resolve(flow, { pet: ['dog'], walks: ['often'], name: ['long'] }).next).toBeNull();
  });

  test('a flow without questions is at its end', () => {
    expect(resolve({ questions: [] }, { pet: ['cat'] })).toEqual({
      asked: [],
      next: null,
      kept: {},
      dropped: { pet: ['cat'] },
    });
  });
});

describe('what counts of an answer', () => {
  const keep = (answers: Answers) => {
    const { kept, dropped } = resolve(flow, { pet: ['cat'], ...answers });
    return { kept: kept['toys'], dropped: dropped['toys'] };
  };

  test('unknown options are dropped', () => {
    expect(keep({ toys: ['ball', 'car'] })).toEqual({ kept: ['ball'], dropped: ['car'] });
  });

  test('a question that takes one option keeps none of two', () => {
    expect(resolve(flow, { pet: ['cat', 'dog'] })).toMatchObject({
      next: 'pet',
      kept: {},
      dropped: { pet: ['cat', 'dog'] },
    });
  });

  test('a question that takes one option keeps the only valid one, even given twice', () => {
    expect(resolve(flow, { pet: ['cat', 'cow', 'cat'] })).toMatchObject({
      next: 'toys',
      kept: { pet: ['cat'] },
      dropped: { pet: ['cow'] },
    });
  });

  test('an exclusive option gives way to the others', () => {
    expect(keep({ toys: ['none', 'rope'] })).toEqual({ kept: ['rope'], dropped: ['none'] });
  });

  test('of several exclusive options the last in the order of the flow stays', () => {
    expect(keep({ toys: ['unknown', 'none'] })).toEqual({ kept: ['unknown'], dropped: ['none'] });
  });

  test('options are kept once, in the order of the flow', () => {
    expect(keep({ toys: ['rope', 'ball', 'rope'] })).toEqual({ kept: ['ball', 'rope'], dropped: undefined });
  });

  test('an answer of which nothing is left is no answer', () => {
    expect(resolve(flow, { pet: ['cow'] })).toMatchObject({ next: 'pet', kept: {}, dropped: { pet: ['cow'] } });
    expect(resolve(flow, { pet: [] })).toMatchObject({ next: 'pet', kept: {}, dropped: {} });
  });

  test('answers to questions that are not asked, or not known, are dropped', () => {
    expect(resolve(flow, { pet: ['dog'], toys: ['ball'], colour: ['red'] })).toMatchObject({
      kept: { pet: ['dog'] },
      dropped: { toys: ['ball'], colour: ['red'] },
    });
  });

  test('what a dropped answer asked is not asked either', () => {
    const chain: Flow = {
      questions: [
        one('a', 'yes no'),
        one('b', 'yes no', { when: is('a', 'yes') }),
        one('c', 'yes no', { when: is('b', 'yes') }),
      ],
    };
    expect(resolve(chain, { a: ['no'], b: ['yes'], c: ['yes'] })).toEqual({
      asked: ['a'],
      next: null,
      kept: { a: ['no'] },
      dropped: { b: ['yes'], c: ['yes'] },
    });
  });
});

describe('answers from a damaged store', () => {
  test.each([[null], [undefined], ['cat'], [7], [{ 0: 'cat', length: 1 }], [() => 'cat']])(
    '%o is no answer, and does not throw',
    (given) => {
      expect(resolve(flow, { pet: given } as unknown as Answers)).toMatchObject({
        next: 'pet',
        kept: {},
        dropped: { pet: [] },
      });
    },
  );

  test('what is not a text inside a list does not count', () => {
    expect(resolve(flow, { pet: [null, 'cat', 3, ['dog']] } as unknown as Answers)).toMatchObject({
      kept: { pet: ['cat'] },
      dropped: {},
    });
  });

  test('ids that every object has are ids like any other', () => {
    const odd: Flow = {
      questions: [
        one('__proto__', 'constructor toString'),
        one('constructor', 'a b', { when: is('__proto__', 'toString') }),
      ],
    };
    expect(resolve(odd, {})).toEqual({ asked: ['__proto__'], next: '__proto__', kept: {}, dropped: {} });
    const position = resolve(
      odd,
      JSON.parse('{ "__proto__": ["toString"], "constructor": ["a"], "valueOf": ["b"] }') as Answers,
    );
    expect(Object.entries(position.kept)).toEqual([
      ['__proto__', ['toString']],
      ['constructor', ['a']],
    ]);
    expect(Object.entries(position.dropped)).toEqual([['valueOf', ['b']]]);
  });

  test('only what the object itself holds is read', () => {
    const inherited = Object.create({ pet: ['cat'] }) as Answers;
    expect(resolve(flow, inherited)).toMatchObject({ next: 'pet', kept: {} });
  });

  test('a caller cannot change the engine by changing what it was given back', () => {
    const { kept } = resolve(flow, { pet: ['cat'] });
    expect(() => (kept['pet'] as string[]).push('dog')).toThrow(TypeError);
    expect(resolve(flow, { pet: ['cat'] }).kept).toEqual({ pet: ['cat'] });
  });
});

describe('a flow that cannot be is refused, naming the id', () => {
  test.each<[string, Flow]>([
    ['"pet" is in the flow twice', { questions: [one('pet', 'cat'), one('pet', 'dog')] }],
    ['"pet" has no option', { questions: [{ id: 'pet', kind: 'one', options: [] }] }],
    ['"name"', { questions: [one('pet', 'cat', { when: is('name', 'long') }), one('name', 'long')] }],
    ['"pet"', { questions: [one('pet', 'cat', { when: is('pet', 'cat') })] }],
    ['"cow"', { questions: [one('pet', 'cat'), one('name', 'long', { when: is('pet', 'cow') })] }],
  ])('%s', (message, broken) => {
    expect(() => resolve(broken, {})).toThrow(message);
  });
});
