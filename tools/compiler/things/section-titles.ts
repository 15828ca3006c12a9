import type { SectionId } from '../../../src/pack/index.ts';

/** The headings of a procedure, as they are typed, by language. Their order is that of SECTIONS. */
export const SECTION_TITLES: Readonly<Record<string, Readonly<Record<SectionId, string>>>> = {
  fr: {
    summary: 'En bref',
    first: 'Tout de suite',
    who: 'Pour qui, quand',
    bring: 'Ce qu’il faut avoir',
    steps: 'Étapes',
    say: 'Ce que vous pouvez dire',
    asked: 'Ce qu’on va vous demander',
    next: 'Ce qui se passe ensuite',
    refused: 'Si on vous dit non',
    rights: 'Vos droits',
    avoid: 'À éviter',
  },
};

/** What no procedure does without, and what one that needs a service has besides. */
export const REQUIRED: readonly SectionId[] = ['summary', 'who', 'steps', 'next', 'avoid'];
export const REQUIRED_OF_SERVICE: readonly SectionId[] = ['say', 'refused'];
