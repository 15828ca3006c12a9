import { describe, expect, test } from 'vitest';
import type { Issue } from '../../src/pack/index.ts';
import { compilePack, ISSUE_CODES, type Compilation, type IssueCode } from '../../tools/compiler/index.ts';
import { readEditionFile } from '../../tools/read-edition.ts';
import { edit, good, type Edit } from './edit-pack.ts';
import { braceFaults } from './faults/braces.ts';
import { conditionFaults } from './faults/conditions.ts';
import { contentFaults } from './faults/content.ts';
import { deadlineFaults } from './faults/deadlines.ts';
import { directoryFaults } from './faults/directory.ts';
import { editionFaults } from './faults/editions.ts';
import { familyFaults } from './faults/families.ts';
import { EDITION, type Fault } from './faults/fault.ts';
import { figureFaults } from './faults/figures.ts';
import { fileFaults } from './faults/files.ts';
import { fitFaults } from './faults/fits.ts';
import { handOverFaults } from './faults/hand-over.ts';
import { hiddenFaults } from './faults/hidden.ts';
import { idFaults } from './faults/ids.ts';
import { interfaceFaults } from './faults/interface.ts';
import { languageFaults } from './faults/languages.ts';
import { letterFieldFaults } from './faults/letter-fields.ts';
import { letterFaults } from './faults/letters.ts';
import { markupFaults } from './faults/markup.ts';
import { newsFaults } from './faults/news.ts';
import { pageGroupFaults } from './faults/page-groups.ts';
import { paperFaults } from './faults/paper.ts';
import { procedureFaults } from './faults/procedures.ts';
import { readabilityFaults } from './faults/readability.ts';
import { ruleFaults } from './faults/rules.ts';
import { searchFaults } from './faults/search.ts';
import { sectionFaults } from './faults/sections.ts';
import { tableFaults } from './faults/tables.ts';
import { valueFaults } from './faults/values.ts';
import { variantFaults } from './faults/variants.ts';
import { wordFaults } from './faults/words.ts';

const faults = [
  ...fileFaults,
  ...handOverFaults,
  ...valueFaults,
  ...idFaults,
  ...conditionFaults,
  ...procedureFaults,
  ...markupFaults,
  ...sectionFaults,
  ...readabilityFaults,
  ...wordFaults,
  ...braceFaults,
  ...languageFaults,
  ...letterFieldFaults,
  ...letterFaults,
  ...tableFaults,
  ...figureFaults,
  ...deadlineFaults,
  ...directoryFaults,
  ...newsFaults,
  ...pageGroupFaults,
  ...paperFaults,
  ...variantFaults,
  ...searchFaults,
  ...interfaceFaults,
  ...ruleFaults,
  ...familyFaults,
  ...fitFaults,
  ...contentFaults,
  ...hiddenFaults,
  ...editionFaults,
];

const edition = readEditionFile(EDITION);

/** The pack without a fault and its edition, with edits of both. */
function compileWith(edits: readonly Edit[]): Compilation {
  const files = edit(new Map([...good, [EDITION, edition.text]]), edits);
  const content = new Map([...files].filter(([file]) => file !== EDITION));
  return compilePack(content, 'fr', { file: EDITION, text: files.get(EDITION) ?? '' });
}

/** Each is compiled once for this file; the packs are not kept, as hundreds of them slow down all that follows. */
const compiled = new Map<Fault, { readonly issues: readonly Issue[]; readonly isMade: boolean }>();

function compile(fault: Fault) {
  const known = compiled.get(fault);
  if (known) return known;
  const { issues, pack } = compileWith(fault.edits);
  const found = { issues, isMade: pack !== null };
  compiled.set(fault, found);
  return found;
}

test('the pack without a fault compiles without an issue', () => {
  const { content: pack, issues } = compileWith([]);
  expect(issues).toEqual([]);
  expect(pack).not.toBeNull();
});

describe('one fault gives one issue, on its line, that says what to do:', () => {
  test.each(faults)('$name', (fault) => {
    const { code, file, line, says } = fault;
    const { issues } = compile(fault);
    expect(issues.map((issue) => ({ code: issue.code, file: issue.file, line: issue.line }))).toEqual([
      { code, file, line },
    ]);
    expect(`${issues[0]?.message} ${issues[0]?.hint}`).toContain(says);
  });
});

test('a pack that is not sound is not made, and one with faults of wording is', () => {
  for (const fault of faults) {
    expect(compile(fault).isMade, fault.code).toBe(ISSUE_CODES[fault.code] !== 'unsound');
  }
});

test('faults are told all at once, and none hides another', () => {
  const together = faults.filter(({ alone }) => !alone);
  const { content: pack, issues } = compileWith(together.flatMap(({ edits }) => edits));
  const codes = new Set(together.map(({ code }) => code));
  expect(codes.size).toBeGreaterThanOrEqual(30);
  expect([...codes].filter((code) => !issues.some((issue) => issue.code === code))).toEqual([]);
  expect(issues.length).toBeGreaterThanOrEqual(together.length);
  expect(pack).toBeNull();
});

/**
 * The ladder is checked by its parts (missing-if-refused, refusal-cycle, unknown-procedure) before it comes to the
 * proof.
 */
const BEHIND_OTHERS: readonly string[] = ['ladder-without-end'];

/** Those of a translation, which the pack without a fault has not: tests/compiler/translation.test.ts shows them. */
const OF_TRANSLATIONS: readonly string[] = ['translation-differs'];

/** Told of another source language than that of the pack: tests/compiler/source-language.test.ts shows it. */
const OF_SOURCES: readonly string[] = ['unfit-source'];

test('every code of issue has a fault that shows it', () => {
  const shown = new Set<string>(faults.map(({ code }) => code));
  expect(
    (Object.keys(ISSUE_CODES) as IssueCode[]).filter(
      (code) => ![...shown, ...BEHIND_OTHERS, ...OF_TRANSLATIONS, ...OF_SOURCES].includes(code),
    ),
  ).toEqual([]);
});
