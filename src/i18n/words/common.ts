/** Words that several collections share. */
export const words = {
  groups: {
    programme: { fr: 'Programme', en: 'Programme' },
    people: { fr: 'Personnes et organisations', en: 'People and organisations' },
    registrations: { fr: 'Participation', en: 'Attendance' },
    media: { fr: 'Médiathèque', en: 'Media library' },
    administration: { fr: 'Administration', en: 'Administration' },
  },
  slug: {
    label: { fr: 'Identifiant d’adresse', en: 'Address name' },
    description: {
      workshops: {
        fr: 'Dernière partie de l’adresse publique. Laissé vide, il est tiré du titre court, sinon du titre.',
        en: 'Last part of the public address. Left empty, it is made from the short title, or else the title.',
      },
      organisations: {
        fr: 'Dernière partie de l’adresse publique. Laissé vide, il est tiré du sigle, sinon du nom.',
        en: 'Last part of the public address. Left empty, it is made from the acronym, or else the name.',
      },
      speakers: {
        fr: 'Dernière partie de l’adresse publique. Laissé vide, il est tiré du nom.',
        en: 'Last part of the public address. Left empty, it is made from the name.',
      },
    },
  },
  link: {
    label: { fr: 'Lien', en: 'Link' },
    singular: { fr: 'un lien', en: 'a link' },
    plural: { fr: 'Liens', en: 'Links' },
    text: { fr: 'Texte du lien', en: 'Text of the link' },
    url: { fr: 'Adresse', en: 'Address' },
  },
  country: { fr: 'Pays', en: 'Country' },
  people: {
    person: { fr: 'Personne', en: 'Person' },
    singular: { fr: 'une personne', en: 'a person' },
    plural: { fr: 'Personnes', en: 'People' },
    role: { fr: 'Rôle', en: 'Role' },
    roles: {
      speaker: { fr: 'Intervenant·e', en: 'Speaker' },
      discussant: { fr: 'Discutant·e', en: 'Discussant' },
      moderator: { fr: 'Modérateur·rice', en: 'Moderator' },
    },
    line: {
      label: { fr: 'Ligne complète, telle qu’imprimée', en: 'Whole line, as printed' },
      description: {
        fr: 'Seulement si les affiliations ne suffisent pas, par exemple pour une profession. Laissée vide, la ligne est composée des affiliations.',
        en: 'Only where the affiliations do not say it all, a profession for example. Left empty, the line is made of the affiliations.',
      },
    },
    printedName: { fr: 'Nom, tel que publié', en: 'Name, as published' },
    printedLine: { fr: 'Ligne, telle que publiée', en: 'Line, as published' },
  },
  affiliation: {
    singular: { fr: 'une affiliation', en: 'an affiliation' },
    plural: { fr: 'Affiliations', en: 'Affiliations' },
    inherited: {
      fr: 'Sans affiliation ici, celles de la fiche de la personne sont imprimées.',
      en: 'With no affiliation here, those of the person’s entry are printed.',
    },
    organisation: { fr: 'Organisation', en: 'Organisation' },
    unit: { fr: 'Unité ou programme', en: 'Unit or programme' },
    role: { fr: 'Fonction', en: 'Position' },
    country: { fr: 'Pays, tel qu’imprimé', en: 'Country, as printed' },
    link: { fr: 'Lien de l’affiliation', en: 'Link of the affiliation' },
    asPrinted: {
      label: { fr: 'Imprimé ainsi', en: 'Printed as' },
      description: {
        fr: 'Laissé vide\u00a0: fonction, unité, organisation, pays. Une fois publié, ce texte ne change plus si l’organisation est renommée.',
        en: 'Left empty, it is made of the position, unit, organisation and country. Once published, this text no longer changes when the organisation is renamed.',
      },
    },
    printed: { fr: 'Tel que publié', en: 'As published' },
  },
  partner: {
    singular: { fr: 'un partenaire', en: 'a partner' },
    plural: { fr: 'Partenaires', en: 'Partners' },
    role: { fr: 'Rôle du partenaire', en: 'Role of the partner' },
    kinds: {
      cooperation: { fr: 'En coopération avec', en: 'In cooperation with' },
      funding: { fr: 'Avec le financement de', en: 'Funded by' },
      host: { fr: 'Accueilli par', en: 'Hosted by' },
      media: { fr: 'Partenaire média', en: 'Media partner' },
    },
    printedName: { fr: 'Nom, tel que publié', en: 'Name, as published' },
  },
  confidentiality: {
    label: { fr: 'Confidentialité', en: 'Confidentiality' },
    rule: { fr: 'Règle', en: 'Rule' },
    rules: {
      none: { fr: 'Aucune', en: 'None' },
      chathamHouse: { fr: 'Règle de Chatham House', en: 'Chatham House rule' },
      closed: { fr: 'Séance fermée', en: 'Closed meeting' },
    },
    note: { fr: 'Note de confidentialité', en: 'Note on confidentiality' },
  },
  timeZone: {
    label: { fr: 'Fuseau horaire', en: 'Time zone' },
    description: { fr: 'Celui des heures indiquées ici.', en: 'That of the times given here.' },
  },
  severalPlaceholder: { fr: 'Écrire, puis Entrée', en: 'Type, then Enter' },
  /** Between what something is and what it is called. */
  colon: { fr: '\u00a0: ', en: ': ' },
  /** What a list is searched by, after “Search by”. */
  search: {
    workshops: { fr: 'numéro, titre ou fin de l’adresse', en: 'number, title or end of the address' },
    sessions: { fr: 'titre', en: 'title' },
    speakers: { fr: 'nom', en: 'name' },
    organisations: { fr: 'nom, sigle ou autre nom', en: 'name, acronym or other name' },
  },
  public: {
    label: { fr: 'Public', en: 'Public' },
    description: {
      fr: 'Se règle tout seul\u00a0: une fiche est publique tant qu’un contenu publié la nomme ou la montre.',
      en: 'Settled by itself: an entry is public as long as something published names or shows it.',
    },
  },
} as const
