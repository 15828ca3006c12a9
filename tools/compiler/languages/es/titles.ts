import type { Language } from '../language.ts';

/** The headings of a procedure, as they are typed. */
export const SECTION_TITLES: Language['sectionTitles'] = {
  summary: 'En pocas palabras',
  first: 'Ahora mismo',
  who: 'Para quién, cuándo',
  bring: 'Qué hay que tener',
  steps: 'Pasos',
  say: 'Lo que puede decir',
  asked: 'Lo que le van a preguntar',
  next: 'Lo que pasa después',
  refused: 'Si le dicen que no',
  rights: 'Sus derechos',
  avoid: 'Qué evitar',
};

/** The headings of a letter. */
export const LETTER_TITLES: Language['letterTitles'] = {
  sender: 'Remitente',
  recipient: 'Destinatario',
  object: 'Asunto',
  body: 'Carta',
  attachments: 'Documentos adjuntos',
  basis: 'Base legal',
  sending: 'Antes de enviar',
};
