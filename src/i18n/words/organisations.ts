/** Words of the directory of organisations. */
export const words = {
  singular: { fr: 'Organisation', en: 'Organisation' },
  plural: { fr: 'Organisations', en: 'Organisations' },
  description: {
    fr: 'L’annuaire des organisations. Renommer une organisation change l’annuaire\u202f; les programmes publiés gardent ce qu’ils ont imprimé.',
    en: 'The directory of organisations. Renaming one changes the directory; published programmes keep what they printed.',
  },
  name: {
    label: { fr: 'Nom', en: 'Name' },
    description: { fr: 'Dans une langue au moins.', en: 'In one language at least.' },
  },
  acronym: { fr: 'Sigle', en: 'Acronym' },
  aliases: {
    label: { fr: 'Autres noms', en: 'Other names' },
    description: { fr: 'Trouvés par la recherche.', en: 'Found by the search.' },
  },
  parent: { fr: 'Dépend de', en: 'Part of' },
  kind: {
    label: { fr: 'Nature', en: 'Kind' },
    university: { fr: 'Université', en: 'University' },
    research: { fr: 'Centre ou organisme de recherche', en: 'Research centre or body' },
    publicBody: { fr: 'Organisme public', en: 'Public body' },
    international: { fr: 'Organisation internationale', en: 'International organisation' },
    ngo: { fr: 'Association ou ONG', en: 'Association or NGO' },
    company: { fr: 'Entreprise', en: 'Company' },
    network: { fr: 'Réseau ou initiative', en: 'Network or initiative' },
    other: { fr: 'Autre', en: 'Other' },
  },
  link: { fr: 'Site web', en: 'Website' },
  logo: { fr: 'Logo', en: 'Logo' },
} as const
