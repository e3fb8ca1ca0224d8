/** Words of the pages behind a link of one’s own. French: U+00A0 before the colon, U+202F before ; ! and ?. */
export const words = {
  title: { fr: 'Votre inscription', en: 'Your registration' },
  workshop: { fr: 'Atelier', en: 'Workshop' },
  confirm: {
    title: { fr: 'Confirmer votre inscription', en: 'Confirm your registration' },
    text: {
      fr: 'Appuyez sur le bouton\u00a0: votre place est prise, ou vous entrez dans la liste d’attente.',
      en: 'Press the button: your seat is taken, or you join the waiting list.',
    },
    button: { fr: 'Confirmer mon inscription', en: 'Confirm my registration' },
    otherwise: {
      fr: 'Ce n’est pas vous\u202f? Ne faites rien\u00a0: la demande est oubliée au bout de 48\u00a0heures.',
      en: 'It was not you? Do nothing: the request is forgotten after 48 hours.',
    },
  },
  state: {
    pending: { fr: 'Votre inscription attend d’être confirmée.', en: 'Your registration waits to be confirmed.' },
    invited: { fr: 'Vous êtes invité·e.', en: 'You are invited.' },
    confirmed: { fr: 'Vous avez une place.', en: 'You have a seat.' },
    offered: { fr: 'Une place est pour vous.', en: 'A seat is yours, if you want it.' },
    cancelled: { fr: 'Cette inscription est annulée.', en: 'This registration is cancelled.' },
  },
  waiting: {
    fr: (place: number) =>
      place === 1 ? 'Vous êtes en tête de la liste d’attente.' : `Vous êtes en liste d’attente, au rang ${place}.`,
    en: (place: number) =>
      place === 1 ? 'You are first on the waiting list.' : `You are on the waiting list, at place ${place}.`,
  },
  waitingSoon: { fr: 'Vous êtes en liste d’attente.', en: 'You are on the waiting list.' },
  over: {
    fr: 'La place qui vous était proposée ne peut plus être acceptée.',
    en: 'The seat that was offered to you can no longer be accepted.',
  },
  until: {
    fr: (when: string) => `Acceptez-la avant le ${when}\u202f; elle passe ensuite à la personne suivante.`,
    en: (when: string) => `Accept it before ${when}; after that it goes to the next person.`,
  },
  acts: {
    accept: { fr: 'Accepter la place', en: 'Accept the seat' },
    decline: { fr: 'La laisser à quelqu’un d’autre', en: 'Leave it to somebody else' },
    cancel: { fr: 'Annuler mon inscription', en: 'Cancel my registration' },
    erase: { fr: 'Effacer mes données', en: 'Erase my data' },
  },
  cancelText: {
    fr: 'Si vous avez une place, elle va à la personne suivante. Vous pourrez vous inscrire de nouveau, en fin de liste.',
    en: 'If you have a seat, it goes to the next person. You can register again, at the end of the queue.',
  },
  eraseText: {
    fr: 'Tout ce que vous avez écrit est effacé\u202f; si vous avez une place, elle va à la personne suivante. Cela ne se défait pas.',
    en: 'All that you wrote is erased; if you have a seat, it goes to the next person. This cannot be undone.',
  },
  eraseSure: { fr: 'Tout effacer, maintenant', en: 'Erase everything, now' },
  keepIt: { fr: 'Revenir sans effacer', en: 'Back without erasing' },
  erased: {
    title: { fr: 'Vos données sont effacées', en: 'Your data are erased' },
    text: {
      fr: 'Il n’en reste rien dans cette série. Les sauvegardes qui en contiennent encore sont effacées avec le temps, et les vôtres ne reviennent pas si l’une d’elles est reprise.',
      en: 'Nothing of them is left in this series. Backups that still hold some are deleted in time, and yours do not come back if one of them is restored.',
    },
  },
  download: { fr: 'Télécharger toutes mes données', en: 'Download all my data' },
  done: {
    accept: { fr: 'La place est à vous.', en: 'The seat is yours.' },
    decline: {
      fr: 'La place passe à la personne suivante. Merci de l’avoir dit.',
      en: 'The seat goes to the next person. Thank you for saying so.',
    },
    cancel: {
      fr: 'C’est fait. Merci de l’avoir dit\u00a0: quelqu’un d’autre peut venir.',
      en: 'Done. Thank you for saying so: somebody else can come.',
    },
    confirm: { fr: 'Votre adresse est confirmée.', en: 'Your address is confirmed.' },
  },
  what: {
    title: { fr: 'Ce que vous avez écrit', en: 'What you wrote' },
    email: { fr: 'Adresse', en: 'Address' },
    name: { fr: 'Nom', en: 'Name' },
    nameless: { fr: 'aucun', en: 'none' },
  },
  keep: {
    fr: 'Gardez ce lien pour vous\u00a0: qui l’a peut changer et annuler votre inscription.',
    en: 'Keep this link to yourself: whoever has it can change and cancel your registration.',
  },
} as const
