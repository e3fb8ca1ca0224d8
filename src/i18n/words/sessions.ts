/** Words of the sessions' form and list. */
export const words = {
  singular: { fr: 'Session', en: 'Session' },
  plural: { fr: 'Sessions', en: 'Sessions' },
  description: {
    fr: 'Une session est un bloc, un exposé, une discussion ou une pause. Son ordre se règle dans le programme de l’atelier, et elle se publie avec lui.',
    en: 'A session is a block, a talk, a discussion or a break. Its order is set in the workshop’s programme, and it is published with the workshop.',
  },
  kind: {
    label: { fr: 'Nature', en: 'Kind' },
    block: { fr: 'Bloc', en: 'Block' },
    talk: { fr: 'Exposé', en: 'Talk' },
    discussion: { fr: 'Discussion', en: 'Discussion' },
    break: { fr: 'Pause', en: 'Break' },
  },
  title: { fr: 'Titre', en: 'Title' },
  abstract: { fr: 'Résumé', en: 'Abstract' },
  people: { fr: 'Personnes', en: 'People' },
  workshop: {
    label: { fr: 'Atelier', en: 'Workshop' },
    description: {
      fr: 'Rempli quand la session entre dans le programme d’un atelier.',
      en: 'Filled in when the session enters a workshop’s programme.',
    },
  },
  key: {
    label: { fr: 'Nom dans les fichiers', en: 'Name in files' },
    description: {
      fr: 'Nom stable de la session dans son atelier, pour les fichiers de série. Laissé vide, il est tiré du titre.',
      en: 'Stable name of the session within its workshop, for series files. Left empty, it is made from the title.',
    },
  },
  startsAt: {
    label: { fr: 'Début', en: 'Start' },
    description: {
      fr: 'Heure locale de l’atelier. Sans heure, la session suit simplement l’ordre du programme.',
      en: 'In the workshop’s local time. Without a time, the session simply follows the order of the programme.',
    },
  },
  endsAt: { fr: 'Fin', en: 'End' },
} as const
