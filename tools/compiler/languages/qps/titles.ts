import type { Language } from '../language.ts';

export const SECTION_TITLES: Language['sectionTitles'] = {
  summary: 'Ēńŵ ƀřēƒøø',
  first: 'Ŧōūŧŵŵ ďēŵ šūīŧøøē',
  who: 'Þōūřŵŵ ʠūīŵŵ, ʠūāńďŵŵ',
  bring: 'Ćēŵ ʠūŵ’īłŵ ƒāūŧŵŵ āṽōīřŵŵ',
  steps: 'Ēŧāþøøøēš',
  say: 'Ćēŵ ʠūēŵŵ ṽōūšŵŵ þōūṽēžŵŵŵ ďīřēŵŵ',
  asked: 'Ćēŵ ʠūŵ’ōńŵ ṽāŵ ṽōūšŵŵ ďēɱāńďøøøøēř',
  next: 'Ćēŵ ʠūīŵŵ šēŵ þāšøøšē ēńšūīŧøøøē',
  refused: 'Šīŵ ōńŵ ṽōūšŵŵ ďīŧŵŵ ńōńŵŵ',
  rights: 'Ṽōšŵŵ ďřōīŧøøøš',
  avoid: 'Āŵ ēṽīŧøøøēř',
};

export const LETTER_TITLES: Language['letterTitles'] = {
  sender: 'Ēẋþēďīŧøøøøēūř',
  recipient: 'Ďēšŧīńāŧøøøøøāīřē',
  object: 'Ōƀĵēŧøø',
  body: 'Łēŧøøøŧřē',
  attachments: 'Þīēćøøøēš ĵōīńŧøøøēš',
  basis: 'Ƀāšøøē łēğāłøøøē',
  sending: 'Āṽāńŧŵŵ ďŵ’ēńṽōøøøŷēř',
};
