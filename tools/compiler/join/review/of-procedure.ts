import type { WholeProcedure } from '../../../../src/pack/index.ts';
import type { Content } from '../content.ts';
import { ofBlocks } from './of-blocks.ts';
import type { StatementPart, Role, Statement } from './statement.ts';
import { sayWhole, writeForms } from './write-words.ts';

/** What a fact of the structure states: compared as JSON, said in words by the tool. */
export const ofRule = (part: StatementPart, role: Role, value: unknown): Statement => ({
  part,
  role,
  says: '',
  rule: JSON.stringify(value ?? null),
  sources: [],
  links: [],
});

/** Some words without sources or links; nothing where there are none. */
export const ofWords = (part: StatementPart, role: Role, words: string | undefined): readonly Statement[] =>
  words === undefined || words === '' ? [] : [{ part, role, says: words, sources: [], links: [] }];

type Worded = {
  readonly title?: string;
  readonly why?: string;
  readonly forChild?: WholeProcedure['forChild'] | NonNullable<WholeProcedure['variants']>[number]['forChild'];
};

/** Title or reason in every form by the child. */
function inForms(words: Worded, key: 'title' | 'why'): string | undefined {
  const unsaid = words[key];
  const [daughter, son] = [words.forChild?.daughter[key], words.forChild?.son[key]];
  if (unsaid === undefined || daughter === undefined || son === undefined || (daughter === unsaid && son === unsaid))
    return unsaid;
  return writeForms({ daughter, son, unsaid });
}

const RULE: StatementPart = { id: 'rule' };
const CARD: StatementPart = { id: 'card' };

/** What a procedure states: for whom and when, its card in all its forms, then its page. */
export function ofProcedure(procedure: WholeProcedure, pack: Content): readonly Statement[] {
  const { when, band, contacts, letters, ifRefused, lastResort, protective, lift, joins, done, yields } = procedure;
  return [
    ofRule(RULE, 'when', when),
    ofRule(RULE, 'band', band),
    ofRule(RULE, 'marks', { protective, lift, joins, done, yields }),
    ofRule(RULE, 'contacts', contacts),
    ...(letters.length > 0 ? [ofRule(RULE, 'letters', letters)] : []),
    ...(ifRefused !== undefined || lastResort ? [ofRule(RULE, 'refused', ifRefused ?? 'last-resort')] : []),
    ...ofWords(CARD, 'title', inForms(procedure, 'title')),
    ...ofWords(CARD, 'short', procedure.short),
    ...ofWords(CARD, 'why', inForms(procedure, 'why')),
    ...ofWords(CARD, 'situation', procedure.situation),
    ...ofWords(CARD, 'standby', procedure.standby),
    ...ofWords(CARD, 'call-back', procedure.callBack),
    ...(procedure.variants ?? []).flatMap((variant): readonly Statement[] => [
      ofRule(CARD, 'variant', variant.when),
      ...ofWords(CARD, 'title', inForms(variant, 'title')),
      ...ofWords(CARD, 'why', inForms(variant, 'why')),
      ...(variant.say ? [{ part: CARD, role: 'say' as const, ...sayWhole(variant.say) }] : []),
      ...(variant.call ? [ofRule(CARD, 'call', variant.call)] : []),
    ]),
    ...procedure.sections.flatMap(({ id, title, blocks }) => ofBlocks(blocks, { part: { id, title } }, pack)),
  ];
}
