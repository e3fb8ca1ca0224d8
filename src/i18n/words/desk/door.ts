/** Words of the part of a desk where links for those at the door are made. French: U+00A0 before the colon, U+202F before ; ! and ?. */
export const words = {
  part: { fr: 'Entrée', en: 'Door' },
  intro: {
    fr: 'Un lien ouvre sur un téléphone la liste des noms, et rien d’autre\u00a0: ni adresses, ni réponses, ni export. Un appui note une arrivée, même quand le réseau manque. Ce qui est fait par un lien est noté sous son nom.',
    en: 'A link opens the list of names on a phone, and nothing else: no addresses, no answers, no export. One tap checks somebody in, with a bad network too. What is done by a link is noted under its name.',
  },
  closes: {
    fr: (when: string) => `Tous les liens se ferment d’eux-mêmes le ${when}, quatre heures après la fin.`,
    en: (when: string) => `All links end by themselves on ${when}, four hours after the end.`,
  },
  undated: {
    fr: 'Cet atelier n’a pas encore de date publiée\u00a0: aucun lien ne peut être créé.',
    en: 'This workshop has no published date yet: no link can be made.',
  },
  over: {
    fr: 'Cet atelier est terminé depuis plus de quatre heures\u00a0: aucun lien n’ouvre plus son entrée.',
    en: 'This workshop has been over for more than four hours: no link opens its door any more.',
  },
  name: { fr: 'Nom du lien', en: 'Name of the link' },
  nameHint: {
    fr: 'La personne ou l’endroit\u00a0: «\u00a0Karim, entrée nord\u00a0».',
    en: 'The person or the place: “Karim, north entrance”.',
  },
  make: { fr: 'Créer un lien', en: 'Make a link' },
  made: {
    title: {
      fr: (name: string) => `Le lien «\u00a0${name}\u00a0» est prêt`,
      en: (name: string) => `The link “${name}” is ready`,
    },
    text: {
      fr: 'Faites lire ce code par l’appareil photo du téléphone, ou envoyez l’adresse. Elle n’est montrée qu’une fois\u00a0: qui la perd reçoit un autre lien.',
      en: 'Have the phone’s camera read this code, or send the address. It is shown once: whoever loses it gets another link.',
    },
    code: { fr: 'Code QR du lien', en: 'QR code of the link' },
    address: { fr: 'Adresse du lien', en: 'Address of the link' },
    copy: { fr: 'Copier', en: 'Copy' },
    copied: { fr: 'Copiée', en: 'Copied' },
  },
  list: { fr: 'Liens ouverts', en: 'Open links' },
  none: { fr: 'Aucun lien n’est ouvert.', en: 'No link is open.' },
  by: {
    fr: (who: string, when: string) => `créé par ${who}, le ${when}`,
    en: (who: string, when: string) => `made by ${who}, on ${when}`,
  },
  madeAt: { fr: (when: string) => `créé le ${when}`, en: (when: string) => `made on ${when}` },
  end: { fr: 'Fermer', en: 'End' },
  endNamed: { fr: (name: string) => `Fermer «\u00a0${name}\u00a0»`, en: (name: string) => `End “${name}”` },
  ended: {
    fr: (name: string) => `Le lien «\u00a0${name}\u00a0» est fermé.`,
    en: (name: string) => `The link “${name}” is ended.`,
  },
  failed: { fr: 'Le serveur n’a pas répondu. Réessayez.', en: 'The server did not answer. Try again.' },
} as const
