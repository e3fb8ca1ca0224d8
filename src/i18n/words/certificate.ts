/** Words of the certificate of attendance. French: U+00A0 before the colon and inside « », U+202F before ; ! and ?. */
export const words = {
  title: { fr: 'Attestation de participation', en: 'Certificate of attendance' },
  link: { fr: 'Mon attestation de participation', en: 'My certificate of attendance' },
  linkText: {
    fr: 'Elle se lit et s’imprime, et disparaît avec cette inscription.',
    en: 'It is there to be read and printed, and goes with this registration.',
  },
  nameless: { fr: 'Une personne inscrite sans nom', en: 'A person registered without a name' },
  /** What is known, in so many words. */
  is: {
    checkedIn: {
      fr: 'a été vu·e à l’entrée de cet atelier, où sa présence a été relevée.',
      en: 'was checked in at the door of this workshop.',
    },
    said: {
      fr: 'a participé à cet atelier. C’est l’équipe d’organisation qui le déclare.',
      en: 'took part in this workshop. The organisers say so.',
    },
    joined: {
      fr: 'a ouvert la réunion en ligne de cet atelier par son lien personnel. Personne n’a relevé sa présence\u00a0: cette page ne dit rien de plus.',
      en: 'opened the online meeting of this workshop by a personal link (“clicked to join”). Nobody checked attendance: this page says no more than that.',
    },
  },
  workshop: { fr: 'Atelier', en: 'Workshop' },
  when: { fr: 'Date', en: 'Date' },
  duration: { fr: 'Durée', en: 'Duration' },
  series: { fr: 'Série', en: 'Series' },
  hours: {
    fr: (hours: number, minutes: number) =>
      [hours ? `${hours}\u00a0h` : '', minutes ? `${minutes}\u00a0min` : ''].filter(Boolean).join('\u00a0'),
    en: (hours: number, minutes: number) =>
      [hours ? `${hours}\u00a0h` : '', minutes ? `${minutes}\u00a0min` : ''].filter(Boolean).join(' '),
  },
  named: {
    fr: 'Le nom est celui qui a été donné à l’inscription\u202f; ce peut être un pseudonyme. Personne ne l’a vérifié.',
    en: 'The name is the one given on registering; it may be a pseudonym. Nobody has verified it.',
  },
  unsigned: {
    fr: 'Cette page ne porte pas de signature\u00a0: qui la reçoit peut s’adresser à l’équipe d’organisation.',
    en: 'This page bears no signature: whoever is given it may turn to the organisers.',
  },
  back: { fr: 'Revenir à mon inscription', en: 'Back to my registration' },
} as const
