/** What is named of an act that is taken back: its session, how many there are of them, and who it was about. */
interface Undone {
  title: string
  count: number
  name: string
}

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
    en: 'Give the workshop a date and save it: times can then be set here.',
  },
  empty: {
    fr: 'Rien au programme pour l’instant. Un bloc réunit des exposés\u202f; une pause ou une discussion se place où l’on veut.',
    en: 'Nothing in the programme yet. A block groups talks; a break or a discussion can stand anywhere.',
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
    close: { fr: 'Fermer', en: 'Close' },
    drop: { fr: 'Abandonner', en: 'Cancel' },
    pasted: {
      fr: (count: number) => `${count} lignes ont été collées. Que sont-elles\u202f?`,
      en: (count: number) => `${count} lines were pasted. What are they?`,
    },
    none: { fr: 'Ne rien coller', en: 'Paste nothing' },
    each: { fr: 'Une session par ligne', en: 'One session for each line' },
    one: { fr: 'Un seul titre', en: 'One title' },
    needsTitle: { fr: 'Un titre, dans une langue au moins.', en: 'A title, in one language at least.' },
  },
  row: {
    today: {
      fr: (wording: string) => `Imprimé ainsi\u202f; dans l’annuaire aujourd’hui\u00a0: ${wording}`,
      en: (wording: string) => `Printed so; in the directory today: ${wording}`,
    },
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
    within: { fr: 'Place', en: 'Move to block' },
    top: { fr: 'Hors des blocs', en: 'Outside the blocks' },
    starts: { fr: 'Début', en: 'Start' },
    ends: { fr: 'Fin', en: 'End' },
    expand: {
      fr: (title: string) => `Tout voir de «\u00a0${title}\u00a0»`,
      en: (title: string) => `Show all of “${title}”`,
    },
    more: { fr: 'Déplier', en: 'Expand' },
    less: { fr: 'Replier', en: 'Collapse' },
    allMore: { fr: 'Tout déplier', en: 'Expand all' },
    allLess: { fr: 'Tout replier', en: 'Collapse all' },
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
  time: {
    duration: { fr: 'Durée', en: 'Duration' },
    durationHint: { fr: 'durée', en: 'length' },
    noDuration: {
      fr: 'Une durée s’écrit 25, 25\u00a0min ou 1\u00a0h\u00a030.',
      en: 'Write a duration as 25, 25\u00a0min or 1\u00a0h\u00a030.',
    },
    half: {
      fr: 'Il manque une partie de l’heure\u00a0: complétez-la, ou videz le champ.',
      en: 'A part of the time is missing: complete it, or empty the field.',
    },
    noStart: { fr: 'Donnez d’abord le début.', en: 'Give the start first.' },
    tools: { fr: 'À la suite, décaler…', en: 'Follow on, shift…' },
    toolsOf: {
      fr: (title: string) => `À la suite, décaler\u00a0: «\u00a0${title}\u00a0»`,
      en: (title: string) => `Follow on, shift: “${title}”`,
    },
    follow: {
      fr: (start: string) => `Suit la précédente\u00a0: début à ${start}`,
      en: (start: string) => `Follows on: starts at ${start}`,
    },
    followsAlready: { fr: 'Suit déjà la précédente.', en: 'Follows on already.' },
    followsNothing: { fr: 'Rien avant ne dit quand commencer.', en: 'Nothing before it says when to start.' },
    shift: { fr: 'Décaler la suite de', en: 'Shift the rest by' },
    earlier: { fr: 'Plus tôt', en: 'Earlier' },
    later: { fr: 'Plus tard', en: 'Later' },
    willShift: {
      fr: (count: number, from: string, later: string, earlier: string) =>
        `${count === 1 ? 'Cette session seule' : `${count} sessions`}, à partir de ${from} ce jour-là\u00a0: ${from} devient ${later}, ou ${earlier}.`,
      en: (count: number, from: string, later: string, earlier: string) =>
        `${count === 1 ? 'This session alone' : `${count} sessions`}, from ${from} on that day: ${from} becomes ${later}, or ${earlier}.`,
    },
    proposed: {
      fr: (start: string, end: string | null, duration: string | null) =>
        `À la suite\u00a0: ${start}${end && duration ? ` – ${end} (${duration})` : ''}`,
      en: (start: string, end: string | null, duration: string | null) =>
        `Follows on: ${start}${end && duration ? `–${end} (${duration})` : ''}`,
    },
    overlap: {
      fr: (other: string, duration: string) => `En même temps que «\u00a0${other}\u00a0» pendant ${duration}.`,
      en: (other: string, duration: string) => `Overlaps “${other}” by ${duration}.`,
    },
    sameStart: {
      fr: (other: string) => `Commence pendant «\u00a0${other}\u00a0».`,
      en: (other: string) => `Starts during “${other}”.`,
    },
    gap: {
      fr: (duration: string, other: string) =>
        `Temps libre\u00a0: ${duration} depuis la fin de «\u00a0${other}\u00a0».`,
      en: (duration: string, other: string) => `${duration} free since the end of “${other}”.`,
    },
    outsideBlock: {
      fr: (block: string) => `Dépasse les heures du bloc «\u00a0${block}\u00a0».`,
      en: (block: string) => `Outside the times of the block “${block}”.`,
    },
    twoPlaces: {
      fr: (name: string, other: string) => `${name} est au même moment dans «\u00a0${other}\u00a0».`,
      en: (name: string, other: string) => `${name} is in “${other}” at the same time.`,
    },
  },
  undo: {
    button: { fr: (act: string) => `Annuler\u00a0: ${act}`, en: (act: string) => `Undo: ${act}` },
    again: { fr: (act: string) => `Rétablir\u00a0: ${act}`, en: (act: string) => `Redo: ${act}` },
    empty: { fr: 'Annuler', en: 'Undo' },
    redo: { fr: 'Rétablir', en: 'Redo' },
    keys: { fr: 'Ctrl+Z, et Ctrl+Maj+Z pour rétablir', en: 'Ctrl+Z, and Ctrl+Shift+Z to redo' },
    nothing: {
      undo: { fr: 'Rien à annuler.', en: 'Nothing to undo.' },
      redo: { fr: 'Rien à rétablir.', en: 'Nothing to redo.' },
    },
    done: {
      undo: { fr: (act: string) => `Annulé\u00a0: ${act}.`, en: (act: string) => `Undone: ${act}.` },
      redo: { fr: (act: string) => `Rétabli\u00a0: ${act}.`, en: (act: string) => `Done again: ${act}.` },
    },
    refused: {
      fr: (act: string, why: string) => `Pas annulé (${act}). ${why}`,
      en: (act: string, why: string) => `Not undone (${act}). ${why}`,
    },
    acts: {
      add: {
        fr: ({ title }: Undone) => `ajout de «\u00a0${title}\u00a0»`,
        en: ({ title }: Undone) => `adding “${title}”`,
      },
      move: {
        fr: ({ title }: Undone) => `déplacement de «\u00a0${title}\u00a0»`,
        en: ({ title }: Undone) => `moving “${title}”`,
      },
      takeOut: {
        fr: ({ title }: Undone) => `retrait de «\u00a0${title}\u00a0»`,
        en: ({ title }: Undone) => `taking out “${title}”`,
      },
      title: {
        fr: ({ title }: Undone) => `titre de «\u00a0${title}\u00a0»`,
        en: ({ title }: Undone) => `title of “${title}”`,
      },
      time: {
        fr: ({ count, title }: Undone) =>
          count > 1 ? `heures de ${count} sessions` : `heure de «\u00a0${title}\u00a0»`,
        en: ({ count, title }: Undone) => (count > 1 ? `times of ${count} sessions` : `time of “${title}”`),
      },
      addPerson: {
        fr: ({ name, title }: Undone) => `ajout de ${name} à «\u00a0${title}\u00a0»`,
        en: ({ name, title }: Undone) => `adding ${name} to “${title}”`,
      },
      takePersonOut: {
        fr: ({ name, title }: Undone) => `retrait de ${name} de «\u00a0${title}\u00a0»`,
        en: ({ name, title }: Undone) => `taking ${name} out of “${title}”`,
      },
      affiliate: {
        fr: ({ name }: Undone) => `affiliations de ${name}`,
        en: ({ name }: Undone) => `affiliations of ${name}`,
      },
    },
  },
  person: {
    placeholder: { fr: 'Un nom, ou «\u00a0Nom, organisation\u00a0»', en: 'A name, or “Name, organisation”' },
    name: { fr: 'Nom', en: 'Name' },
    organisation: { fr: 'Organisation', en: 'Organisation' },
    anyOrganisation: { fr: 'Un nom, un sigle, ou rien', en: 'A name, an acronym, or nothing' },
    newOrganisation: {
      fr: (name: string) => `${name} (nouvelle fiche)`,
      en: (name: string) => `${name} (new entry)`,
    },
    add: { fr: 'Ajouter', en: 'Add' },
    whole: { fr: 'Fiche entière…', en: 'Whole entry…' },
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
