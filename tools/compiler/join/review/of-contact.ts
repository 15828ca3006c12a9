import type { Deadline, WholeContact } from '../../../../src/pack/index.ts';
import { ofRule, ofWords } from './of-procedure.ts';
import type { StatementPart, Statement } from './statement.ts';
import { sayWhole } from './write-words.ts';

const FACTS: StatementPart = { id: 'facts' };
const WORDS: StatementPart = { id: 'words' };

/** These carry their sources as a whole: each of their statements rests on all of them. */
const withSources = (statements: readonly Statement[], sources: readonly string[]): readonly Statement[] =>
  statements.map((statement) => ({ ...statement, sources }));

/** What a contact states: how to reach it, when, at what cost, for whom; and the words for the call. */
export function ofContact(contact: WholeContact): readonly Statement[] {
  const { channels, hours, cost, onBill, anonymous, overseas, sources } = contact;
  return [
    ...withSources(
      [
        ...ofWords(FACTS, 'title', contact.name),
        ...ofWords(FACTS, 'means', contact.nameIn?.means),
        ...ofWords(FACTS, 'short', contact.short),
        ofRule(FACTS, 'channels', channels),
        ofRule(FACTS, 'hours', hours),
        ofRule(FACTS, 'terms', { cost, onBill, anonymous, overseas }),
        ...ofWords(FACTS, 'purpose', contact.purpose),
        ...ofWords(FACTS, 'who', contact.who),
        ...(contact.before ?? []).map((text) => ({ part: FACTS, role: 'before' as const, ...sayWhole(text) })),
        ...(contact.after ?? []).map((text) => ({ part: FACTS, role: 'after' as const, ...sayWhole(text) })),
      ],
      sources,
    ),
    ...(contact.say ? [{ part: WORDS, role: 'say' as const, ...sayWhole(contact.say) }] : []),
    ...(contact.sayYoung ? [{ part: WORDS, role: 'say-young' as const, ...sayWhole(contact.sayYoung) }] : []),
  ];
}

/** What a time limit states: how long, from when, how it counts, and what to do. */
export function ofDeadline({ kind, length, count, from, sources, ...words }: Deadline): readonly Statement[] {
  return withSources(
    [
      ...ofWords(FACTS, 'title', words.label),
      ofRule(FACTS, 'length', { kind, length, count, from }),
      ...ofWords(FACTS, 'starts', words.starts),
      ...words.counted.flatMap((said) => ofWords(FACTS, 'counted', said)),
      ...words.todo.flatMap((said) => ofWords(FACTS, 'todo', said)),
    ],
    sources,
  );
}
