/** The page of `check --release`: what is left to do before an edition is published. */
export const release = {
  title: 'Avant de publier',
  lead: (guide: string, edition: string, day: string): string =>
    `${guide}, édition du ${edition}. État du ${day}. À cocher à mesure.`,
  stops: 'empêche la publication',
  nothing: 'Il ne reste rien à faire.',
  duties: {
    faults: { title: 'Fautes', how: 'L’édition ne peut pas être construite. Corriger chaque fichier à la ligne dite.' },
    safety: {
      title: 'Lignes de sécurité à traduire',
      how: 'Un parent en danger les lit. Les traduire avant de publier.',
    },
    old: {
      title: 'Vérifications anciennes',
      how: 'Rouvrir la source ou rappeler le service, puis changer la date. Entre points : le jour de la dernière vérification, et l’âge en jours.',
    },
    lapsed: { title: 'Changé depuis la relecture', how: 'La signature ne vaut plus. Faire relire de nouveau.' },
    unsigned: { title: 'Sans signature', how: 'Aucun juriste ne l’a signé. Le guide le dit au lecteur.' },
    unread: {
      title: 'Lignes traduites que personne n’a relues',
      how: 'Aucune personne qui parle la langue n’est notée comme les ayant lues.',
    },
    unpublished: {
      title: 'Identifiants jamais publiés',
      how: 'La commande de publication les note ; ensuite ils ne changent plus.',
    },
    key: {
      title: 'Pas de clé publique',
      how: 'L’édition n’est pas signée, ou son fichier ne dit pas avec quelle clé.',
    },
  },
} as const;
