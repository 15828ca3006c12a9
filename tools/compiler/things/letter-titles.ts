/** The parts of a letter's file, in this order. */
export const LETTER_PARTS = ['sender', 'recipient', 'object', 'body', 'attachments', 'basis', 'sending'] as const;
export type LetterPart = (typeof LETTER_PARTS)[number];

/** Their headings, as they are typed, by language. */
export const LETTER_TITLES: Readonly<Record<string, Readonly<Record<LetterPart, string>>>> = {
  fr: {
    sender: 'Expéditeur',
    recipient: 'Destinataire',
    object: 'Objet',
    body: 'Lettre',
    attachments: 'Pièces jointes',
    basis: 'Base légale',
    sending: 'Avant d’envoyer',
  },
};

export const REQUIRED_PARTS: readonly LetterPart[] = ['sender', 'recipient', 'object', 'body', 'basis', 'sending'];
