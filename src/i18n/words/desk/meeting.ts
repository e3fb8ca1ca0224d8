/** Words of the part of a desk that keeps the address of the meeting. French: U+00A0 before the colon, U+202F before ; ! and ?. */
export const words = {
  part: { fr: 'Réunion en ligne', en: 'Online meeting' },
  intro: {
    fr: 'L’adresse de la réunion est gardée ici sous clé. Elle n’est dans aucun message, aucune page publique, aucun export\u00a0: chaque personne qui a une place la rejoint par un bouton de sa propre page, quand la réunion est ouverte.',
    en: 'The address of the meeting is kept here under lock and key. It stands in no mail, no public page and no export: each person who has a seat joins by a button on their own page, while the meeting is open.',
  },
  none: { fr: 'Aucune réunion n’est enregistrée.', en: 'No meeting is stored.' },
  set: { fr: 'Une réunion est enregistrée.', en: 'A meeting is stored.' },
  onsite: {
    fr: 'Cet atelier a lieu sur place seulement\u00a0: il n’a pas besoin de réunion en ligne, et aucun bouton n’est montré.',
    en: 'This workshop is held on site alone: it needs no online meeting, and no button is shown.',
  },
  unreadable: {
    fr: 'Ce qui est enregistré ne peut plus être lu\u00a0: le secret de l’installation (PAYLOAD_SECRET) a changé depuis. Personne ne peut rejoindre la réunion avant que vous l’ayez saisie de nouveau.',
    en: 'What is stored cannot be read any more: the secret of the installation (PAYLOAD_SECRET) has changed since. Nobody can join the meeting before you have entered it again.',
  },
  notPublic: {
    fr: 'L’atelier n’est pas publié\u00a0: le bouton apparaît quand il l’est.',
    en: 'The workshop is not published: the button appears once it is.',
  },
  undated: {
    fr: 'L’atelier n’a pas encore de date\u00a0: le bouton apparaît quand il en a une.',
    en: 'The workshop has no date yet: the button appears once it has one.',
  },
  window: {
    title: { fr: 'Quand on peut la rejoindre', en: 'When people may join' },
    says: {
      fr: (opens: string, closes: string) => `Le bouton est là du ${opens} au ${closes}.`,
      en: (opens: string, closes: string) => `The button is there from ${opens} to ${closes}.`,
    },
    save: { fr: 'Enregistrer', en: 'Save' },
  },
  fields: {
    url: { fr: 'Adresse de la réunion', en: 'Address of the meeting' },
    phone: { fr: 'Téléphone', en: 'Telephone' },
    passcode: { fr: 'Code d’accès', en: 'Passcode' },
    words: { fr: 'Un mot à qui rejoint', en: 'A word to those who join' },
    joinBefore: { fr: 'Minutes avant le début', en: 'Minutes before the start' },
    joinAfter: { fr: 'Minutes après la fin', en: 'Minutes after the end' },
    version: { fr: 'Version', en: 'Version' },
  },
  help: {
    url: {
      fr: 'Telle que la donne le service de réunion. Elle commence par https://.',
      en: 'As the provider of the meeting gives it. It begins with https://.',
    },
    phone: {
      fr: 'Pour qui participe par téléphone.',
      en: 'For those who take part by telephone.',
    },
    passcode: {
      fr: 'S’il n’est pas dans l’adresse.',
      en: 'If it is not in the address.',
    },
    words: {
      fr: 'Par exemple\u00a0: micro coupé en entrant. Montré avec la réunion, et seulement alors.',
      en: 'For instance: microphones off when you enter. Shown with the meeting, and only then.',
    },
  },
  optional: { fr: 'facultatif', en: 'optional' },
  enter: { fr: 'Saisir l’adresse de la réunion', en: 'Type in the meeting’s address' },
  show: { fr: 'Montrer', en: 'Show' },
  hide: { fr: 'Cacher', en: 'Hide' },
  change: { fr: 'Changer', en: 'Change' },
  remove: { fr: 'Retirer', en: 'Remove' },
  save: { fr: 'Enregistrer la réunion', en: 'Save the meeting' },
  cancel: { fr: 'Annuler', en: 'Cancel' },
  noted: {
    fr: '«\u00a0Montrer\u00a0» et «\u00a0Changer\u00a0» la font apparaître\u00a0: qui la regarde, et quand, est noté.',
    en: '“Show” and “Change” make it appear: who looks at it, and when, is noted.',
  },
  follows: {
    fr: 'Quand vous la changez, tous les liens personnels mènent aussitôt à la nouvelle\u00a0: il n’y a personne à prévenir. Qui a déjà ouvert l’ancienne la connaît\u202f; il appuie de nouveau sur son bouton.',
    en: 'When you change it, every personal link leads to the new one at once: there is nobody to write to. Whoever has opened the old one knows it; they press their button again.',
  },
  kept: {
    fr: 'Elle n’est pas reprise dans l’atelier suivant, et elle est effacée sept jours après l’atelier.',
    en: 'It is not carried over to the next workshop, and it is erased seven days after the workshop.',
  },
  sure: {
    title: { fr: 'Retirer la réunion\u202f?', en: 'Remove the meeting?' },
    text: {
      fr: 'Les liens personnels ne mènent alors plus à aucune réunion, jusqu’à ce que vous en saisissiez une autre.',
      en: 'Personal links then lead to no meeting, until you enter another one.',
    },
    yes: { fr: 'Oui, retirer', en: 'Yes, remove it' },
  },
  done: {
    set: {
      fr: 'C’est enregistré. Tous les liens personnels y mènent dès maintenant.',
      en: 'It is saved. Every personal link leads there from now on.',
    },
    window: { fr: 'C’est enregistré.', en: 'It is saved.' },
    remove: { fr: 'La réunion est retirée.', en: 'The meeting is removed.' },
  },
  last: {
    set: {
      fr: (name: string, when: string) => `Saisie par ${name}, le ${when}.`,
      en: (name: string, when: string) => `Entered by ${name} on ${when}.`,
    },
    window: {
      fr: (name: string, when: string) => `Heures changées par ${name}, le ${when}.`,
      en: (name: string, when: string) => `Times changed by ${name} on ${when}.`,
    },
    remove: {
      fr: (name: string, when: string) => `Retirée par ${name}, le ${when}.`,
      en: (name: string, when: string) => `Removed by ${name} on ${when}.`,
    },
    forget: {
      fr: (_name: string, when: string) => `Effacée le ${when}, après l’atelier.`,
      en: (_name: string, when: string) => `Erased on ${when}, after the workshop.`,
    },
  },
  somebody: { fr: 'quelqu’un de l’équipe', en: 'somebody of the team' },
  failed: { fr: 'Le serveur n’a pas répondu. Essayez de nouveau.', en: 'The server did not answer. Try again.' },
} as const
