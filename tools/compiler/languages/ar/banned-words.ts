import { listBanned } from '../banned.ts';
import type { SafetyLine } from '../language.ts';

/** What Arabic writes onto the front of a noun: and, so, with, like, for, the. */
const FRONT = '(?:[وف]?(?:[بك]?ال|لل|[بكل])?)';

/** A noun with all that may stand in front of it, and with or without the signs between its letters. */
const noun = (words: string): string => `${words}|${FRONT}(?:${words.replaceAll(/[ء-ي]/gu, '$&\\p{M}*')})`;

/** The list for TX-1, TX-4, TX-7 and EX-11, each with what to say instead. */
export const BANNED_WORDS = listBanned([
  [noun('عاهر(?:ة|ات)|مومس(?:ات)?'), 'Say "ضحية استغلال جنسي".'],
  [noun('دعارة|بغاء'), 'Say "استغلال جنسي".', 'in quotes'],
  ['تبيع (?:جسد|نفس)ها|يبيع (?:جسد|نفس)ه', 'Say what is done to the child: هناك من يستغلّها.', 'in quotes'],
  [noun('ساقط(?:ة|ات)|قحب(?:ة|ات)|شرموط(?:ة|ات)'), 'Take the word out.'],
  ['(?:بنت|بنات|فتاة|فتيات) (?:ال)?(?:ليل|شارع|شوارع|هوى)|بائع(?:ة|ات) (?:ال)?هوى', 'Take the word out.'],
  [noun('قواد(?:ة|ون|ين|ات)?'), 'Say "من يستغلّ", "من ينظّم الاستغلال".'],
  [noun('زبون(?:ه|ها)?|زبائن(?:ه|ها)?'), 'Say "الرجل الذي يدفع".', 'in quotes'],
  [
    'إباحية (?:ال|لل)?(?:أطفال|قاصرين)|(?:صور|أفلام) إباحية (?:لأطفال|للأطفال|لقاصر|لقاصرين)',
    'Say "صور اعتداء جنسي على أطفال".',
  ],
  ['برضاها|برضاه|بإرادتها|بإرادته|برغبتها|برغبته', 'A child is never that. Say what others do.', 'in quotes'],
  ['راضية بذلك|كانت راضية|كان راضيا|كانت موافقة', 'A child is never that. Say what others do.', 'in quotes'],
  [noun('هارب(?:ة|ات)'), 'Say "طفلكم الذي غادر".'],
  ['(?:طفل|ولد|ابن|فتى|قاصر|الطفل|القاصر)(?:كم|ها|ي)? (?:ال)?هارب', 'Say "طفلكم الذي غادر".'],
  [noun('منحرف(?:ة|ات|ين|ون)?|جانح(?:ة|ات|ين|ون)?'), 'Take the judgement out. Say "طفل في خطر".'],
  ['فاسدة|الفاسدة|سيئة (?:السمعة|السلوك)|سوء السلوك', 'Take the judgement out.'],
  ['مستفز(?:ة|ات)?|(?:ملابس|ثياب) مثيرة|لباس مثير', 'Take the judgement out.'],
  [noun('فضيحة|فضائح'), 'What was done is no shame of the child. Take the word out.', 'in quotes'],
  [
    'العار|[وب]العار|شرف (?:العائلة|الأسرة|البنت|البيت)',
    'What was done is no shame of the child. Take the word out.',
    'in quotes',
  ],
  [noun('متورط(?:ة|ات|ين|ون)?'), 'It is a verdict. Say "موضع شكّ", before the court "مشتبه فيه (mis en cause)".'],
  [noun('كذاب(?:ة|ين|ون)?|كاذبة'), 'Say "أقوال غير صحيحة", or that silence is frequent.', 'in quotes'],
  ['رفاق السوء|رفقة السوء|صحبة السوء|أصحاب السوء', 'Say who: بالغون، شباب آخرون.'],
  ['صديقها|حبيبها|عشيقها|عشيقه', 'Say "الرجل الذي تسميه حبيبها".', 'in quotes'],
  ['لماذا لم ت[\\p{L}\\p{M}]+', 'Do not blame the parent or the child. Say what to do now.', 'in quotes'],
  ['كان بإمكانكم|(?<!إذا |إن )كان (?:عليكم|يجب عليكم|ينبغي)', 'Do not blame the parent. Say what to do now.'],
  [
    'أهملتم|قصّرتم|قصرتم|تقصيركم|إهمالكم|إهمال (?:الوالدين|الأهل)|سوء التربية',
    'Do not blame the parent. Say what to do now.',
  ],
  ['خطر (?:مرتفع|عال)|خطورة عالية', 'No level of risk. Say what to do.'],
  ['درجة (?:الخطورة|الخطر)|نسبة الخطر', 'No score. Say what to do.'],
  ['(?:بدون|بلا|دون) (?:أي )?مخاطر', 'Do not promise it. Say what stays and what does not.'],
  ['غير مرئي(?:ة)?', 'Do not promise it. Say what stays and what does not.'],
  ['(?:بدون|بلا|دون) (?:أي |ترك )?أثر|لا أثر|لا يترك أثرا', 'Do not promise it. Say what stays and what does not.'],
  [
    'آمن(?:ة|ا\\p{M}*)? تماما|سر\\p{M}*ي(?:ة|\\p{M}*ا\\p{M}*)? تماما|سر\\p{M}*ية تامة|أمان تام',
    'Do not promise it. Say what stays and what does not.',
  ],
  ['قاضي الأحداث|محكمة الأحداث', 'It sounds like a criminal court. Say "قاضي الأطفال (juge des enfants)".'],
  // docs/content/languages/traps.md
  ['وعكة', 'It is a slight illness. Say "إغماء أو تدهور مفاجئ في الصحة".'],
  [
    'يتكلم عن الموت|أفكار عن الموت|(?:ت|ي|أ)فكر(?:ون|تم)? في الموت',
    'Anybody may think about death. Say "رغبة في الموت".',
  ],
  ['العون', 'In Syria it is help. Say "الشرطي أو الدركي".'],
]);

/** Lines that must be right everywhere, because a wrong one does harm. No waiver. */
export const SAFETY_LINES: readonly SafetyLine[] = [
  {
    pattern: /(?<!لا )(?:انتظروا|انتظري|انتظر)\s+(?:مرور\s+|مدة\s+)?(?:24|48)/gu,
    says: 'Nobody waits before reporting that a child is gone.',
    instead: 'Say: بلّغوا فورا.',
  },
  {
    pattern: /بعد\s+48\s+ساعة\s+على\s+الأكثر|على\s+الأكثر\s+بعد\s+48/gu,
    says: 'It reads as if the treatment began after 48 hours. It begins within them.',
    instead: 'Say: خلال 48 ساعة على الأكثر.',
  },
  // docs/content/languages/traps.md
  {
    pattern: /(?<!لا )(?:اذهبوا|تأتوا) إلى (?:عين )?المكان/gu,
    says: 'To go to a police station must not read as to go where the child is.',
    instead: 'Say: اذهبوا إلى مركز الشرطة.',
  },
  {
    pattern: /حدث فعل|محاولة لإيذاء النفس/gu,
    says: 'A suicide attempt is named: other words for it are not understood.',
    instead: 'Say: محاولة انتحار.',
  },
  {
    pattern: /ابقوا هناك/gu,
    says: 'It reads as "stay over there". One stays beside the child.',
    instead: 'Say: ابقوا بجانبه.',
  },
];
