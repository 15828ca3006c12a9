import { listBanned } from '../banned.ts';
import type { SafetyLine } from '../language.ts';

/** The list for TX-1, TX-4, TX-7 and EX-11, each with what to say instead. */
export const BANNED_WORDS = listBanned([
  ['(?:ال)?عاهر(?:ة|ات)|(?:ال)?مومس(?:ات)?', 'Say "ضحية استغلال جنسي".'],
  ['(?:ت|ي)مارس (?:الدعارة|البغاء)', 'Say what is done to the child: adults exploit your child.', 'in quotes'],
  ['(?:ال)?ساقط(?:ة|ات)|(?:ال)?قحب(?:ة|ات)', 'Take the word out.'],
  ['(?:ال)?زبون|(?:ال)?زبائن', 'Say "الرجل الذي يدفع".', 'in quotes'],
  ['إباحية الأطفال', 'Say "صور اعتداء جنسي على أطفال".'],
  ['برضاها|برضاه|بإرادتها|بإرادته', 'A child is never that. Say what others do.', 'in quotes'],
  ['(?:ال)?هارب(?:ة|ات)', 'Say "طفلكم الذي غادر".'],
  ['مستفزة|مثيرات', 'Take the judgement out.'],
  ['رفاق السوء|صحبة السوء', 'Say who: بالغون، شباب آخرون.'],
  ['صديقها|حبيبها|صاحبها', 'Say "الرجل الذي تسميه حبيبها".', 'in quotes'],
  ['لماذا لم', 'Do not blame the parent. Say what to do now.'],
  ['كان (?:عليكم|يجب عليكم|ينبغي)', 'Do not blame the parent. Say what to do now.'],
  ['خطر (?:مرتفع|عال)', 'No level of risk. Say what to do.'],
  ['درجة الخطورة', 'No score. Say what to do.'],
  ['(?:بدون|بلا|دون) (?:أي )?مخاطر', 'Do not promise it. Say what stays and what does not.'],
  ['غير مرئي(?:ة)?', 'Do not promise it. Say what stays and what does not.'],
  ['(?:بدون|بلا|دون) (?:أي )?أثر|لا أثر', 'Do not promise it. Say what stays and what does not.'],
  ['آمن(?:ة)? تماما', 'Do not promise it. Say what stays and what does not.'],
  ['قاضي الأحداث|محكمة الأحداث', 'It sounds like a criminal court. Say "قاضي الأطفال (juge des enfants)".'],
]);

/** Lines that must be right everywhere, because a wrong one does harm. No waiver. */
export const SAFETY_LINES: readonly SafetyLine[] = [
  {
    pattern: /(?<!لا )انتظروا\s+(?:24|48)/gu,
    says: 'Nobody waits before reporting that a child is gone.',
    instead: 'Say: بلّغوا فورا.',
  },
];
