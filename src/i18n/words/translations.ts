/** Words about the languages in which a document is there. */
export const words = {
  label: { fr: 'Langues', en: 'Languages' },
  stale: { fr: 'Textes à revoir', en: 'Texts to look over' },
  staleIn: { fr: 'Langues à revoir', en: 'Languages to look over' },
  missing: { fr: 'Langues manquantes', en: 'Missing languages' },
  complete: { fr: 'Complet', en: 'Complete' },
  lacks: { fr: (languages: string) => `Incomplet ${languages}`, en: (languages: string) => `Incomplete ${languages}` },
  older: {
    mark: {
      fr: (older: string, source: string) => `À revoir ${older}\u00a0: le texte ${source} a changé depuis.`,
      en: (older: string, source: string) => `To look over ${older}: the ${source} text has changed since.`,
    },
    changed: { fr: 'Ce qui a changé', en: 'What changed' },
    holds: {
      fr: (language: string) => `Le texte ${language} reste juste`,
      en: (language: string) => `The ${language} text still holds`,
    },
    gone: { fr: 'Retiré\u00a0:', en: 'Taken out:' },
    come: { fr: 'Ajouté\u00a0:', en: 'Added:' },
    unsaid: {
      fr: 'Rien n’a été noté. Réessayez.',
      en: 'Nothing was noted. Try again.',
    },
    cell: {
      fr: (languages: string) => `À revoir ${languages}`,
      en: (languages: string) => `To look over ${languages}`,
    },
  },
  oneLanguage: {
    label: { fr: 'En une seule langue, à dessein', en: 'In one language, on purpose' },
    description: {
      fr: 'À indiquer seulement si le reste n’est pas à traduire\u00a0: rien ne sera signalé comme manquant dans l’autre langue, ni comme à revoir.',
      en: 'Only where the rest is not to be translated: nothing will be marked as missing in the other language, or as older.',
    },
  },
  chips: {
    label: { fr: 'Afficher', en: 'Show' },
    all: { fr: 'Tout', en: 'All' },
    upcoming: { fr: 'À venir', en: 'Upcoming' },
    drafts: { fr: 'À publier', en: 'To publish' },
  },
} as const
