/** Words of the directory of people. */
export const words = {
  singular: { fr: 'Personne', en: 'Person' },
  plural: { fr: 'Personnes', en: 'People' },
  description: {
    fr: 'L’annuaire des personnes\u00a0: intervenantes, modératrices, membres de comités. Une fiche devient publique quand un programme publié la nomme.',
    en: 'The directory of people: speakers, moderators, committee members. An entry becomes public when a published programme names it.',
  },
  name: {
    label: { fr: 'Nom affiché', en: 'Display name' },
    description: {
      fr: 'Comme il s’imprime\u00a0: prénom et nom.',
      en: 'As it is printed: given name and family name.',
    },
  },
  sortName: {
    label: { fr: 'Nom de tri', en: 'Sort name' },
    description: {
      fr: 'Nom de famille d’abord, comme «\u00a0Nguyen, Thu Trang\u00a0».',
      en: 'Family name first, such as “Nguyen, Thu Trang”.',
    },
  },
  contactEmail: {
    label: { fr: 'Adresse électronique', en: 'E-mail address' },
    description: {
      fr: 'Pour joindre la personne. Seuls les organisateurs la lisent et la trouvent ; elle n’est ni publiée ni exportée.',
      en: 'To reach the person. Organisers alone read it and find by it; it is neither published nor exported.',
    },
  },
  listed: {
    portrait: { fr: 'Portrait', en: 'Portrait' },
    affiliation: { fr: 'Affiliation', en: 'Affiliation' },
    talks: { fr: 'Exposés', en: 'Talks' },
  },
  appearances: {
    label: { fr: 'Interventions', en: 'Appearances' },
    none: { fr: 'Aucun programme ne nomme encore cette personne.', en: 'No programme names this person yet.' },
    undated: { fr: 'Sans date', en: 'No date' },
    untitled: { fr: 'Sans titre', en: 'Untitled' },
  },
  biography: { fr: 'Biographie', en: 'Biography' },
  picture: { fr: 'Portrait', en: 'Picture' },
} as const
