/** Words of the workshops' form and list. */
export const words = {
  singular: { fr: 'Atelier', en: 'Workshop' },
  plural: { fr: 'Ateliers', en: 'Workshops' },
  description: {
    fr: 'Les ateliers de la série, chacun avec ses textes, sa date et son programme. En publier un publie tout son programme.',
    en: 'The workshops of the series, each with its texts, its date and its programme. Publishing one publishes its whole programme.',
  },
  tabs: {
    what: { fr: 'Contenu', en: 'What' },
    when: { fr: 'Date et lieu', en: 'When and where' },
    programme: { fr: 'Programme', en: 'Programme' },
    who: { fr: 'Personnes', en: 'Who' },
    registration: { fr: 'Inscription', en: 'Registration' },
  },
  whoDescription: {
    fr: 'Qui modère, et les partenaires. Qui fait un exposé s’indique dans l’onglet Programme.',
    en: 'Who moderates, and the partners. Who gives a talk is said in the tab Programme.',
  },
  number: {
    label: { fr: 'Numéro', en: 'Number' },
    description: { fr: 'Son rang dans la série.', en: 'Its place in the series.' },
  },
  title: {
    label: { fr: 'Titre', en: 'Title' },
    description: { fr: 'Nécessaire dans toutes les langues pour publier.', en: 'Needed in every language to publish.' },
  },
  subtitle: { fr: 'Sous-titre', en: 'Subtitle' },
  shortTitle: {
    label: { fr: 'Titre court', en: 'Short title' },
    description: {
      fr: 'Pour les listes et les rappels, comme «\u00a0Défi mondial\u00a0».',
      en: 'For lists and reminders, such as “A global challenge”.',
    },
  },
  abstract: { fr: 'Résumé', en: 'Abstract' },
  objectives: {
    singular: { fr: 'un objectif', en: 'an objective' },
    plural: { fr: 'Objectifs', en: 'Objectives' },
    text: { fr: 'Texte', en: 'Text' },
  },
  cover: { fr: 'Image de couverture', en: 'Cover picture' },
  relatedEvents: {
    singular: { fr: 'un événement lié', en: 'a related event' },
    plural: { fr: 'Événements liés', en: 'Related events' },
    title: { fr: 'Titre', en: 'Title' },
    date: { fr: 'Date', en: 'Date' },
    url: { fr: 'Adresse', en: 'Address' },
  },
  startsAt: { fr: 'Début', en: 'Start' },
  endsAt: { fr: 'Fin', en: 'End' },
  startsAtUtc: { fr: 'Début', en: 'Start' },
  endsAtUtc: { fr: 'Fin', en: 'End' },
  fold: {
    label: { fr: 'Cette heure existe deux fois', en: 'This time comes twice' },
    earlier: { fr: 'la première (heure d’été)', en: 'the first (summer time)' },
    later: { fr: 'la seconde (heure d’hiver)', en: 'the second (winter time)' },
  },
  attendanceMode: {
    label: { fr: 'Participation', en: 'Attendance' },
    online: { fr: 'En ligne', en: 'Online' },
    onsite: { fr: 'Sur place', en: 'On site' },
    hybrid: { fr: 'Sur place et en ligne', en: 'On site and online' },
  },
  place: {
    label: { fr: 'Lieu', en: 'Place' },
    name: { fr: 'Nom du lieu', en: 'Name of the place' },
    address: { fr: 'Adresse postale', en: 'Postal address' },
    url: { fr: 'Plan d’accès', en: 'Map or directions' },
  },
  languages: {
    label: { fr: 'Langues de travail', en: 'Working languages' },
    description: {
      fr: 'Celles que l’on parle. Une langue rare se donne par son code.',
      en: 'Those that are spoken. A rare language is given by its code.',
    },
  },
  interpretation: {
    label: { fr: 'Interprétation', en: 'Interpretation' },
    status: {
      label: { fr: 'Assurée\u202f?', en: 'Provided?' },
      provided: { fr: 'Assurée', en: 'Provided' },
      possible: { fr: 'Possible', en: 'Possible' },
      none: { fr: 'Aucune', en: 'None' },
    },
    scope: {
      label: { fr: 'Étendue', en: 'Scope' },
      whole: { fr: 'Tout l’atelier', en: 'The whole workshop' },
      discussion: { fr: 'La discussion seulement', en: 'The discussion only' },
      talks: { fr: 'Les exposés seulement', en: 'The talks only' },
    },
    targetLanguages: {
      label: { fr: 'Vers les langues', en: 'Into the languages' },
      description: {
        fr: 'Celles que l’on entend de l’interprète. Une langue rare se donne par son code.',
        en: 'Those heard from the interpreter. A rare language is given by its code.',
      },
    },
  },
  moderators: { fr: 'Modération', en: 'Moderators' },
  programme: {
    label: { fr: 'Programme', en: 'Programme' },
    singular: { fr: 'un bloc, un exposé ou une pause', en: 'a block, talk or break' },
    session: { fr: 'Bloc ou session', en: 'Block or session' },
    items: {
      singular: { fr: 'une session à ce bloc', en: 'a session to this block' },
      plural: { fr: 'Sessions du bloc', en: 'Sessions of the block' },
    },
    item: { fr: 'Session', en: 'Session' },
  },
  eventStatus: {
    label: { fr: 'Tenue de l’atelier', en: 'Is it held?' },
    scheduled: { fr: 'Comme prévu', en: 'As planned' },
    postponed: { fr: 'Reporté', en: 'Postponed' },
    calledOff: { fr: 'Annulé', en: 'Called off' },
    description: {
      fr: 'Un atelier annulé ou reporté reste public et le dit\u202f; une fois publié, les personnes inscrites en sont averties.',
      en: 'A workshop that is called off or postponed stays public and says so; once that is published, those who registered are told.',
    },
  },
  statusNote: {
    label: { fr: 'Ce qu’il faut en savoir', en: 'What people should know' },
    description: {
      fr: 'Par exemple quand la nouvelle date sera annoncée.',
      en: 'For instance when the new date will be announced.',
    },
  },
  registration: {
    label: { fr: 'Inscription', en: 'Registration' },
    mode: {
      label: { fr: 'Mode', en: 'Mode' },
      none: { fr: 'Sans inscription', en: 'No registration' },
      external: { fr: 'Formulaire externe', en: 'External form' },
      internal: { fr: 'Dans Atelier', en: 'In Atelier' },
      invitation: { fr: 'Sur invitation', en: 'By invitation' },
    },
    desk: { label: { fr: 'Places et ouverture', en: 'Seats and opening' } },
    questions: {
      singular: { fr: 'une question', en: 'a question' },
      plural: { fr: 'Questions', en: 'Questions' },
      description: {
        fr: 'Posées dans le formulaire d’inscription, après le nom et l’adresse. Demandez le moins possible.',
        en: 'Asked in the registration form, after name and address. Ask as little as possible.',
      },
      key: {
        label: { fr: 'Clé', en: 'Key' },
        description: {
          fr: 'Un nom court et stable, en lettres sans accent : les réponses sont rangées sous lui.',
          en: 'A short, stable name in plain letters: answers are kept under it.',
        },
      },
      kind: {
        label: { fr: 'Réponse', en: 'Answer' },
        text: { fr: 'Une ligne', en: 'One line' },
        longText: { fr: 'Un texte', en: 'A text' },
        choice: { fr: 'Un choix', en: 'One choice' },
        choices: { fr: 'Plusieurs choix', en: 'Several choices' },
        yesNo: { fr: 'Oui ou non', en: 'Yes or no' },
      },
      label: { fr: 'Question', en: 'Question' },
      help: { fr: 'Explication', en: 'Explanation' },
      required: { fr: 'Réponse nécessaire', en: 'An answer is needed' },
      max: { fr: 'Nombre de choix au plus', en: 'Choices at most' },
      options: {
        singular: { fr: 'un choix', en: 'a choice' },
        plural: { fr: 'Choix', en: 'Choices' },
        value: { fr: 'Valeur', en: 'Value' },
        label: { fr: 'Texte', en: 'Text' },
      },
      when: {
        label: { fr: 'Seulement si', en: 'Only if' },
        question: { fr: 'Clé de la question', en: 'Key of the question' },
        is: { fr: 'a pour réponse', en: 'is answered by' },
      },
      keepDays: {
        label: { fr: 'Jours de conservation', en: 'Days kept' },
        description: {
          fr: 'Après l’atelier. Vide : aussi longtemps que l’inscription.',
          en: 'After the workshop. Empty: as long as the registration.',
        },
      },
    },
    url: { fr: 'Adresse du formulaire', en: 'Address of the form' },
    opensAt: { fr: 'Ouverture', en: 'Opens' },
    closesAt: { fr: 'Clôture', en: 'Closes' },
    capacity: { fr: 'Nombre de places', en: 'Seats' },
    waitlist: { fr: 'Liste d’attente', en: 'Waiting list' },
  },
  slugs: {
    label: { fr: 'Fin de l’adresse', en: 'End of the address' },
    description: {
      fr: 'Seulement si l’adresse doit s’écrire autrement dans une langue. Laissée vide, c’est l’identifiant d’adresse. Les anciennes adresses publiées mènent toujours à l’atelier.',
      en: 'Only where the address is to be spelt otherwise in a language. Left empty, it is the address name. Former published addresses still lead to the workshop.',
    },
  },
  formerSlugs: { fr: 'Anciens identifiants d’adresse', en: 'Former address names' },
  publishAt: {
    label: { fr: 'Publier le', en: 'Publish on' },
    description: {
      fr: 'Enregistrez le brouillon avec une date et une heure (fuseau de la série)\u00a0: l’atelier et son programme seront publiés à ce moment.',
      en: 'Save the draft with a date and time (time zone of the series): the workshop and its programme are published then.',
    },
  },
  publishRefused: {
    label: { fr: 'La publication programmée a été refusée', en: 'The scheduled publication was refused' },
    next: {
      fr: 'Le brouillon est gardé. Corrigez ce qui suit, puis publiez, ou donnez une nouvelle date sous «\u00a0Publier le\u00a0».',
      en: 'The draft is kept. Correct what follows, then publish, or give a new date under “Publish on”.',
    },
  },
  refused: {
    fr: (title: string, reasons: readonly string[]) => `«\u00a0${title}\u00a0»\u00a0: ${reasons.join(' ')}`,
    en: (title: string, reasons: readonly string[]) => `“${title}”: ${reasons.join(' ')}`,
  },
  state: {
    label: { fr: 'État', en: 'State' },
    draft: { fr: 'Brouillon', en: 'Draft' },
    public: { fr: 'Publié', en: 'Published' },
    changed: { fr: 'Publié, modifié depuis', en: 'Published, changed since' },
    scheduled: { fr: (when: string) => `Publication le ${when}`, en: (when: string) => `To be published on ${when}` },
    refused: { fr: 'Publication programmée refusée', en: 'Scheduled publication refused' },
  },
  snapshot: { fr: 'Programme publié', en: 'Published programme' },
} as const
