/** The title of the page’s window, for readers of every language. */
export const windowTitle = 'Inscriptions – Registrations'

/** Words of the admin’s page of registrations. French: U+00A0 before the colon, U+202F before ; ! and ?. */
export const words = {
  title: { fr: 'Inscriptions', en: 'Registrations' },
  /** Of which registrations a list is. */
  those: {
    invited: { fr: 'Invitées', en: 'Invited' },
    pending: { fr: 'À confirmer', en: 'To be confirmed' },
    waiting: { fr: 'En attente', en: 'Waiting' },
    offered: { fr: 'Place proposée', en: 'Offered' },
    confirmed: { fr: 'Ont une place', en: 'Have a seat' },
    cancelled: { fr: 'Annulées', en: 'Cancelled' },
  },
  /** Of one registration. */
  is: {
    invited: { fr: 'Invitée', en: 'Invited' },
    pending: { fr: 'À confirmer', en: 'To be confirmed' },
    waiting: { fr: 'En attente', en: 'Waiting' },
    offered: { fr: 'Place proposée', en: 'Seat offered' },
    confirmed: { fr: 'A une place', en: 'Has a seat' },
    cancelled: { fr: 'Annulée', en: 'Cancelled' },
  },
  until: { fr: (time: string) => `à accepter avant le ${time}`, en: (time: string) => `to be accepted by ${time}` },
  /** Why one is cancelled. */
  causes: {
    full: {
      fr: 'Il n’y avait plus de place, ni de liste d’attente.',
      en: 'There was no seat left, and no waiting list.',
    },
    declined: {
      fr: 'La place proposée a été laissée à d’autres.',
      en: 'The seat that was offered was left to others.',
    },
    lapsed: { fr: 'Le délai pour accepter la place est passé.', en: 'The time to accept the seat ran out.' },
    self: { fr: 'Par la personne elle-même.', en: 'By the person themselves.' },
    organiser: { fr: 'Par l’équipe d’organisation.', en: 'By the organisers.' },
    workshop: { fr: 'L’atelier a été annulé.', en: 'The workshop was called off.' },
    noSeat: {
      fr: 'L’atelier a commencé sans qu’une place se libère.',
      en: 'The workshop began before a seat was free.',
    },
  },
  nameless: { fr: 'sans nom', en: 'no name' },
  nobody: {
    fr: 'Aucune inscription pour l’instant. Elles viennent par la page publique de l’atelier\u202f; une inscription reçue autrement s’ajoute ici.',
    en: 'No registrations yet. People register on the public page of the workshop; add here whoever asked you in another way.',
  },
  notFound: { fr: 'Personne de ce nom ni de cette adresse.', en: 'Nobody of that name or address.' },
  acts: {
    confirm: { fr: 'Tenir pour confirmée', en: 'Take as confirmed' },
    seatOutOfTurn: { fr: 'Donner une place hors rang', en: 'Give a seat out of turn' },
    moveToWaiting: { fr: 'Mettre en fin d’attente', en: 'Move to the end of the queue' },
    cancelByUs: { fr: 'Annuler l’inscription', en: 'Cancel the registration' },
    takeBack: { fr: 'Défaire', en: 'Undo' },
    sendLink: { fr: 'Renvoyer le lien', en: 'Send the link again' },
    erase: { fr: 'Effacer', en: 'Erase' },
  },
  leave: { fr: 'Ne rien changer', en: 'Change nothing' },
  sure: {
    confirm: {
      fr: (name: string) =>
        `Tenir l’adresse de ${name} pour confirmée, sans que la personne l’ait fait elle-même\u202f?`,
      en: (name: string) => `Take the address of ${name} as confirmed, though they have not done it themselves?`,
    },
    seatOutOfTurn: {
      fr: (name: string) =>
        `Donner une place à ${name} avant celles et ceux qui attendent depuis plus longtemps\u202f?`,
      en: (name: string) => `Give ${name} a seat before those who have waited longer?`,
    },
    seatOverCapacity: {
      fr: (name: string, capacity: number) =>
        `Toutes les places sont prises. Donner à ${name} une place de plus que les ${capacity} prévues, avant celles et ceux qui attendent depuis plus longtemps\u202f?`,
      en: (name: string, capacity: number) =>
        `All seats are taken. Give ${name} one more than the ${capacity} that there are, before those who have waited longer?`,
    },
    moveToWaiting: {
      fr: (name: string) => `Retirer sa place à ${name} et mettre en fin de liste d’attente\u202f?`,
      en: (name: string) => `Take the seat of ${name} away and move them to the end of the waiting list?`,
    },
    cancelByUs: {
      fr: (name: string) =>
        `Annuler l’inscription de ${name}\u202f? Sa place, si elle en a une, va à la personne suivante.`,
      en: (name: string) =>
        `Cancel the registration of ${name}? Their seat, if they have one, goes to the next person.`,
    },
    erase: {
      fr: (name: string) =>
        `Effacer pour de bon l’inscription de ${name}, ses réponses et les messages qui l’attendent\u202f? Sa place, si elle en a une, va à la personne suivante. Rien ne la fait revenir, pas même une sauvegarde.`,
      en: (name: string) =>
        `Erase the registration of ${name} for good, with the answers and the mails that wait? Their seat, if they have one, goes to the next person. Nothing brings it back, not even a backup.`,
    },
  },
  /** What is so after an act. */
  done: {
    confirm: { fr: 'Tenue pour confirmée.', en: 'Taken as confirmed.' },
    held: {
      fr: 'C’est fait. La personne en reçoit un message dans deux minutes\u202f; d’ici là, «\u00a0Défaire\u00a0» revient en arrière sans qu’elle en sache rien.',
      en: 'Done. The person is sent a mail in two minutes; until then, “Undo” takes it back, and they hear nothing of it.',
    },
    takeBack: { fr: 'C’est défait\u00a0: la personne n’en sait rien.', en: 'Undone: the person hears nothing of it.' },
    sendLink: {
      fr: 'Le message part dans la minute. Une même adresse en reçoit un toutes les dix minutes, et trois par jour.',
      en: 'The mail leaves within a minute. One mailbox gets one in ten minutes, and three a day.',
    },
    erase: { fr: 'Tout est effacé.', en: 'All of it is erased.' },
    add: {
      fr: (name: string) => `${name} a maintenant une inscription, et en reçoit un message.`,
      en: (name: string) => `${name} is registered; a mail is on its way to them.`,
    },
  },
  details: {
    answers: { fr: 'Réponses', en: 'Answers' },
    noAnswers: { fr: 'Aucune réponse.', en: 'No answers.' },
    language: { fr: 'Langue des messages', en: 'Language of mails' },
    interpretation: { fr: 'Interprétation souhaitée', en: 'Interpretation wanted' },
    needs: { fr: 'Besoins particuliers', en: 'Particular needs' },
    noNeeds: { fr: 'Rien n’a été indiqué.', en: 'Nothing was said.' },
    showNeeds: { fr: 'Lire les besoins', en: 'Read the needs' },
    needsAreNoted: {
      fr: 'Ils peuvent toucher à la santé\u00a0: il est noté qui les lit, et quand.',
      en: 'They may concern health: it is noted who reads them, and when.',
    },
    bounced: {
      fr: 'Un message à cette adresse n’a pas pu être remis.',
      en: 'A mail to this address could not be delivered.',
    },
    mails: { fr: 'Messages', en: 'Mails' },
    noMails: { fr: 'Aucun message.', en: 'No mails.' },
    history: { fr: 'Ce qui s’est passé', en: 'What happened' },
    noHistory: { fr: 'Rien pour l’instant.', en: 'Nothing yet.' },
    by: {
      self: { fr: 'la personne elle-même', en: 'the person themselves' },
      system: { fr: 'Atelier', en: 'Atelier' },
      account: { fr: 'l’équipe d’organisation', en: 'the organisers' },
    },
  },
  mailKinds: {
    confirm: { fr: 'Demande de confirmation', en: 'Request to confirm' },
    already: { fr: 'Déjà une inscription', en: 'Registered already' },
    confirmed: { fr: 'Une place', en: 'A seat' },
    waitlisted: { fr: 'En attente', en: 'Waiting' },
    full: { fr: 'Complet', en: 'Full' },
    offered: { fr: 'Place proposée', en: 'Seat offered' },
    lapsed: { fr: 'Délai passé', en: 'Time ran out' },
    promoted: { fr: 'Une place s’est libérée', en: 'A seat came free' },
    cancelled: { fr: 'Annulation reçue', en: 'Cancellation received' },
    cancelledByUs: { fr: 'Annulation', en: 'Cancellation' },
    movedToWaiting: { fr: 'Retour en attente', en: 'Back to the queue' },
    added: { fr: 'Inscription faite pour la personne', en: 'Registered by the organisers' },
    invited: { fr: 'Invitation', en: 'Invitation' },
    invitationOver: { fr: 'Invitation passée', en: 'Invitation over' },
    moved: { fr: 'Nouvelle date ou nouveau lieu', en: 'New date or place' },
    calledOff: { fr: 'Atelier annulé', en: 'Workshop called off' },
    noSeat: { fr: 'Pas de place', en: 'No seat' },
    links: { fr: 'Liens renvoyés', en: 'Links sent again' },
    newAddress: { fr: 'Nouvelle adresse à confirmer', en: 'New address to be confirmed' },
    addressChanged: { fr: 'Adresse changée', en: 'Address changed' },
    reminder: { fr: 'Rappel', en: 'Reminder' },
    thanks: { fr: 'Remerciement', en: 'Thanks' },
    message: { fr: 'Message à tout le monde', en: 'Message to everybody' },
  },
  /** What was done, as the audit has it. */
  audited: {
    add: { fr: 'Ajoutée', en: 'Added' },
    import: { fr: 'Entrée par une liste', en: 'Came by a list' },
    confirm: { fr: 'Tenue pour confirmée', en: 'Taken as confirmed' },
    seat: { fr: 'Place donnée', en: 'Seat given' },
    offer: { fr: 'Place proposée', en: 'Seat offered' },
    accept: { fr: 'Place acceptée', en: 'Seat accepted' },
    decline: { fr: 'Place laissée', en: 'Seat left to others' },
    change: { fr: 'Modifiée', en: 'Changed' },
    cancel: { fr: 'Annulée', en: 'Cancelled' },
    queueAgain: { fr: 'Remise en attente', en: 'In the queue again' },
    cancelByUs: { fr: 'Annulée', en: 'Cancelled' },
    moveToWaiting: { fr: 'Mise en fin d’attente', en: 'Moved to the end of the queue' },
    seatOutOfTurn: { fr: 'Place donnée hors rang', en: 'Seat given out of turn' },
    takeBack: { fr: 'Acte défait', en: 'Act undone' },
    sendLink: { fr: 'Lien renvoyé', en: 'Link sent again' },
    mailAgain: { fr: 'Message renvoyé', en: 'Mail sent again' },
    mailLeft: { fr: 'Message non remis, laissé ainsi', en: 'Mail that did not arrive, left so' },
    askAddress: { fr: 'Nouvelle adresse demandée', en: 'New address asked for' },
    changeAddress: { fr: 'Adresse changée', en: 'Address changed' },
    renewLinks: { fr: 'Liens renouvelés', en: 'Links renewed' },
    readNeeds: { fr: 'Besoins lus', en: 'Needs read' },
    turnAway: { fr: 'Refusée faute de place', en: 'Turned away: no seat' },
    lapse: { fr: 'Délai passé', en: 'Time ran out' },
    begin: { fr: 'Atelier commencé sans place', en: 'Workshop began without a seat' },
    move: { fr: 'Nouvelle date ou nouveau lieu', en: 'New date or place' },
    callOff: { fr: 'Atelier annulé', en: 'Workshop called off' },
    bounce: { fr: 'Message refusé par la messagerie', en: 'Mail refused by the mailbox' },
    checkIn: { fr: 'Présence relevée', en: 'Checked in' },
    undoCheckIn: { fr: 'Présence retirée', en: 'Check-in undone' },
    sayAttended: { fr: 'Présence déclarée', en: 'Attendance said' },
    unsayAttended: { fr: 'Absence déclarée', en: 'Said not to have been there' },
  },
  add: {
    open: { fr: 'Ajouter une personne', en: 'Add somebody' },
    intro: {
      fr: 'La personne prend son rang comme tout le monde. Un message lui dit qui a fait l’inscription, et comment l’effacer.',
      en: 'They take their place like everybody. A mail tells them who registered them, and how to erase it.',
    },
    save: { fr: 'Ajouter', en: 'Add' },
    close: { fr: 'Fermer', en: 'Close' },
    notPublic: {
      fr: 'On n’ajoute quelqu’un qu’à un atelier publié, dont les inscriptions se font dans Atelier.',
      en: 'Somebody can be added to a published workshop alone, whose registrations are taken in Atelier.',
    },
    wrong: { fr: 'Voyez ce qui est signalé à chaque champ.', en: 'See what is said at each field.' },
    none: { fr: 'Aucune', en: 'None' },
  },
  failed: { fr: 'Le serveur n’a pas répondu. Réessayez.', en: 'The server did not answer. Try again.' },
  pages: {
    fr: (page: number, pages: number) => `Page ${page} sur ${pages}`,
    en: (page: number, pages: number) => `Page ${page} of ${pages}`,
  },
  previous: { fr: 'Page précédente', en: 'Previous page' },
  next: { fr: 'Page suivante', en: 'Next page' },
} as const
