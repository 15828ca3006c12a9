import { listBanned } from '../banned.ts';
import type { SafetyLine } from '../language.ts';

/** The list for TX-1, TX-4, TX-7 and EX-11, each with what to say instead. */
export const BANNED_WORDS = listBanned([
  ['fahişe[a-zıüğşöç]*', 'Say "cinsel sömürü mağduru".'],
  ['hayat kadın[a-zıüğşöç]*|seks işçi[a-zıüğşöç]*', 'Say "cinsel sömürü mağduru".'],
  ['fuhuş yap[a-zıüğşöç]*', 'Say what is done to the child: adults exploit your child.'],
  ['(?:kendini|bedenini|vücudunu) sat[a-zıüğşöç]*', 'Say what is done to the child: adults exploit your child.'],
  ['orospu[a-zıüğşöç]*|eskort[a-zıüğşöç]*|kaltak', 'Take the word out.'],
  ['pezeven[a-zıüğşöç]*|kadın satıcı[a-zıüğşöç]*', 'Say "sömüren, parayı alan".'],
  ['müşteri[a-zıüğşöç]*', 'Say "para veren kişi".', 'in quotes'],
  ['çocuk pornografisi[a-zıüğşöç]*|çocuk pornosu[a-zıüğşöç]*', 'Say "çocukların cinsel istismar görüntüleri".'],
  ['kendi rızasıyla|rızasıyla|gönüllü olarak', 'A child is never that. Say what others do.', 'in quotes'],
  ['kaçak (?:kız|çocuk)|evden kaçan (?:kız|çocuk)', 'Say "evden giden çocuğunuz".'],
  ['kışkırtıcı|tahrik edici|ahlaksız[a-zıüğşöç]*|iffetsiz[a-zıüğşöç]*', 'Take the judgement out.'],
  ['namus[a-zıüğşöç]*|rezil[a-zıüğşöç]*|yoldan çıkmış|kötü yola', 'Take the judgement out.'],
  ['kötü arkadaş[a-zıüğşöç]*|kötü çevre[a-zıüğşöç]*', 'Say who: yetişkinler, başka gençler.'],
  ['(?:erkek|kız) arkadaşı', 'Say "sevgilim dediği erkek".', 'in quotes'],
  ['neden (?:yapmadınız|görmediniz|fark etmediniz)', 'Do not blame the parent. Say what to do now.'],
  ['(?:yapmalı|etmeli|görmeli|bilmeli|anlamalı)ydınız', 'Do not blame the parent. Say what to do now.'],
  ['yüksek risk[a-zıüğşöç]*', 'No level of risk. Say what to do.'],
  ['puan[a-zıüğşöç]*|skor(?:u|lar|ları)?', 'No score. Say what to do.'],
  ['risksiz', 'Do not promise it. Say what stays and what does not.'],
  ['görünmez ol[a-zıüğşöç]*', 'Do not promise it. Say what stays and what does not.'],
  ['hiçbir iz|[iİ]z bırakmaz|[iİ]z bırakmadan', 'Do not promise it. Say what stays and what does not.'],
  [
    '(?:tamamen|tümüyle|kesinlikle) (?:güvenli|anonim|gizli)|yüzde yüz güvenli',
    'Do not promise it. Say what stays and what does not.',
  ],
  // docs/content/languages/traps.md
  ['oğlan[a-zıüğşöç]*', 'It has a low sense. Say "erkek çocuk".'],
  ['öğüt[a-zıüğşöç]*|öğüd[a-zıüğşöç]*', 'It is moral advice. Say "tavsiye".'],
  ['(?:bu|o) kişi oradaysa', 'It is over there. Say "bu kişi yanınızdaysa".'],
  ['siz ne yapıyorsunuz', 'It reads as a reproach. Say "ne yapacaksınız".'],
]);

/** Lines that must be right everywhere, because a wrong one does harm. No waiver. */
export const SAFETY_LINES: readonly SafetyLine[] = [
  {
    pattern: /(?:24|48)\s*saat(?:i)?\s*(?:bekleyin|beklemelisiniz|beklemek gerekir)/giu,
    says: 'Nobody waits before reporting that a child is gone.',
    instead: 'Say: hemen bildirin.',
  },
  // docs/content/languages/traps.md
  {
    pattern: /yerine gidin|olay yerine gid/giu,
    says: 'To go to a police station must not read as to go where the child is.',
    instead: 'Say: karakola gidin.',
  },
  {
    pattern: /(?<!intihar )girişimi? (?:oldu|olabilir|mümkün)/giu,
    says: 'A suicide attempt is named: other words for it are not understood.',
    instead: 'Say: intihar girişimi.',
  },
  {
    pattern: /orada kalın/giu,
    says: 'It reads as "stay over there". One stays beside the child.',
    instead: 'Say: yanında kalın.',
  },
  {
    pattern: /(?:iz|delil|kanıt)(?:ler|lar)?(?:i|ı|ini|ını)? sakla/giu,
    says: '"Saklamak" is also to hide: no one hides evidence.',
    instead: 'Say: delilleri koruyun, silmeyin.',
  },
  {
    pattern: /aramakla (?:vakit|zaman)/giu,
    says: '"Aramak" is also to call: no call is lost time.',
    instead: 'Say: bilgi toplamaya çalışarak.',
  },
];
