/** Words about the languages in which a document is there. */
export const words = {
  label: { fr: 'Langues', en: 'Languages' },
  missing: { fr: 'Langues manquantes', en: 'Missing languages' },
  complete: { fr: 'Complet', en: 'Complete' },
  lacks: { fr: (languages: string) => `Incomplet ${languages}`, en: (languages: string) => `Incomplete ${languages}` },
  oneLanguage: {
    label: { fr: 'En une seule langue, à dessein', en: 'In one language, on purpose' },
    description: {
      fr: 'À indiquer seulement si le reste n’est pas à traduire\u00a0: rien ne sera signalé comme manquant dans l’autre langue.',
      en: 'Only where the rest is not to be translated: nothing will be marked as missing in the other language.',
    },
  },
  chips: {
    label: { fr: 'Afficher', en: 'Show' },
    all: { fr: 'Tout', en: 'All' },
    upcoming: { fr: 'À venir', en: 'Upcoming' },
    drafts: { fr: 'Brouillons', en: 'Drafts' },
    translate: {
      fr: (language: string) => `À traduire ${language}`,
      en: (language: string) => `To translate ${language}`,
    },
  },
} as const
