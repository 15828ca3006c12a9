import type { BannedWord, SafetyLine } from '../language.ts';

/** The list for TX-1, TX-4, TX-7 and EX-11, each with what to say instead. */
export const BANNED_WORDS: readonly BannedWord[] = [
  {
    pattern: 'prostituée?s?',
    waiver: 'prostituée',
    instead: 'Say "victime d’exploitation sexuelle".',
    except: ['glossary'],
  },
  {
    pattern: "(?:se|s'est|se sont) prostitu[a-zéè]*",
    waiver: 'se prostitue',
    instead: 'Say what is done to the child: "des adultes exploitent votre enfant".',
    except: ['glossary'],
  },
  { pattern: 'michetonneuses?', waiver: 'michetonneuse', instead: 'Say "votre enfant".', except: ['glossary'] },
  {
    pattern: 'escorts?(?: girls?| boys?)?',
    waiver: 'escort',
    instead: 'Say "votre enfant", or "victime d’exploitation sexuelle".',
    except: ['glossary'],
  },
  { pattern: 'putes?', waiver: 'pute', instead: 'Take the insult out.', except: ['glossary'] },
  {
    pattern: 'clients?',
    waiver: 'client',
    instead: 'Say "l’homme qui paie" or "la personne qui paie"; inside « » it may stay.',
    except: ['quotes', 'glossary'],
  },
  {
    pattern: 'pédopornographi(?:e|que)s?',
    waiver: 'pédopornographie',
    instead: 'Say "images d’abus sexuels d’enfants".',
    except: ['glossary'],
  },
  { pattern: 'consentante?s?', waiver: 'consentante', instead: 'A child is never that. Take it out.' },
  { pattern: 'fugueu(?:se|r)s?', waiver: 'fugueuse', instead: 'Say "votre enfant parti".' },
  { pattern: 'provocante?s?', waiver: 'provocante', instead: 'Take the judgement out.' },
  { pattern: 'fréquentations', waiver: 'fréquentations', instead: 'Say who: "des adultes", "d’autres jeunes".' },
  {
    pattern: '(?:son|sa|ses) petite?s? amie?s?',
    waiver: 'petit ami',
    instead: 'Say "l’homme qu’elle appelle son copain".',
  },
  {
    pattern: "pourquoi n'avez[- ]vous pas",
    waiver: 'pourquoi',
    instead: 'Do not blame the parent. Say what to do now.',
  },
  {
    pattern: 'vous auriez (?:dû|pu)',
    waiver: 'vous auriez dû',
    instead: 'Do not blame the parent. Say what to do now.',
  },
  {
    pattern: 'il (?:aurait )?fall(?:ait|u)',
    waiver: 'il fallait',
    instead: 'Do not blame the parent. Say what to do now.',
  },
  { pattern: 'veuillez', waiver: 'veuillez', instead: 'Use the imperative: "Notez l’heure."' },
  { pattern: 'devr(?:ait|iez|aient|ions)', waiver: 'devrait', instead: 'Use the imperative, with the reason.' },
  { pattern: 'risques? élevés?', waiver: 'risque élevé', instead: 'No level of risk. Say what to do.' },
  { pattern: 'scores?', waiver: 'score', instead: 'No score. Say what to do.' },
  { pattern: 'sans risques?', waiver: 'sans risque', instead: 'Do not promise it. Say what stays and what does not.' },
  { pattern: 'invisibles?', waiver: 'invisible', instead: 'Do not promise it. Say what stays and what does not.' },
  {
    pattern: 'efface(?:z|r)? tout',
    waiver: 'efface tout',
    instead: 'Do not promise it. Say what is erased and what stays.',
  },
  { pattern: 'todo', waiver: 'todo', instead: 'This is left of a skeleton: write the words that belong here.' },
  { pattern: 'aucune trace', waiver: 'aucune trace', instead: 'Do not promise it. Say what stays and what does not.' },
];

/** Signs that are refused wherever they stand. */
export const BANNED_SIGNS: readonly BannedWord[] = [
  { pattern: '!', waiver: '!', instead: 'End the sentence with a full stop.' },
  {
    pattern: '\\d\\s*%|%\\s*\\d',
    waiver: '%',
    instead: 'No percentage: say it in words, "un sur deux", or take it out.',
  },
];

/**
 * Lines that must be right everywhere, because a wrong one does harm (docs/requirements.md, safety lines). No waiver.
 */
export const SAFETY_LINES: readonly SafetyLine[] = [
  {
    pattern: /attend(?:re|ez)\s+(?:24|48)(?=\s*(?:h|$|[^\d\s]))/giu,
    says: 'Nobody waits before reporting that a child is gone.',
    instead: 'Say: "signalez tout de suite".',
  },
  {
    pattern: /72\s*(?:h|heures)(?![a-z])(?=[\s\S]*VIH)|VIH(?=[\s\S]*72\s*(?:h|heures)(?![a-z]))/giu,
    says: 'Treatment after exposure to HIV starts at the latest after 48 hours.',
    instead: 'Say: "au plus tôt, et au plus tard 48 heures après".',
  },
  // docs/content/languages/traps.md
  {
    pattern: /(?<!n'|n’)\ballez sur place|(?<!n'|n’)\bvenir sur place/giu,
    says: 'To go to a police station must not read as to go where the child is.',
    instead: 'Say: "allez au commissariat".',
  },
  {
    pattern: /un geste (?:a (?:déjà )?eu lieu|est possible|peut avoir lieu)/giu,
    says: 'A suicide attempt is named: other words for it are not understood.',
    instead: 'Say: "a essayé de se tuer".',
  },
  {
    pattern:
      /on fait (?:vendre|garder|voler)[^.!?»]*?(?<! à) (?:ma fille|mon fils|mon enfant|une? (?:jeune fille|garçon|enfant))/giu,
    says: 'It reads as the child being sold.',
    instead: 'Say: "on se sert de ma fille pour vendre".',
  },
];
