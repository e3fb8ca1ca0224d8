/** Words of a publication in one look. French: U+00A0 before the colon and inside « », U+202F before ; ! and ?. */
export const words = {
  unnamed: { fr: 'sans nom', en: 'unnamed' },
  untitled: { fr: 'sans titre', en: 'untitled' },
  times: { fr: 'Horaire', en: 'Time' },
  block: { fr: 'Dans le bloc', en: 'In the block' },
  line: { fr: 'Ligne, telle que publiée', en: 'Line, as published' },
  open: { fr: 'Ce qui change', en: 'What changes' },
  counted: {
    fr: (n: number): string => (n === 0 ? 'aucun changement' : n === 1 ? 'un changement' : `${n} changements`),
    en: (n: number): string => (n === 0 ? 'no change' : n === 1 ? 'one change' : `${n} changes`),
  },
  doubts: {
    fr: (n: number): string => (n === 1 ? 'un point à regarder' : `${n} points à regarder`),
    en: (n: number): string => (n === 1 ? 'one thing to check' : `${n} things to check`),
  },
  title: { fr: 'Avant de publier', en: 'Before it is published' },
  reading: { fr: 'Un instant…', en: 'One moment…' },
  unreadable: { fr: 'Cela n’a pas pu être lu. Réessayez.', en: 'That could not be read. Try again.' },
  again: { fr: 'Réessayer', en: 'Try again' },
  changes: { fr: 'Ce qui change pour le public', en: 'What changes for the public' },
  since: {
    fr: (when: string) => `Depuis la publication du ${when}.`,
    en: (when: string) => `Since it was published on ${when}.`,
  },
  first: {
    fr: (sessions: number, people: number) =>
      `Rien n’en est encore public\u00a0: tout le deviendra, ${sessions === 0 ? 'sans programme' : `avec ${sessions === 1 ? 'une session' : `${sessions} sessions`}`} ${people === 0 ? (sessions === 0 ? 'ni personnes' : 'sans personnes') : `${sessions === 0 ? 'et avec' : 'et'} ${people === 1 ? 'une personne' : `${people} personnes`}`}.`,
    en: (sessions: number, people: number) =>
      `Nothing of it is public yet: all of it will be, with ${sessions === 0 ? 'an empty programme' : sessions === 1 ? 'one session' : `${sessions} sessions`} and ${people === 0 ? 'no people' : people === 1 ? 'one person' : `${people} people`}.`,
  },
  nothing: {
    fr: 'Rien\u00a0: le public lit déjà tout ce qui est enregistré ici.',
    en: 'Nothing: the public reads all that is saved here already.',
  },
  new: { fr: 'devient public', en: 'becomes public' },
  workshop: { fr: 'L’atelier', en: 'The workshop' },
  kinds: {
    added: { fr: 'Ajout\u00a0:', en: 'Added:' },
    removed: { fr: 'Retrait\u00a0:', en: 'Taken out:' },
    moved: { fr: 'Déplacement\u00a0:', en: 'Moved:' },
    form: { fr: 'Mise en forme ou liens modifiés', en: 'Form or links changed' },
  },
  missing: { fr: 'Ce qui manque ou fait douter', en: 'What is missing or doubtful' },
  complete: { fr: 'Rien ne manque.', en: 'Nothing is missing.' },
  stops: { fr: 'à régler avant', en: 'to settle first' },
  placeholder: {
    fr: (found: string) => `«\u00a0${found}\u00a0» en attente de mieux`,
    en: (found: string) => `“${found}” stands there for the time being`,
  },
  past: {
    over: { fr: 'La date de l’atelier est passée.', en: 'The date of the workshop has passed.' },
    closed: {
      fr: 'Les inscriptions sont closes\u00a0: leur date de clôture est passée.',
      en: 'Registration is closed: its closing date has passed.',
    },
    neverOpen: {
      fr: 'Les inscriptions n’ouvrent qu’après le début de l’atelier.',
      en: 'Registration opens only after the workshop has begun.',
    },
    registrationOver: {
      fr: 'L’atelier est passé, et l’adresse d’inscription y est encore.',
      en: 'The workshop is over, and the address to register is still there.',
    },
  },
  wordings: {
    title: { fr: 'Imprimé autrement que dans l’annuaire', en: 'Printed otherwise than in the directory' },
    text: {
      fr: 'Ces lignes restent telles qu’elles ont été publiées, à moins que vous ne repreniez celles d’aujourd’hui.',
      en: 'These lines stay as they were published, unless you take today’s.',
    },
    counted: {
      fr: (n: number): string => (n === 1 ? 'une ligne' : `${n} lignes`),
      en: (n: number): string => (n === 1 ? 'one line' : `${n} lines`),
    },
    printed: { fr: 'Imprimé', en: 'Printed' },
    today: { fr: 'Aujourd’hui', en: 'Today' },
    take: { fr: 'Reprendre celle d’aujourd’hui', en: 'Take today’s wording' },
    takeAll: { fr: 'Reprendre toutes celles d’aujourd’hui', en: 'Take today’s wording for all' },
    failed: { fr: 'Rien n’a été repris. Réessayez.', en: 'Nothing was taken. Try again.' },
  },
  publish: { fr: 'Publier', en: 'Publish' },
  close: { fr: 'Pas encore', en: 'Not yet' },
  many: {
    open: {
      fr: (n: number): string => (n === 1 ? 'Voir et publier…' : `Voir et publier les ${n}…`),
      en: (n: number): string => (n === 1 ? 'Look and publish…' : `Look and publish all ${n}…`),
    },
    title: { fr: 'Avant de publier plusieurs ateliers', en: 'Before several workshops are published' },
    publish: {
      fr: (n: number): string => (n === 1 ? 'Publier cet atelier' : `Publier ces ${n} ateliers`),
      en: (n: number): string => (n === 1 ? 'Publish this workshop' : `Publish these ${n} workshops`),
    },
    nothing: {
      fr: 'Aucun de ces ateliers n’a de changement à publier.',
      en: 'None of these workshops has a change to publish.',
    },
    same: {
      fr: (n: number): string =>
        n === 1
          ? 'Un autre est publié tel quel\u00a0: il n’est pas touché.'
          : `${n} autres sont publiés tels quels\u00a0: ils ne sont pas touchés.`,
      en: (n: number): string =>
        n === 1
          ? 'Another one is public as it stands: it is left alone.'
          : `${n} others are public as they stand: they are left alone.`,
    },
    done: {
      fr: (n: number): string => (n === 1 ? 'Un atelier publié.' : `${n} ateliers publiés.`),
      en: (n: number): string => (n === 1 ? 'One workshop published.' : `${n} workshops published.`),
    },
    tooMany: {
      fr: (n: number): string => `Pas plus de ${n} à la fois.`,
      en: (n: number): string => `No more than ${n} at once.`,
    },
  },
} as const
