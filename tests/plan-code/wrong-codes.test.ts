import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeCode, readCode } from '../../src/app/plan-code/model/index.ts';
import { anyPlan, chance, core, daysLater, families, known, numbers } from './plans.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const read = (text: string) => readCode(core.id, numbers, known, text);
const codeOf = (plan: Parameters<typeof makeCode>[2]): string => makeCode(core, numbers, plan)?.code ?? '';

const random = fc.sample(anyPlan, { numRuns: 60, seed: 48 }).map(codeOf);
const codes = [
  ...new Set([
    ...families.map((answers) => codeOf({ answers, items: {}, steps: [] })),
    ...families.map((answers, seed) => codeOf(daysLater(answers, seed, { done: 6, ticked: 6 }))),
    ...random,
  ]),
];

/** Refused, and why; throws when a plan came of it. */
function refusal(text: string): string {
  const { kind } = read(text);
  if (kind === 'opened') throw new Error(`"${text}" gave a plan`);
  return kind;
}

const kinds = (texts: readonly string[]): readonly string[] => [...new Set(texts.map(refusal))].toSorted();

describe('of hundreds of codes, each', () => {
  test('opens', () => {
    expect(codes.length).toBeGreaterThan(400);
    expect(new Set(codes.map((code) => code.length))).toEqual(new Set([8, 12, 16, 20, 24, 28, 32].slice(1)));
    expect(codes.filter((code) => read(code).kind !== 'opened')).toEqual([]);
  });

  test('is refused with any one sign wrong', () => {
    for (const code of codes)
      for (let at = 0; at < code.length; at++)
        for (const sign of ALPHABET) if (sign !== code[at]) refusal(code.slice(0, at) + sign + code.slice(at + 1));
    // but for the first sign, which says how many there are, it is the check that finds it
    const [code = ''] = codes;
    expect(
      kinds(
        Array.from(ALPHABET).flatMap((sign) => (sign === code[5] ? [] : [code.slice(0, 5) + sign + code.slice(6)])),
      ),
    ).toEqual(['wrong']);
  });

  test('is refused with any one sign left out, and it says so', () => {
    for (const code of codes)
      expect(kinds(Array.from(code, (_, at) => code.slice(0, at) + code.slice(at + 1)).slice(1))).toEqual(['cut']);
    // without the first sign the second one says how long it should be
    for (const code of codes) expect(['cut', 'long']).toContain(refusal(code.slice(1)));
  });

  test('is refused with any sign added anywhere', () => {
    for (const code of codes)
      for (let at = 0; at <= code.length; at++)
        for (const sign of ALPHABET) {
          const kind = refusal(code.slice(0, at) + sign + code.slice(at));
          if (kind !== 'long' && (kind !== 'cut' || at > 0)) throw new Error(`${code} ${at} ${sign}: ${kind}`);
        }
  });

  test('is refused with any two neighbours in each other’s place, and any two others', () => {
    for (const code of codes)
      for (let at = 0; at < code.length; at++)
        for (let other = at + 1; other < code.length; other++) {
          const signs = Array.from(code);
          [signs[at], signs[other]] = [signs[other] ?? '', signs[at] ?? ''];
          const swapped = signs.join('');
          if (swapped !== code) refusal(swapped);
        }
  });

  test('is refused when it is cut anywhere, and when a group of it is doubled', () => {
    for (const code of codes) {
      expect(kinds(Array.from(code, (_, at) => code.slice(0, at)).slice(1))).toEqual(['cut']);
      for (let at = 0; at < code.length; at += 4) expect(refusal(code.slice(0, at + 4) + code.slice(at))).toBe('long');
    }
  });
});

describe('beyond what is proved', () => {
  test('what opens is the code of the plan that it opens, and of no other', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const code = codeOf(plan);
        const opened = read(code);
        return opened.kind === 'opened' && codeOf(opened.plan) === code;
      }),
      { numRuns: 300 },
    );
  });

  test('any text is refused in one of the known ways, or is a code', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...Array.from(ALPHABET)), maxLength: 40 }),
      fc.tuple(fc.constantFrom(...codes), fc.nat(40), fc.string()).map(([code, at, put]) => code.slice(0, at) + put),
    );
    fc.assert(
      fc.property(text, (said) => {
        const { kind } = read(said);
        if (kind !== 'opened')
          return ['empty', 'strange', 'cut', 'long', 'wrong', 'newer', 'other-guide'].includes(kind);
        const signs = said.normalize('NFKC').toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1');
        return codes.some((code) => code === signs.replace(/[^0-9A-Z]/g, ''));
      }),
      { numRuns: 3000, seed: 48 },
    );
  });

  test('of codes with four to eight wrong signs fewer than one in ten thousand opens', () => {
    const next = chance(48);
    let opened = 0;
    const tries = 100_000;
    for (let count = 0; count < tries; count++) {
      const signs = Array.from(codes[Math.floor(next() * codes.length)] ?? '');
      const wrong = 4 + Math.floor(next() * 5);
      for (let one = 0; one < wrong; one++)
        signs[1 + Math.floor(next() * (signs.length - 1))] = ALPHABET[Math.floor(next() * 32)] ?? '';
      const code = signs.join('');
      if (!codes.includes(code) && read(code).kind === 'opened') opened++;
    }
    expect(opened).toBeLessThan(tries / 10_000);
  });
});
