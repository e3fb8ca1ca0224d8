/** Words of a workshop's programme as its form edits it. French: U+00A0 before the colon and inside « », U+202F before ; ! and ?. */
export const words = {
  intro: {
    fr: 'Chaque changement s’enregistre aussitôt, comme brouillon. Le public le verra à la prochaine publication de l’atelier.',
    en: 'Each change is saved at once, as a draft. The public sees it when the workshop is next published.',
  },
  saveFirst: {
    fr: 'Enregistrez d’abord l’atelier\u00a0: son programme se compose ensuite ici.',
    en: 'Save the workshop first: its programme is then made here.',
  },
  inBin: {
    fr: 'L’atelier est à la corbeille. Son programme en sortira avec lui, tel qu’il est.',
    en: 'The workshop is in the bin. Its programme comes out with it, as it is.',
  },
  undated: {
    fr: 'Les heures se donnent ici une fois que l’atelier a une date enregistrée.',
    en: 'Times are given here once the workshop has a date that is saved.',
  },
  empty: {
    fr: 'Rien au programme pour l’instant. Un bloc réunit des exposés\u202f; une pause ou une discussion se place où l’on veut.',
    en: 'Nothing in the programme yet. A block groups talks; a break or a discussion stands anywhere.',
  },
  state: {
    draft: { fr: 'Pas encore public', en: 'Not public yet' },
    public: { fr: 'Le public voit ce programme', en: 'The public sees this programme' },
    changed: {
      fr: 'Modifié depuis la dernière publication\u00a0: publiez l’atelier pour que le public le voie.',
      en: 'Changed since it was last published: publish the workshop for the public to see it.',
    },
  },
  saving: { fr: 'Enregistrement…', en: 'Saving…' },
  saved: { fr: 'Enregistré', en: 'Saved' },
  failed: {
    fr: 'Pas enregistré\u00a0: le serveur ne répond pas. Votre texte est toujours ici.',
    en: 'Not saved: the server does not answer. Your text is still here.',
  },
  ended: {
    fr: 'Pas enregistré\u00a0: votre session est terminée. Votre texte est toujours ici, et s’enregistre dès que vous êtes de nouveau connecté.',
    en: 'Not saved: your session has ended. Your text is still here, and is saved as soon as you are logged in again.',
  },
  again: { fr: 'Réessayer', en: 'Try again' },
  loading: { fr: 'Le programme se charge…', en: 'The programme is loading…' },
  unreadable: { fr: 'Le programme n’a pas pu être lu.', en: 'The programme could not be read.' },
  titleIn: { fr: (language: string) => `Titre (${language})`, en: (language: string) => `Title (${language})` },
  missing: { fr: 'manque', en: 'missing' },
  tooLong: {
    fr: (letters: number, most: number) => `Trop long\u00a0: ${letters} lettres, ${most} au plus.`,
    en: (letters: number, most: number) => `Too long: ${letters} letters, ${most} at most.`,
  },
  add: {
    block: { fr: 'Ajouter un bloc', en: 'Add a block' },
    talk: { fr: 'Ajouter un exposé', en: 'Add a talk' },
    discussion: { fr: 'Ajouter une discussion', en: 'Add a discussion' },
    break: { fr: 'Ajouter une pause', en: 'Add a break' },
    within: {
      fr: (what: string, block: string) => `${what} dans «\u00a0${block}\u00a0»`,
      en: (what: string, block: string) => `${what} to “${block}”`,
    },
    confirm: { fr: 'Ajouter', en: 'Add' },
    cancel: { fr: 'Annuler', en: 'Cancel' },
    drop: { fr: 'Abandonner', en: 'Give up' },
    pasted: {
      fr: (count: number) => `${count} lignes ont été collées. Que sont-elles\u202f?`,
      en: (count: number) => `${count} lines were pasted. What are they?`,
    },
    each: { fr: 'Une session par ligne', en: 'One session for each line' },
    one: { fr: 'Un seul titre', en: 'One title' },
    needsTitle: { fr: 'Un titre, dans une langue au moins.', en: 'A title, in one language at least.' },
  },
  row: {
    drag: { fr: (title: string) => `Déplacer «\u00a0${title}\u00a0»`, en: (title: string) => `Move “${title}”` },
    open: { fr: (title: string) => `Ouvrir «\u00a0${title}\u00a0»`, en: (title: string) => `Open “${title}”` },
    takeOut: {
      fr: (title: string) => `Retirer «\u00a0${title}\u00a0» du programme`,
      en: (title: string) => `Take “${title}” out of the programme`,
    },
    putBack: {
      fr: (title: string) => `Remettre «\u00a0${title}\u00a0» au programme`,
      en: (title: string) => `Put “${title}” back into the programme`,
    },
    within: { fr: 'Place', en: 'Place' },
    top: { fr: 'Hors des blocs', en: 'Outside the blocks' },
    starts: { fr: 'Début', en: 'Start' },
    ends: { fr: 'Fin', en: 'End' },
    untitled: { fr: 'sans titre', en: 'untitled' },
    addPerson: {
      fr: (title: string) => `Ajouter une personne à «\u00a0${title}\u00a0»`,
      en: (title: string) => `Add a person to “${title}”`,
    },
    person: { fr: 'Personne', en: 'Person' },
    takePersonOut: { fr: (name: string) => `Retirer ${name}`, en: (name: string) => `Take ${name} out` },
    affiliations: {
      fr: (name: string) => `Affiliations imprimées pour ${name}`,
      en: (name: string) => `Affiliations printed for ${name}`,
    },
    affiliationsHint: {
      fr: 'Sans choix, toutes celles de l’annuaire. Pour une autre formulation, ouvrez la session.',
      en: 'Without a choice, all that the directory has. For another wording, open the session.',
    },
  },
  person: {
    placeholder: { fr: 'Un nom…', en: 'A name…' },
  },
  theirs: {
    fr: (text: string) => `Entre-temps, quelqu’un a écrit\u00a0: «\u00a0${text}\u00a0».`,
    en: (text: string) => `Meanwhile somebody wrote: “${text}”.`,
  },
  theirsEmpty: { fr: 'Entre-temps, quelqu’un a effacé ce texte.', en: 'Meanwhile somebody emptied this.' },
  keepMine: { fr: 'Garder le mien', en: 'Keep mine' },
  takeTheirs: { fr: 'Prendre l’autre', en: 'Take the other' },
  aside: {
    title: { fr: 'Hors programme', en: 'Outside the programme' },
    text: {
      fr: 'Ces sessions appartiennent à l’atelier, mais ne sont pas à son programme. Ce qui en était public le reste jusqu’à la prochaine publication.',
      en: 'These sessions belong to the workshop but are not in its programme. What was public of them stays so until the workshop is next published.',
    },
  },
  placed: {
    fr: (title: string, n: number, count: number, block: string | null) =>
      `«\u00a0${title}\u00a0»\u00a0: place ${n} sur ${count}${block ? ` dans «\u00a0${block}\u00a0»` : ''}.`,
    en: (title: string, n: number, count: number, block: string | null) =>
      `“${title}”: place ${n} of ${count}${block ? ` in “${block}”` : ''}.`,
  },
} as const satisfies Record<string, unknown>
