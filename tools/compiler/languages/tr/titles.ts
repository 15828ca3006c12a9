import type { Language } from '../language.ts';

/** The headings of a procedure, as they are typed. */
export const SECTION_TITLES: Language['sectionTitles'] = {
  summary: 'Kısaca',
  first: 'Hemen şimdi',
  who: 'Kimler için, ne zaman',
  bring: 'Elinizde olması gerekenler',
  steps: 'Adımlar',
  say: 'Şöyle diyebilirsiniz',
  asked: 'Size sorulacaklar',
  next: 'Bundan sonra ne olur',
  refused: 'Size hayır denirse',
  rights: 'Haklarınız',
  avoid: 'Bunlardan kaçının',
};

/** The headings of a letter. */
export const LETTER_TITLES: Language['letterTitles'] = {
  sender: 'Gönderen',
  recipient: 'Alıcı',
  object: 'Konu',
  body: 'Mektup',
  attachments: 'Ekler',
  basis: 'Yasal dayanak',
  sending: 'Göndermeden önce',
};
