/** Words of the page of those at the door. French: U+00A0 before the colon, U+202F before ; ! and ?. `#` and `@` stand for a number or a name. */
export const words = {
  title: { fr: 'Entrée', en: 'Door' },
  intro: {
    fr: 'Un appui note l’arrivée d’une personne. L’appareil photo du téléphone lit aussi le code que certaines personnes apportent.',
    en: 'One tap notes that somebody is there. The phone’s camera reads the code that some bring, too.',
  },
  search: { fr: 'Chercher un nom', en: 'Find a name' },
  find: { fr: 'Chercher', en: 'Find' },
  list: { fr: 'Personnes', en: 'People' },
  /** How many are there, of how many. */
  arrived: {
    fr: 'Sont là\u00a0: # sur @',
    en: '# of @ are there',
  },
  noName: { fr: 'Sans nom', en: 'No name given' },
  none: {
    fr: 'Personne de ce nom. Voyez l’équipe d’organisation.',
    en: 'Nobody of that name. Ask the organisers.',
  },
  /** How many of how many names stand here. */
  more: {
    fr: 'Les # premiers noms sur @. Cherchez un nom pour voir les autres.',
    en: 'The first # of @ names. Look for a name to see others.',
  },
  nobody: { fr: 'Personne n’est encore inscrit.', en: 'Nobody is registered yet.' },
  standing: {
    in: { fr: 'Arrivée notée', en: 'Is there' },
    expected: { fr: 'Noter l’arrivée', en: 'Check in' },
    offered: {
      fr: 'Une place est proposée, pas encore acceptée\u00a0: voyez l’équipe d’organisation',
      en: 'Has been offered a seat and not accepted it: ask the organisers',
    },
    waiting: {
      fr: 'En liste d’attente\u00a0: voyez l’équipe d’organisation, qui peut donner une place hors rang',
      en: 'On the waiting list: ask the organisers, who can give a seat out of turn',
    },
    cancelled: {
      fr: 'Inscription annulée\u00a0: voyez l’équipe d’organisation',
      en: 'Registration cancelled: ask the organisers',
    },
  },
  undo: { fr: 'Annuler', en: 'Undo' },
  told: {
    in: { fr: '#\u00a0: arrivée notée', en: '#: checked in' },
    already: { fr: '#\u00a0: arrivée déjà notée', en: '#: was checked in already' },
    out: { fr: '#\u00a0: arrivée retirée', en: '#: check-in undone' },
    kept: {
      fr: '#\u00a0: une autre personne à l’entrée a noté cette arrivée, elle reste notée',
      en: '#: somebody else at the door checked them in, and they stay checked in',
    },
    unknown: {
      fr: 'Ce code n’est d’aucune inscription à cet atelier. Voyez l’équipe d’organisation.',
      en: 'This code is of no registration for this workshop. Ask the organisers.',
    },
  },
  unsent: {
    one: {
      fr: '1 arrivée pas encore envoyée\u00a0: elle est gardée sur ce téléphone, et part dès que le réseau revient.',
      en: '1 not sent yet: it is kept on this phone, and leaves as soon as the network is back.',
    },
    more: {
      fr: '# pas encore envoyées\u00a0: elles sont gardées sur ce téléphone, et partent dès que le réseau revient.',
      en: '# not sent yet: they are kept on this phone, and leave as soon as the network is back.',
    },
  },
  away: {
    fr: 'Pas de réseau pour l’instant. Continuez\u00a0: rien ne se perd.',
    en: 'No network just now. Go on: nothing is lost.',
  },
  /** In place of the names, where the page has none yet. */
  listAway: {
    fr: 'Les noms ne sont pas sur ce téléphone\u00a0: ils viendront avec le réseau.',
    en: 'The names are not on this phone: they come with the network.',
  },
  ended: {
    fr: 'Ce lien n’ouvre plus l’entrée. Demandez-en un autre à l’équipe d’organisation.',
    en: 'This link does not open the door any more. Ask the organisers for another one.',
  },
  /** Of whom the organisers are to be told then. */
  lost: { fr: 'Pas envoyées, à dire à l’équipe\u00a0: #', en: 'Not sent, to be told to the organisers: #' },
  closes: {
    fr: (when: string) => `Ce lien se ferme de lui-même le ${when}. Ne le donnez à personne d’autre.`,
    en: (when: string) => `This link ends by itself on ${when}. Do not pass it on.`,
  },
  /** What the phone keeps for when the network goes away. */
  keeps: {
    names: {
      fr: 'Ce téléphone garde la page et la liste des noms, chiffrée, jusqu’à la fermeture du lien\u00a0: la page s’ouvre aussi sans réseau. Le bouton les efface tout de suite.',
      en: 'This phone keeps the page and the list of names, encrypted, until the link ends: the page opens without the network, too. The button removes them at once.',
    },
    none: {
      fr: 'Cet atelier est confidentiel\u00a0: ce téléphone ne garde aucun nom. Sans réseau, laissez la page ouverte.',
      en: 'This workshop is confidential: this phone keeps no names. Without the network, leave the page open.',
    },
  },
  forget: { fr: 'Fermer l’entrée sur ce téléphone', en: 'Close the door on this phone' },
  forgotten: {
    fr: 'Ce téléphone ne note plus d’arrivées. Rouvrez le lien pour reprendre.',
    en: 'This phone checks nobody in any more. Open the link again to go on.',
  },
  /** On the page of one’s own. */
  code: {
    title: { fr: 'À l’entrée', en: 'At the door' },
    text: {
      fr: 'Montrez ce code à l’entrée, ou dites votre nom. Il ne dit rien de vous et n’ouvre pas votre page.',
      en: 'Show this code at the door, or say your name. It says nothing of you, and does not open your page.',
    },
    label: { fr: 'Code à montrer à l’entrée', en: 'Code to show at the door' },
  },
} as const
