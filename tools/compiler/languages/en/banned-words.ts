import { listBanned } from '../banned.ts';
import type { SafetyLine } from '../language.ts';

/** The list for TX-1, TX-4, TX-7 and EX-11, each with what to say instead. */
export const BANNED_WORDS = listBanned([
  ['prostitutes?', 'Say "victim of sexual exploitation".'],
  ['prostitut(?:es|ing|ed) (?:her|him|them)sel(?:f|ves)', 'Say what is done to the child: adults exploit your child.'],
  ['sell(?:s|ing)? (?:her|him|them)sel(?:f|ves)', 'Say what is done to the child: adults exploit your child.'],
  ['sex workers?|escorts?|hookers?|whores?|sluts?', 'Take the word out.'],
  ['call girls?|rent boys?|jailbait', 'Take the word out.'],
  ['clients?', 'Say "the man who pays".', 'in quotes'],
  ['punters?|johns', 'Say "the man who pays".'],
  ['(?:child|kiddie) porn(?:ography)?', 'Say "images of sexual abuse of children".'],
  ['consenting', 'A child is never that. Say what others do.'],
  ['alleged victims?', 'Say "I fear that ... is a victim".'],
  ['runaways?', 'Say "your child who has left".'],
  ['abscond(?:s|ed|ing|ers?)?', 'Say "your child who has left".'],
  ['illegal (?:immigrants?|migrants?)', 'Say "without papers".'],
  ['promiscuous|provocative', 'Take the judgement out.'],
  ['bad company|bad crowd', 'Say who: adults, other young people.'],
  ['(?:her|his|their) (?:boy|girl)friends?', 'Say "the man whom she calls her boyfriend".', 'in quotes'],
  ["why did(?:n't| not) you|why have(?:n't| not) you", 'Do not blame the parent. Say what to do now.'],
  ['you (?:should|ought to|could) have', 'Do not blame the parent. Say what to do now.'],
  ['high risk', 'No level of risk. Say what to do.'],
  ['scores?', 'No score. Say what to do.'],
  ['risk-free|without any risk', 'Do not promise it. Say what stays and what does not.'],
  ['invisible', 'Do not promise it. Say what stays and what does not.'],
  ['no traces?|without a trace', 'Do not promise it. Say what stays and what does not.'],
  ['(?:completely|totally|fully) (?:safe|secure|anonymous)', 'Do not promise it. Say what stays and what does not.'],
  ['(?:nobody|no one) will (?:ever )?know', 'Do not promise it. Say what stays and what does not.'],
  ['lover ?boys?', 'Say "an adult who says that he loves the child".'],
  // docs/content/languages/traps.md
  ['(?:a|have a) doubt is enough|I have a doubt', 'It is disbelief, or a question. Say "a suspicion".'],
]);

/** Lines that must be right everywhere, because a wrong one does harm. No waiver. */
export const SAFETY_LINES: readonly SafetyLine[] = [
  {
    pattern: /(?<!not )(?<!never )\bwait(?:ing)?\s+(?:for\s+)?(?:at least\s+)?(?:24|48)(?=\s*h)/giu,
    says: 'Nobody waits before reporting that a child is gone.',
    instead: 'Say: report it at once.',
  },
  {
    pattern: /72[\s-]*(?:h|hours)(?![a-z])(?=[\s\S]*HIV)|HIV(?=[\s\S]*72[\s-]*(?:h|hours)(?![a-z]))/giu,
    says: 'Treatment after exposure to HIV starts at the latest after 48 hours.',
    instead: 'Say: as early as possible, and 48 hours afterwards at the latest.',
  },
  // docs/content/languages/traps.md
  {
    pattern: /(?<!not )\bgo to the (?:place|scene)/giu,
    says: 'To go to a police station must not read as to go where the child is.',
    instead: 'Say: go to the police station.',
  },
  {
    pattern: /\ba gesture (?:has|is|was|may)/giu,
    says: 'A suicide attempt is named: other words for it are not understood.',
    instead: 'Say: a suicide attempt.',
  },
  {
    pattern: /\bstay there\b(?=[,.])/giu,
    says: 'It reads as "stay over there". One stays beside the child.',
    instead: 'Say: stay with them.',
  },
];
