const people = {
  fr: (count: number): string => `${count}\u00a0personne${count < 2 ? '' : 's'}`,
  en: (count: number): string => (count === 1 ? '1 person' : `${count} people`),
}

/** Writing to those who registered for a workshop. French: U+00A0 before the colon, U+202F before ; ! and ?. */
export const words = {
  title: { fr: 'Écrire', en: 'Write' },
  intro: {
    fr: 'Écrivez à celles et ceux qui viennent. Chaque personne reçoit son propre message, dans sa langue.',
    en: 'Write to those who come. Each person gets a message of their own, in their language.',
  },
  failed: {
    fr: 'Le serveur n’a pas répondu. Rien n’est perdu de ce que vous avez écrit ici\u202f; réessayez.',
    en: 'The server did not answer. Nothing that you wrote here is lost; try again.',
  },
  message: { fr: 'Le message', en: 'The message' },
  to: { fr: 'Destinataires', en: 'To' },
  audiences: {
    confirmed: { fr: 'Qui a une place', en: 'Who has a seat' },
    waiting: { fr: 'Qui attend une place', en: 'Who waits for a seat' },
    both: { fr: 'Les deux', en: 'Both' },
    chosen: { fr: 'Les personnes choisies', en: 'The people you chose' },
  },
  stopped: {
    fr: (count: number) => `${people.fr(count)} de plus ne ${count < 2 ? 'veut' : 'veulent'} pas de messages.`,
    en: (count: number) => `${people.en(count)} more want${count === 1 ? 's' : ''} no messages.`,
  },
  notMeant: {
    fr: 'ne recevra rien',
    en: 'gets nothing',
  },
  languages: { fr: { fr: 'français', en: 'French' }, en: { fr: 'anglais', en: 'English' } },
  inLanguage: { fr: { fr: 'En français', en: 'In French' }, en: { fr: 'En anglais', en: 'In English' } },
  readers: people,
  subject: { fr: 'Objet', en: 'Subject' },
  body: { fr: 'Texte', en: 'Text' },
  field: {
    fr: (part: string, language: string) => `${part} en ${language}`,
    en: (part: string, language: string) => `${part} in ${language}`,
  },
  /** Where one language alone is written. */
  otherLanguage: {
    fr: {
      fr: (count: number) =>
        count === 1
          ? '1\u00a0personne lit le français et recevra le texte anglais.'
          : `${count}\u00a0personnes lisent le français et recevront le texte anglais.`,
      en: (count: number) =>
        count === 1
          ? '1 person reads French and will get the English text.'
          : `${count} people read French and will get the English text.`,
    },
    en: {
      fr: (count: number) =>
        count === 1
          ? '1\u00a0personne lit l’anglais et recevra le texte français.'
          : `${count}\u00a0personnes lisent l’anglais et recevront le texte français.`,
      en: (count: number) =>
        count === 1
          ? '1 person reads English and will get the French text.'
          : `${count} people read English and will get the French text.`,
    },
  },
  insert: { fr: 'Ajouter au texte', en: 'Add to the text' },
  tokens: {
    name: { fr: 'Son nom', en: 'Their name' },
    workshop: { fr: 'L’atelier', en: 'The workshop' },
    date: { fr: 'Date et heure', en: 'Date and time' },
    place: { fr: 'Lieu', en: 'Place' },
    'button:own': { fr: 'Bouton vers sa page', en: 'Button to their page' },
  },
  help: {
    fr: 'Une ligne vide sépare deux paragraphes\u202f; une adresse en https:// devient un lien. Le message commence par «\u00a0Bonjour\u00a0» et le nom, sauf si votre texte contient {name}, et finit par l’atelier, sa date et son lieu.',
    en: 'A blank line parts two paragraphs; an address with https:// becomes a link. The message begins with “Hello” and the name, unless your text has {name}, and ends with the workshop, its date and its place.',
  },
  preview: {
    show: { fr: 'Aperçu', en: 'Preview' },
    hide: { fr: 'Fermer l’aperçu', en: 'Close the preview' },
    you: { fr: 'Ici, c’est vous qui le recevez.', en: 'Here it is you who gets it.' },
  },
  send: {
    fr: (count: number) => `Envoyer à ${people.fr(count)}`,
    en: (count: number) => `Send to ${people.en(count)}`,
  },
  held: {
    fr: (count: number, seconds: number) =>
      `Ce message part vers ${people.fr(count)} dans ${seconds}\u00a0secondes. Vous pouvez encore le reprendre.`,
    en: (count: number, seconds: number) =>
      `This message leaves for ${people.en(count)} in ${seconds} seconds. You can still take it back.`,
  },
  leaves: { fr: 'Ce message part maintenant.', en: 'This message is leaving now.' },
  takeBack: { fr: 'Reprendre', en: 'Take back' },
  takenBack: {
    fr: 'Le message est repris\u00a0: personne ne l’a reçu.',
    en: 'The message is taken back: nobody has got it.',
  },
  stop: { fr: 'Arrêter l’envoi', en: 'Stop sending' },
  stopHelp: {
    fr: 'Ce qui n’est pas parti ne partira pas.',
    en: 'What has not left will not leave.',
  },
  draft: {
    kept: { fr: 'Brouillon gardé.', en: 'Draft kept.' },
    keeping: { fr: 'Le brouillon n’est pas encore gardé.', en: 'The draft is not kept yet.' },
    by: {
      fr: (name: string) => `${name} a commencé ce brouillon. Vous pouvez le continuer.`,
      en: (name: string) => `${name} began this draft. You can go on with it.`,
    },
    byAnother: {
      fr: 'Quelqu’un d’autre a commencé ce brouillon. Vous pouvez le continuer.',
      en: 'Somebody else began this draft. You can go on with it.',
    },
    discard: { fr: 'Jeter le brouillon', en: 'Throw the draft away' },
    reload: { fr: 'Recharger la page', en: 'Reload the page' },
  },
  before: {
    title: { fr: 'Déjà écrit', en: 'Written before' },
    none: { fr: 'Rien n’a encore été écrit.', en: 'Nothing was written yet.' },
    by: {
      fr: (name: string) => `par ${name}`,
      en: (name: string) => `by ${name}`,
    },
    again: { fr: 'Reprendre ce texte', en: 'Use this text again' },
  },
  states: {
    draft: { fr: 'brouillon', en: 'draft' },
    held: { fr: 'part bientôt', en: 'leaves soon' },
    posting: { fr: 'en cours d’envoi', en: 'being sent' },
    posted: { fr: 'en cours d’envoi', en: 'being sent' },
    sent: { fr: 'envoyé', en: 'sent' },
    takenBack: { fr: 'repris', en: 'taken back' },
    stopped: { fr: 'arrêté', en: 'stopped' },
  },
  counts: {
    sent: {
      fr: (sent: number, all: number) => `${sent} sur ${all} ${sent < 2 ? 'parti' : 'partis'}`,
      en: (sent: number, all: number) => `${sent} of ${all} sent`,
    },
    bounced: {
      fr: (count: number) => `${count} refusé${count < 2 ? '' : 's'} par le serveur`,
      en: (count: number) => `${count} bounced`,
    },
    unsure: {
      fr: (count: number) => `${count} incertain${count < 2 ? '' : 's'}`,
      en: (count: number) => `${count} unsure`,
    },
    failed: {
      fr: (count: number) => `${count} en échec`,
      en: (count: number) => `${count} failed`,
    },
    dropped: {
      fr: (count: number) => `${count} sans objet`,
      en: (count: number) => `${count} not needed`,
    },
  },
  unsent: {
    fr: 'Votre texte n’est pas encore gardé.',
    en: 'Your text is not kept yet.',
  },
} as const
