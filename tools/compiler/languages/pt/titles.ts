import type { Language } from '../language.ts';

/** The headings of a procedure, as they are typed. */
export const SECTION_TITLES: Language['sectionTitles'] = {
  summary: 'Em resumo',
  first: 'Já, sem esperar',
  who: 'Para quem, quando',
  bring: 'O que é preciso ter',
  steps: 'Passos',
  say: 'O que pode dizer',
  asked: 'O que lhe vão perguntar',
  next: 'O que acontece depois',
  refused: 'Se lhe disserem que não',
  rights: 'Os seus direitos',
  avoid: 'A evitar',
};

/** The headings of a letter. */
export const LETTER_TITLES: Language['letterTitles'] = {
  sender: 'Remetente',
  recipient: 'Destinatário',
  object: 'Assunto',
  body: 'Carta',
  attachments: 'Documentos anexos',
  basis: 'Base legal',
  sending: 'Antes de enviar',
};
