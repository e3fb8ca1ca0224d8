/** Words of the series' form. */
export const words = {
  label: { fr: 'Série', en: 'Series' },
  description: { fr: 'Ce que tous les ateliers ont en commun.', en: 'What all workshops have in common.' },
  tabs: {
    texts: { fr: 'Textes', en: 'Texts' },
    appearance: { fr: 'Apparence', en: 'Appearance' },
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
  colour: {
    label: { fr: 'Couleur', en: 'Colour' },
    description: {
      fr: 'Celle des pages, des programmes en PDF et des images à partager\u00a0: #17564d par exemple. Sans couleur, elles ont leur vert habituel.',
      en: 'Of the pages, the programmes as PDF and the pictures for sharing: #17564d for example. Without a colour they have their usual green.',
    },
    choose: { fr: 'Choisir la couleur', en: 'Choose the colour' },
    /** What follows a figure of contrast. */
    toOne: { fr: '\u00a0:\u00a01', en: ':1' },
    contrast: {
      fr: (onWhite: string, onDark: string): string =>
        `Contraste\u00a0: ${onWhite} sur le blanc, ${onDark} sur la page sombre.`,
      en: (onWhite: string, onDark: string): string => `Contrast: ${onWhite} on white, ${onDark} on the dark page.`,
    },
    low: {
      light: {
        fr: (shade: string): string =>
          `Sur le blanc, un texte de cette couleur se lirait mal (moins de 4,5\u00a0:\u00a01)\u00a0: les textes y prennent la nuance plus sombre ${shade}.`,
        en: (shade: string): string =>
          `On white, text in this colour would be hard to read (below 4.5:1): text there takes the darker shade ${shade}.`,
      },
      dark: {
        fr: (shade: string): string =>
          `Sur la page sombre, un texte de cette couleur se lirait mal (moins de 4,5\u00a0:\u00a01)\u00a0: les textes y prennent la nuance plus claire ${shade}.`,
        en: (shade: string): string =>
          `On the dark page, text in this colour would be hard to read (below 4.5:1): text there takes the lighter shade ${shade}.`,
      },
    },
  },
  logo: {
    label: { fr: 'Logo', en: 'Logo' },
    description: {
      fr: 'En tête des pages et des programmes en PDF, sur fond blanc. PNG de 600\u00a0pixels de large environ\u202f; donnez-lui son texte de remplacement dans les deux langues, sinon le nom de la série en tient lieu.',
      en: 'At the head of the pages and of the programmes as PDF, on white. A PNG about 600 pixels wide; give it its alternative text in both languages, or the name of the series stands in for it.',
    },
  },
  committee: { fr: 'Comité d’organisation', en: 'Organising committee' },
  timeZone: { fr: 'Fuseau horaire par défaut', en: 'Default time zone' },
  privacy: { fr: 'Protection des données', en: 'Privacy' },
} as const
