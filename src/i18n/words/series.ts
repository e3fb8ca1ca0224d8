/** Words of the series' form. */
export const words = {
  label: { fr: 'Série', en: 'Series' },
  description: { fr: 'Ce que tous les ateliers ont en commun.', en: 'What all workshops have in common.' },
  tabs: {
    texts: { fr: 'Textes', en: 'Texts' },
    committee: { fr: 'Comité', en: 'Committee' },
    partners: { fr: 'Partenaires', en: 'Partners' },
    defaults: { fr: 'Valeurs par défaut', en: 'Defaults' },
  },
  key: {
    label: { fr: 'Nom dans les fichiers', en: 'Name in files' },
    description: { fr: 'Nom stable pour les fichiers de série.', en: 'Stable name for series files.' },
  },
  title: { fr: 'Titre', en: 'Title' },
  tagline: { fr: 'Accroche', en: 'Tagline' },
  contact: {
    label: { fr: 'Contact', en: 'Contact' },
    name: { fr: 'Nom', en: 'Name' },
    email: { fr: 'Adresse électronique', en: 'E-mail address' },
    url: { fr: 'Site web', en: 'Website' },
  },
  committee: { fr: 'Comité d’organisation', en: 'Organising committee' },
  timeZone: { fr: 'Fuseau horaire par défaut', en: 'Default time zone' },
  privacy: { fr: 'Protection des données', en: 'Privacy' },
} as const
