/** Words of lists of registrations, written and read. French: U+00A0 before the colon and inside « », U+202F before ; ! and ?. */
export const words = {
  part: { fr: 'Listes', en: 'Lists' },
  /** The sheet of a workbook, by which ours is known; and how a file is called. */
  sheet: { fr: 'Inscriptions', en: 'Registrations' },
  file: { fr: 'inscriptions', en: 'registrations' },
  columns: {
    name: { fr: 'Nom', en: 'Name' },
    givenName: { fr: 'Prénom', en: 'First name' },
    familyName: { fr: 'Nom de famille', en: 'Last name' },
    email: { fr: 'Adresse électronique', en: 'E-mail address' },
    organisation: { fr: 'Organisation', en: 'Organisation' },
    language: { fr: 'Langue des messages', en: 'Language of mails' },
    interpretation: { fr: 'Interprétation souhaitée', en: 'Interpretation wanted' },
    state: { fr: 'État', en: 'State' },
    place: { fr: 'Rang en attente', en: 'Place in the queue' },
    seat: { fr: 'Place n°', en: 'Seat no.' },
    createdAt: { fr: 'Demandée le', en: 'Asked at' },
    provenAt: { fr: 'Confirmée le', en: 'Confirmed at' },
    attended: { fr: 'Présence', en: 'Attendance' },
    needs: { fr: 'Besoins particuliers', en: 'Particular needs' },
  },
  none: { fr: 'Aucune', en: 'None' },
  failed: { fr: 'Le serveur n’a pas répondu. Réessayez.', en: 'The server did not answer. Try again.' },
  export: {
    title: { fr: 'Télécharger une liste', en: 'Download a list' },
    intro: {
      fr: 'Le fichier s’ouvre sans danger dans un tableur\u00a0: ce qui pourrait passer pour une formule commence par une apostrophe dans un CSV, et reste du texte dans un classeur. Rien n’en est gardé ici\u202f; il est noté qui l’a téléchargé.',
      en: 'The file is safe to open in a spreadsheet: what could pass for a formula begins with an apostrophe in a CSV, and stays a text in a workbook. Nothing of it is kept here; it is noted who downloaded it.',
    },
    format: { fr: 'Fichier', en: 'File' },
    formats: {
      xlsx: { fr: 'Classeur (XLSX)', en: 'Workbook (XLSX)' },
      csv: { fr: 'Texte (CSV)', en: 'Text (CSV)' },
    },
    columns: { fr: 'Colonnes', en: 'Columns' },
    states: { fr: 'États', en: 'States' },
    needs: {
      fr: 'Les besoins particuliers peuvent toucher à la santé\u00a0: il est noté, pour chaque personne, qui les a téléchargés.',
      en: 'Particular needs may concern health: it is noted for each person who downloaded them.',
    },
    download: { fr: 'Télécharger', en: 'Download' },
    downloading: { fr: 'Le fichier se prépare…', en: 'The file is being made…' },
    done: {
      fr: (rows: number, file: string) => `${rows}\u00a0${rows > 1 ? 'personnes' : 'personne'} dans ${file}.`,
      en: (rows: number, file: string) => `${rows} ${rows === 1 ? 'person' : 'people'} in ${file}.`,
    },
    nothing: { fr: 'Choisissez une colonne et un état au moins.', en: 'Choose one column and one state at least.' },
  },
  import: {
    title: { fr: 'Importer une liste', en: 'Import a list' },
    intro: {
      fr: 'Un fichier CSV ou XLSX, avec une personne par ligne sous une ligne d’en-têtes\u00a0: une liste téléchargée ici, les réponses d’un formulaire Google, ou la vôtre. 10\u00a0Mo et 5\u202f000\u00a0personnes au plus. Rien n’est écrit avant que vous ayez vu ce qu’il adviendra de chaque ligne.',
      en: 'A CSV or XLSX file with a person on each row below a row of headers: a list that was downloaded here, the answers to a Google form, or your own. 10 MB and 5,000 people at most. Nothing is written before you have seen what becomes of each row.',
    },
    choose: { fr: 'Choisir un fichier', en: 'Choose a file' },
    opening: { fr: (name: string) => `${name} s’ouvre…`, en: (name: string) => `Opening ${name}…` },
    faults: {
      size: { fr: 'Ce fichier dépasse 10\u00a0Mo. Divisez la liste.', en: 'This file is over 10 MB. Divide the list.' },
      rows: {
        fr: 'Cette liste a plus de 5\u202f000\u00a0personnes. Divisez-la.',
        en: 'This list has more than 5,000 people. Divide it.',
      },
      columns: { fr: 'Ce fichier a plus de 100\u00a0colonnes.', en: 'This file has more than 100 columns.' },
      cell: {
        fr: 'Une cellule a plus de 20\u202f000\u00a0caractères.',
        en: 'A cell has more than 20,000 characters.',
      },
      empty: {
        fr: 'Ce fichier n’a pas de ligne sous ses en-têtes.',
        en: 'This file has no row below its headers.',
      },
      open: {
        fr: 'Un guillemet n’est pas fermé dans ce fichier\u00a0: ses lignes ne se lisent pas.',
        en: 'A quotation mark is not closed in this file: its rows cannot be read.',
      },
      kind: { fr: 'Ce fichier n’est ni un texte ni un classeur.', en: 'This file is neither a text nor a workbook.' },
      old: {
        fr: 'Un classeur ancien (.xls), ou protégé par un mot de passe. Enregistrez-le en .xlsx, sans mot de passe.',
        en: 'An old workbook (.xls), or one with a password. Save it as .xlsx, without a password.',
      },
      broken: { fr: 'Ce classeur est abîmé.', en: 'This workbook is damaged.' },
      large: {
        fr: 'Ce classeur contient trop de choses\u00a0: enregistrez la liste en CSV.',
        en: 'This workbook holds too much: save the list as CSV.',
      },
      wide: {
        fr: 'Ce classeur a plus de 5\u202f000\u00a0lignes ou de 100\u00a0colonnes.',
        en: 'This workbook has more than 5,000 rows or 100 columns.',
      },
      unsafe: { fr: 'Ce classeur nomme d’autres fichiers.', en: 'This workbook names other files.' },
    },
    readAs: { fr: 'Lu comme', en: 'Read as' },
    workbook: {
      fr: (sheet: string, rows: number) =>
        `Classeur, feuille «\u00a0${sheet}\u00a0», ${rows}\u00a0${rows > 1 ? 'lignes' : 'ligne'}.`,
      en: (sheet: string, rows: number) => `A workbook, sheet “${sheet}”, ${rows} ${rows === 1 ? 'row' : 'rows'}.`,
    },
    rows: {
      fr: (rows: number) => `${rows}\u00a0${rows > 1 ? 'lignes' : 'ligne'}.`,
      en: (rows: number) => `${rows} ${rows === 1 ? 'row' : 'rows'}.`,
    },
    encoding: { fr: 'Encodage', en: 'Encoding' },
    encodings: {
      'UTF-8': { fr: 'UTF-8', en: 'UTF-8' },
      'UTF-16': { fr: 'UTF-16', en: 'UTF-16' },
      'Windows-1252': { fr: 'Latin-1 (Windows-1252)', en: 'Latin-1 (Windows-1252)' },
    },
    separator: { fr: 'Séparateur', en: 'Separator' },
    separators: {
      ',': { fr: 'virgule', en: 'comma' },
      ';': { fr: 'point-virgule', en: 'semicolon' },
      '\t': { fr: 'tabulation', en: 'tab' },
      '|': { fr: 'barre verticale', en: 'vertical bar' },
    },
    columns: { fr: 'Colonnes du fichier', en: 'Columns of the file' },
    column: { fr: 'Colonne', en: 'Column' },
    examples: { fr: 'Exemples', en: 'Examples' },
    target: { fr: 'Devient', en: 'Becomes' },
    targetOf: {
      fr: (column: string) => `Ce que devient la colonne «\u00a0${column}\u00a0»`,
      en: (column: string) => `What the column “${column}” becomes`,
    },
    untitled: { fr: (n: number) => `sans titre, n°\u00a0${n}`, en: (n: number) => `untitled, no. ${n}` },
    leftOut: { fr: 'Laissée de côté', en: 'Left out' },
    ofServer: {
      fr: (name: string) => `${name} – pas lue`,
      en: (name: string) => `${name} – not read`,
    },
    questions: { fr: 'Questions', en: 'Questions' },
    notRead: {
      fr: 'Ce qui n’est pas lu se décide ici\u00a0: rang, place, dates et présence.',
      en: 'What is not read is decided here: place in the queue, seat, times and attendance.',
    },
    stateRead: {
      fr: 'Les inscriptions annulées restent dehors. Sans demande de preuve, celles qui étaient à confirmer aussi.',
      en: 'Cancelled registrations stay out. So do those that were to be confirmed, unless a proof is asked for.',
    },
    unanswered: {
      fr: 'Les questions auxquelles aucune colonne ne répond restent sans réponse\u202f; chaque personne peut y répondre sur sa page.',
      en: 'Questions that no column answers stay unanswered; people can answer them on their page.',
    },
    needEmail: {
      fr: 'Dites quelle colonne contient l’adresse électronique.',
      en: 'Say which column holds the e-mail address.',
    },
    language: {
      fr: 'Langue des messages, si la ligne n’en dit rien',
      en: 'Language of mails, where a row says none',
    },
    way: { fr: 'Comment inscrire ces personnes', en: 'How to register them' },
    ways: {
      vouch: {
        fr: 'Sans leur écrire maintenant',
        en: 'Without writing to them now',
      },
      ask: { fr: 'En demandant à chaque personne de confirmer', en: 'By asking each person to confirm' },
    },
    wayHints: {
      vouch: {
        fr: 'Vous répondez de ces adresses. Chaque personne prend son rang dans l’ordre du fichier, et a une place tant qu’il en reste. Elle ne reçoit rien tant que vous n’avez pas choisi «\u00a0Leur envoyer leur lien\u00a0»\u202f; les rappels et ce qui change lui parviennent comme à tout le monde.',
        en: 'You answer for these addresses. Everybody takes their place in the order of the file, and has a seat as long as there are some. They get nothing until you choose “Send them their link”; reminders and what changes reach them as everybody.',
      },
      ask: {
        fr: 'Chaque personne reçoit un message avec un bouton, et prend rang quand elle l’a pressé. Sans réponse, sa demande est effacée 48\u00a0heures après l’envoi de ce message.',
        en: 'Each person gets a mail with a button, and takes their place once they have pressed it. Without an answer their request is erased 48 hours after that mail left.',
      },
    },
    check: { fr: 'Voir ce qu’il adviendra', en: 'See what becomes of each' },
    checking: { fr: 'Le serveur lit la liste…', en: 'The server reads the list…' },
    report: { fr: 'Ce qu’il adviendra de chaque ligne', en: 'What becomes of each row' },
    notYet: { fr: 'Rien n’est encore écrit.', en: 'Nothing is written yet.' },
    row: { fr: 'Ligne', en: 'Row' },
    person: { fr: 'Personne', en: 'Person' },
    outcome: { fr: 'Suite', en: 'Outcome' },
    show: { fr: 'Lignes montrées', en: 'Rows shown' },
    those: {
      all: { fr: 'Toutes', en: 'All' },
      in: { fr: 'Retenues', en: 'Accepted' },
      fault: { fr: 'À corriger', en: 'To be mended' },
      out: { fr: 'Laissées de côté', en: 'Left out' },
    },
    is: {
      seat: { fr: 'Aura une place', en: 'Gets a seat' },
      waits: { fr: 'Sera en attente', en: 'Will wait' },
      asked: { fr: 'Recevra un message à confirmer', en: 'Gets a mail to confirm' },
    },
    /** After it was written. */
    was: {
      seat: { fr: 'A une place', en: 'Has a seat' },
      waits: { fr: 'Est en attente', en: 'Waits' },
      asked: { fr: 'Reçoit un message à confirmer', en: 'Is sent a mail to confirm' },
    },
    already: {
      fr: (state: string) => `Déjà ici (${state})\u00a0: rien n’y change`,
      en: (state: string) => `Here already (${state}): nothing changes`,
    },
    same: {
      fr: (row: number) => `Même adresse que la ligne ${row}\u00a0: laissée de côté`,
      en: (row: number) => `The same address as row ${row}: left out`,
    },
    left: {
      cancelled: { fr: 'Annulée dans le fichier\u00a0: laissée de côté', en: 'Cancelled in the file: left out' },
      unproven: {
        fr: 'À confirmer dans le fichier\u00a0: laissée de côté',
        en: 'To be confirmed in the file: left out',
      },
      erased: {
        fr: 'Cette personne a fait effacer ses données\u00a0: laissée de côté',
        en: 'This person has had their data erased: left out',
      },
      full: {
        fr: 'Plus de place, et pas de liste d’attente\u00a0: laissée de côté',
        en: 'No seat left, and no waiting list: left out',
      },
    },
    inColumn: {
      fr: (column: string, cell: string, fault: string) =>
        `${column}${cell ? `, «\u00a0${cell}\u00a0»` : ''} – ${fault}`,
      en: (column: string, cell: string, fault: string) => `${column}${cell ? `, “${cell}”` : ''} – ${fault}`,
    },
    more: {
      fr: (n: number) => `Et ${n}\u00a0${n > 1 ? 'autres lignes' : 'autre ligne'}`,
      en: (n: number) => `And ${n} more ${n === 1 ? 'row' : 'rows'}`,
    },
    write: {
      vouch: {
        fr: (n: number) => `Inscrire ${n}\u00a0${n > 1 ? 'personnes' : 'personne'} sans leur écrire`,
        en: (n: number) => `Register ${n} ${n === 1 ? 'person' : 'people'} without writing to them`,
      },
      ask: {
        fr: (n: number) => `Écrire à ${n}\u00a0${n > 1 ? 'personnes' : 'personne'} pour confirmer`,
        en: (n: number) => `Write to ${n} ${n === 1 ? 'person' : 'people'} to confirm`,
      },
    },
    none: { fr: 'Il n’y a personne à faire entrer.', en: 'There is nobody to take in.' },
    writing: {
      fr: (done: number, all: number) => `${done} sur ${all}…`,
      en: (done: number, all: number) => `${done} of ${all}…`,
    },
    stopped: {
      fr: 'L’entrée s’est arrêtée en route. Ce qui est fait est fait\u00a0: reprenez, rien ne sera fait deux fois.',
      en: 'It stopped on the way. What is done is done: go on, nothing is done twice.',
    },
    goOn: { fr: 'Reprendre', en: 'Go on' },
    done: {
      fr: (n: number) => `C’est fait\u00a0: ${n}\u00a0${n > 1 ? 'personnes sont inscrites' : 'personne est inscrite'}.`,
      en: (n: number) => `Done: ${n} ${n === 1 ? 'person was' : 'people were'} taken in.`,
    },
  },
  links: {
    title: { fr: 'Leur envoyer leur lien', en: 'Send them their link' },
    intro: {
      fr: (n: number) =>
        `${n}\u00a0${n > 1 ? 'personnes sont entrées par une liste et n’ont' : 'personne est entrée par une liste et n’a'} encore rien reçu. Un message leur dira qui a fait l’inscription, et un autre si elles ont une place.`,
      en: (n: number) =>
        `${n} ${n === 1 ? 'person came' : 'people came'} by a list and ${n === 1 ? 'has' : 'have'} been sent nothing yet. One mail tells them who registered them, another whether they have a seat.`,
    },
    send: {
      fr: (n: number) => `Écrire à ${n}\u00a0${n > 1 ? 'personnes' : 'personne'}`,
      en: (n: number) => `Write to ${n} ${n === 1 ? 'person' : 'people'}`,
    },
    sent: {
      fr: (n: number) => `${n}\u00a0${n > 1 ? 'messages partent' : 'message part'} dans la minute.`,
      en: (n: number) => `${n} ${n === 1 ? 'mail leaves' : 'mails leave'} within a minute.`,
    },
  },
} as const
