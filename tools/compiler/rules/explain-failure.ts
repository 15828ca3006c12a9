import { UNKNOWN } from '../../../src/engine/index.ts';
import type { ProofFailure } from '../../proof/index.ts';
import type { IssueCode } from '../read/issue-codes.ts';

interface Explained {
  readonly code: IssueCode;
  readonly says: string;
  readonly hint: string;
}

type FailureNames = Readonly<Record<'procedure' | 'question' | 'option' | 'band', string>>;

/** What each safety rule means to an author whose content breaks it, and what to do. */
const RULES: Readonly<Record<ProofFailure['rule'], (failure: FailureNames) => Explained>> = {
  reachable: () => ({
    code: 'unsafe-no-one-to-reach',
    says: 'These answers lead to a plan in which nobody answers at any hour.',
    hint: 'Let a procedure with a contact that always answers come in every plan.',
  }),
  'unknown-is-safe': ({ procedure, question }) => ({
    code: 'unsafe-unknown',
    says:
      `Not knowing is less safe: the plan of these answers holds "${procedure}", ` +
      `and answering "unknown" to "${question}" instead loses it.`,
    hint:
      `Let "unknown" of "${question}" bring "${procedure}" too, in its "when", ` +
      'or in the "when" of a question that it depends on.',
  }),
  'unasked-is-safe': ({ procedure, question }) => ({
    code: 'unsafe-unasked',
    says:
      `Not being asked is less safe than not knowing: answering "unknown" to "${question}" would bring ` +
      `"${procedure}", and these answers neither ask it nor bring it.`,
    hint: `Ask "${question}" there too, or let the "when" of "${procedure}" not rest on its "unknown" alone.`,
  }),
  'telling-is-safe': ({ procedure, question, option }) => ({
    code: 'unsafe-telling',
    says:
      `Telling more hurts: the plan of these answers holds "${procedure}", ` +
      `and ticking "${option}" as well in "${question}" takes it away.`,
    hint: `Take the "not" on "${question}" out of its "when", or of the "when" of a question that it depends on.`,
  }),
  'shown-band': ({ procedure, question, option }) =>
    option === UNKNOWN
      ? {
          code: 'unsafe-late',
          says:
            `Not knowing comes too late: answering "unknown" to "${question}" instead shows "${procedure}" more ` +
            'than one band later, or moves it from now or today to later.',
          hint: 'Give it an earlier band for "unknown", or "standby".',
        }
      : {
          code: 'unsafe-late',
          says: `Telling more hurts: ticking "${option}" as well in "${question}" shows "${procedure}" later.`,
          hint:
            'Correct its bands. An option that says that it is done stands under "done", ' +
            'one that lets another procedure take its place under "yields".',
        },
  'must-now': ({ procedure, band }) => ({
    code: 'must-unmet',
    says: `"${procedure}" must stand in "${band}" at the latest here, and does not.`,
    hint: 'Correct its "when" or "band", or let it be "protective", so that no cap moves it.',
  }),
  'every-band-seen': ({ procedure, band }) => ({
    code: 'band-never-seen',
    says: `Nobody ever sees "${procedure}" in "${band}".`,
    hint: 'Correct the condition of this band, or take it out.',
  }),
  short: () => ({
    code: 'too-many-questions',
    says: 'These answers lead to more questions than the limit of ten.',
    hint: 'Take a question out, or ask it under a narrower "when".',
  }),
  'few-now': () => ({
    code: 'too-many-now',
    says: 'These answers put more cards in the band "now" than a person can do at once.',
    hint: 'Give one of them a later band for these answers, or let it join the card of another.',
  }),
  'danger-is-now': () => ({
    code: 'danger-without-now',
    says: 'These answers say that there is danger, and nothing stands in the band "now".',
    hint: 'Give a procedure for this danger the band "now".',
  }),
  ladder: ({ procedure }) => ({
    code: 'ladder-without-end',
    says: `When "${procedure}" is refused, the way on does not end.`,
    hint: 'Each procedure with a service needs "if-refused", up to one with "last-resort: true".',
  }),
};

/** A failure of the proof in words. */
export const explainFailure = ({
  rule,
  procedure = '',
  question = '',
  option = '',
  band = 'now',
}: ProofFailure): Explained => RULES[rule]({ procedure, question, option, band });
