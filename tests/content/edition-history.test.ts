import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { plan, type Answers } from '../../src/engine/index.ts';
import { meetEdition } from '../../src/storage/plans/meet.ts';
import { readContent } from '../../tools/read-content.ts';
import { readRecord, writeRecord, type EditionRecord } from '../../tools/guide/publish/edition-record.ts';
import * as changed from '../support/changed-editions.ts';
import { faultsOf, inPlan, keptIn, shownTo } from '../support/meet-editions.ts';
import { realPack } from '../support/packs.ts';

const FOLDER = 'guide-content/history';
const names = readdirSync(FOLDER).toSorted();
const texts = new Map(names.map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]));
const published = [...texts.values()].map(readRecord);
const { core } = realPack();
const current = readRecord(writeRecord(core));

const families: readonly (readonly [string, Answers])[] = [...readContent('guide-content')].flatMap(([file, text]) =>
  file.startsWith('personas/') ? [[file, (parse(text) as { readonly answers: Answers }).answers] as const] : [],
);

type Family = (typeof families)[number];

/** Meets a later edition with the plan that each of these families kept in an earlier one. */
function meet(earlier: EditionRecord, later: EditionRecord, some: readonly Family[] = families): readonly string[] {
  return some.flatMap(([family, answers]) =>
    faultsOf(later, keptIn(earlier, answers)).map(
      (fault) => `${earlier.edition} → ${later.edition}, ${family}: ${fault}`,
    ),
  );
}

describe('the history of editions', () => {
  test('begins, and names each edition by its file', () => {
    expect(names.length).toBeGreaterThan(0);
    expect(names).toEqual(published.map(({ edition }) => `${edition}.json`));
  });

  test('holds the content as it was published: another content has another day', () => {
    const before = texts.get(`${core.edition}.json`);
    // "edition" in pack.yaml is to be a later day; docs/tasks/release.md
    if (before !== undefined) expect(writeRecord(core)).toBe(before);
    else expect(core.edition > (names.at(-1) ?? '')).toBe(true);
  });

  test('is as the rules are: the plan of a family is the same from both', () => {
    for (const [, answers] of families) expect(plan(current, answers)).toEqual(plan(core, answers));
  });
});

const editions = [...published.filter(({ edition }) => edition !== current.edition), current];

test('a plan kept in any edition meets any other: all that differs is told once, and no answer is guessed', () => {
  expect(families.length).toBeGreaterThan(200);
  // backwards too: an edition is taken back by publishing an older content anew
  for (const one of editions)
    for (const other of editions) if (one !== other) expect(meet(one, other), other.edition).toEqual([]);
});

describe('a plan kept in this edition meets one in which', () => {
  /** As many families as are asked for each change: of those whom it touches, the first. */
  const MOST = 5;
  const whoHas = (id: string) => families.filter(([, answers]) => inPlan(shownTo(current, answers)).has(id));
  const procedures = current.procedures.map(({ id }) => [id, whoHas(id).slice(0, MOST)] as const);
  const options = current.flow.questions.flatMap(({ id, options: all }) =>
    all.map((option) => {
      const chosen = families.filter(([, answers]) => answers[id]?.includes(option.id));
      return [id, option.id, chosen.slice(0, MOST)] as const;
    }),
  );
  const [[first] = ['']] = procedures;

  test('a procedure is withdrawn, each of them; or comes back', () => {
    for (const [id, some] of procedures) {
      const without = changed.withoutProcedure(current, id);
      expect(some, id).not.toEqual([]);
      expect(meet(current, without, some), id).toEqual([]);
      expect(meet(without, current, some), id).toEqual([]);
    }
  });

  test('a procedure is new', () => {
    expect(meet(current, changed.withProcedure(current, 'une-demarche-de-plus'))).toEqual([]);
  });

  test('a procedure stands elsewhere, each of them', () => {
    for (const [id, some] of procedures) expect(meet(current, changed.withMoved(current, id), some), id).toEqual([]);
  });

  test('a procedure says something else', () => {
    expect(meet(current, changed.withOtherWords(current, first))).toEqual([]);
  });

  test('an option is withdrawn, each of them; or is new', () => {
    for (const [question, option, some] of options) {
      const without = changed.withoutOption(current, question, option);
      expect(some, option).not.toEqual([]);
      expect(meet(current, without, some), option).toEqual([]);
      expect(meet(without, current, some), option).toEqual([]);
    }
  });

  test('a question is withdrawn, each of them; or is new', () => {
    for (const { id } of current.flow.questions) {
      const without = changed.withoutQuestion(current, id);
      const some = families.filter(([, answers]) => answers[id]).slice(0, 4 * MOST);
      expect(meet(current, without, some), id).toEqual([]);
      expect(meet(without, current, some), id).toEqual([]);
    }
  });

  test('nothing differs but its name: nothing is told', () => {
    const same = { ...current, edition: `${current.edition} again` };
    for (const [, answers] of families) {
      const { seen, back } = keptIn(current, answers);
      const news = meetEdition(seen, shownTo(same, back.answers), back.answers);
      expect(Object.values(news).flat()).toEqual([]);
    }
  });

  test('a question that brings another one loses the option that did: the other is not asked again', () => {
    const [asks] = current.flow.questions.filter(({ id }) => id === 'images');
    const without = ['images', 'blackmail'].reduce(
      (record, option) => changed.withoutOption(record, 'noticed', option),
      current,
    );
    const later = (asks?.options ?? [])
      .slice(1)
      .reduce((record, { id }) => changed.withoutOption(record, 'images', id), without);
    expect(meet(current, later)).toEqual([]);
  });
});
