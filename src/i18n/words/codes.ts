/** What codes are called that no field of the admin has. French: U+00A0 before the colon, U+202F before ; ! and ?. */
export const words = {
  formState: {
    open: { fr: 'Inscriptions ouvertes', en: 'Registration open' },
    notYet: { fr: 'Inscriptions pas encore ouvertes', en: 'Registration not open yet' },
    closed: { fr: 'Inscriptions closes', en: 'Registration closed' },
    past: { fr: 'Atelier passé', en: 'Workshop over' },
    external: { fr: 'Inscription sur un autre site', en: 'Registration on another site' },
  },
  seatsLeft: {
    open: { fr: 'Places disponibles', en: 'Seats left' },
    few: { fr: 'Quelques places', en: 'A few seats left' },
    none: { fr: 'Complet', en: 'Full' },
  },
  formConfidentiality: {
    named: { fr: 'Sous son nom', en: 'Under one’s name' },
    pseudonym: { fr: 'Nom ou pseudonyme', en: 'Name or pseudonym' },
  },
  formKind: {
    email: { fr: 'Adresse électronique', en: 'E-mail address' },
    language: { fr: 'Langue', en: 'Language' },
  },
  found: {
    person: { fr: 'Personne', en: 'Person' },
    organisation: { fr: 'Organisation', en: 'Organisation' },
    workshop: { fr: 'Atelier', en: 'Workshop' },
    session: { fr: 'Session', en: 'Session' },
  },
  foundField: {
    title: { fr: 'Titre', en: 'Title' },
    subtitle: { fr: 'Sous-titre', en: 'Subtitle' },
    name: { fr: 'Nom', en: 'Name' },
    acronym: { fr: 'Sigle', en: 'Acronym' },
    aliases: { fr: 'Autres noms', en: 'Other names' },
    people: { fr: 'Personnes', en: 'People' },
    partners: { fr: 'Partenaires', en: 'Partners' },
    affiliations: { fr: 'Affiliations', en: 'Affiliations' },
    abstract: { fr: 'Résumé', en: 'Abstract' },
    objectives: { fr: 'Objectifs', en: 'Objectives' },
    sessions: { fr: 'Sessions', en: 'Sessions' },
    biography: { fr: 'Biographie', en: 'Biography' },
  },
  act: {
    confirm: { fr: 'Confirmer l’inscription', en: 'Confirm the registration' },
    change: { fr: 'Modifier l’inscription', en: 'Change the registration' },
    accept: { fr: 'Accepter la place', en: 'Accept the seat' },
    decline: { fr: 'Laisser la place', en: 'Leave the seat to the next' },
    cancel: { fr: 'Annuler l’inscription', en: 'Cancel the registration' },
    queueAgain: { fr: 'Reprendre rang dans la file', en: 'Join the queue again' },
    join: { fr: 'Rejoindre la réunion', en: 'Join the meeting' },
  },
} as const
