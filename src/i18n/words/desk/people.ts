/** Words of the desk of a workshop: seats, people, and what others do there. French: U+00A0 before the colon, U+202F before ; ! and ?. */
export const words = {
  seats: {
    title: { fr: 'Places', en: 'Seats' },
    taken: {
      fr: (n: number) => `${n}\u00a0${n > 1 ? 'places prises' : 'place prise'}`,
      en: (n: number) => `${n} ${n === 1 ? 'seat' : 'seats'} taken`,
    },
    of: { fr: 'sur', en: 'of' },
    capacity: { fr: 'Nombre de places', en: 'Number of seats' },
    unlimited: { fr: 'sans limite', en: 'no limit' },
    save: { fr: 'Enregistrer', en: 'Save' },
    saved: { fr: 'Places enregistrées.', en: 'Seats saved.' },
    meanwhile: {
      fr: (n: number | null) =>
        n === null ? 'Entre-temps, la limite a été levée.' : `Entre-temps, quelqu’un en a fixé ${n}.`,
      en: (n: number | null) => (n === null ? 'Meanwhile, the limit was lifted.' : `Meanwhile, somebody set ${n}.`),
    },
    waitlist: { fr: 'Liste d’attente', en: 'Waiting list' },
    waiting: { fr: (n: number) => `${n} en attente`, en: (n: number) => `${n} waiting` },
    offered: {
      fr: (n: number) => `dont ${n} ${n > 1 ? 'proposées' : 'proposée'}`,
      en: (n: number) => `${n} of them offered`,
    },
    openNow: { fr: 'Ouvrir maintenant', en: 'Open now' },
    closeNow: { fr: 'Fermer maintenant', en: 'Close now' },
    opened: { fr: 'Les inscriptions sont ouvertes.', en: 'Registration is open.' },
    closed: { fr: 'Les inscriptions sont fermées.', en: 'Registration is closed.' },
    openUntil: {
      fr: (time: string) => `Inscriptions ouvertes jusqu’au ${time}`,
      en: (time: string) => `Registration open until ${time}`,
    },
    opensAt: {
      fr: (time: string) => `Les inscriptions ouvrent le ${time}`,
      en: (time: string) => `Registration opens on ${time}`,
    },
    states: {
      open: { fr: 'Inscriptions ouvertes jusqu’au début', en: 'Registration open until the start' },
      notYet: { fr: 'Inscriptions pas encore ouvertes', en: 'Registration not open yet' },
      closed: { fr: 'Inscriptions fermées', en: 'Registration closed' },
      past: { fr: 'L’atelier est passé', en: 'The workshop is over' },
      calledOff: { fr: 'L’atelier est annulé', en: 'The workshop is called off' },
      none: {
        fr: 'L’atelier n’est pas public\u00a0: personne ne peut s’inscrire',
        en: 'The workshop is not public: nobody can register',
      },
      invitation: { fr: 'Sur invitation', en: 'By invitation' },
      external: { fr: 'Les inscriptions se font ailleurs', en: 'Registrations are taken elsewhere' },
    },
  },
  search: { fr: 'Chercher un nom ou une adresse', en: 'Search for a name or an address' },
  /** What Enter does in the search. */
  enter: {
    checkIn: {
      fr: 'Entrée relève la présence quand une seule personne est trouvée.',
      en: 'Enter checks in when one person is found.',
    },
    open: {
      fr: 'Entrée ouvre la fiche quand une seule personne est trouvée.',
      en: 'Enter opens the details when one person is found.',
    },
  },
  found: {
    fr: (n: number) => `${n} ${n > 1 ? 'personnes' : 'personne'}`,
    en: (n: number) => `${n} ${n === 1 ? 'person' : 'people'}`,
  },
  chips: {
    all: { fr: 'Toutes', en: 'All' },
    states: { fr: 'État', en: 'State' },
    hands: { fr: 'À voir', en: 'Needs a hand' },
    more: { fr: 'Par réponse, interprétation, présence', en: 'By answer, interpretation, attendance' },
    interpretation: { fr: 'Interprétation souhaitée', en: 'Interpretation wanted' },
    clear: { fr: 'Tout montrer', en: 'Show all' },
  },
  hands: {
    bounced: { fr: 'Adresse qui refuse', en: 'Mail refused' },
    unsure: { fr: 'Message incertain ou échoué', en: 'Mail unsure or failed' },
    held: { fr: 'Message en retard', en: 'Mail held up' },
    offers: { fr: 'Offre qui expire sous 24\u00a0h', en: 'Offer ends within 24 h' },
    interpretation: { fr: 'Interprétation souhaitée', en: 'Interpretation wanted' },
  },
  acts: {
    checkIn: { fr: 'Relever la présence', en: 'Check in' },
    undoCheckIn: { fr: 'Retirer la présence', en: 'Undo check-in' },
    sayAttended: { fr: 'Était là', en: 'Was there' },
    unsayAttended: { fr: 'N’était pas là', en: 'Was not there' },
    seat: { fr: 'Donner une place', en: 'Give a seat' },
    sendLink: { fr: 'Renvoyer le lien', en: 'Send link' },
  },
  done: {
    checkIn: {
      fr: (name: string) => `${name}\u00a0: présence relevée.`,
      en: (name: string) => `${name} is checked in.`,
    },
    undoCheckIn: {
      fr: (name: string) => `${name}\u00a0: présence retirée.`,
      en: (name: string) => `${name} is not checked in any more.`,
    },
    sayAttended: {
      fr: (name: string) => `${name}\u00a0: présence déclarée.`,
      en: (name: string) => `${name} is said to have been there.`,
    },
    unsayAttended: {
      fr: (name: string) => `${name}\u00a0: absence déclarée.`,
      en: (name: string) => `${name} is said not to have been there.`,
    },
  },
  select: { fr: (name: string) => `Choisir ${name}`, en: (name: string) => `Choose ${name}` },
  several: {
    title: { fr: 'Personnes choisies', en: 'People chosen' },
    chosen: {
      fr: (n: number) => `${n} ${n > 1 ? 'personnes choisies' : 'personne choisie'}`,
      en: (n: number) => `${n} chosen`,
    },
    all: { fr: 'Choisir toute la page', en: 'Choose the whole page' },
    none: { fr: 'Ne plus choisir', en: 'Clear' },
    write: { fr: 'Leur écrire', en: 'Write to them' },
    going: {
      fr: (n: number, all: number) => `${n} sur ${all}…`,
      en: (n: number, all: number) => `${n} of ${all}…`,
    },
    done: {
      fr: (n: number, all: number) => `Fait pour ${n} sur ${all}.`,
      en: (n: number, all: number) => `Done for ${n} of ${all}.`,
    },
    sure: {
      confirm: {
        fr: (n: number) =>
          `Tenir ${n > 1 ? `ces ${n} adresses` : 'cette adresse'} pour ${n > 1 ? 'confirmées' : 'confirmée'}, sans que les personnes l’aient fait elles-mêmes\u202f?`,
        en: (n: number) =>
          `Take ${n === 1 ? 'this address' : `these ${n} addresses`} as confirmed, though they have not done it themselves?`,
      },
      seatOutOfTurn: {
        fr: (n: number) =>
          `Donner une place à ${n > 1 ? `ces ${n} personnes` : 'cette personne'} avant celles et ceux qui attendent depuis plus longtemps\u202f? Une fois les places libres données, il y aura plus de personnes que de places prévues.`,
        en: (n: number) =>
          `Give ${n === 1 ? 'this person' : `these ${n} people`} a seat before those who have waited longer? Once the free seats are given, there are more people than seats.`,
      },
      erase: {
        fr: (n: number) =>
          `Effacer pour de bon ${n > 1 ? `ces ${n} inscriptions` : 'cette inscription'}, les réponses et les messages qui attendent\u202f? Rien ne les fait revenir, pas même une sauvegarde.`,
        en: (n: number) =>
          `Erase ${n === 1 ? 'this registration' : `these ${n} registrations`} for good, with the answers and the mails that wait? Nothing brings them back, not even a backup.`,
      },
      cancelByUs: {
        fr: (n: number) =>
          `Annuler ${n > 1 ? `ces ${n} inscriptions` : 'cette inscription'}\u202f? Les places vont aux personnes suivantes.`,
        en: (n: number) =>
          `Cancel ${n === 1 ? 'this registration' : `these ${n} registrations`}? Their seats go to the next people.`,
      },
      moveToWaiting: {
        fr: (n: number) =>
          `Retirer leur place à ${n > 1 ? `ces ${n} personnes` : 'cette personne'} et les mettre en fin d’attente\u202f?`,
        en: (n: number) =>
          `Take the ${n === 1 ? 'seat of this person' : `seats of these ${n} people`} away and move them to the end of the queue?`,
      },
    },
  },
  panel: {
    title: { fr: 'Fiche', en: 'Details' },
    close: { fr: 'Fermer la fiche', en: 'Close details' },
    gone: { fr: 'Cette inscription n’existe plus.', en: 'This registration is there no more.' },
    log: { fr: 'Voir dans le journal des messages', en: 'See in the log of mails' },
    quiet: {
      fr: 'Entrée par une liste, et personne ne lui a encore écrit. «\u00a0Renvoyer le lien\u00a0» lui dit qui a fait l’inscription, et où elle en est.',
      en: 'Came by a list, and nobody has written to them yet. “Send the link again” tells them who registered them, and where they stand.',
    },
    noMessages: {
      fr: 'Ne veut pas de messages de l’équipe. Ce qui touche à son inscription lui parvient quand même.',
      en: 'Wants no messages from the organisers. What concerns their own registration reaches them all the same.',
    },
    place: { fr: (n: number) => `Rang ${n}`, en: (n: number) => `Place ${n}` },
    since: { fr: 'Inscription du', en: 'Registered on' },
    address: {
      open: { fr: 'Changer l’adresse', en: 'Change the address' },
      label: { fr: 'Nouvelle adresse', en: 'New address' },
      hint: {
        fr: 'Un message y demande confirmation. Jusque-là, rien ne change.',
        en: 'A mail there asks for proof. Until then, nothing changes.',
      },
      ask: { fr: 'Demander confirmation', en: 'Ask for proof' },
      done: {
        fr: (address: string) => `Un message part vers ${address}. L’adresse change quand il est confirmé.`,
        en: (address: string) => `A mail leaves to ${address}. The address changes once it is proven.`,
      },
    },
  },
  refused: {
    changed: {
      fr: (name: string) =>
        `L’inscription de ${name} a changé entre-temps\u00a0: rien n’a été fait. La liste montre ce qu’il en est.`,
      en: (name: string) =>
        `The registration of ${name} has changed meanwhile: nothing was done. The list shows how it stands.`,
    },
  },
  /** What others did, each a sentence without its end: when it was follows. */
  lately: {
    title: { fr: 'Ce que font les autres', en: 'What others do' },
    somebody: { fr: 'Quelqu’un de l’équipe', en: 'Somebody of the team' },
    door: { fr: 'L’entrée', en: 'The door' },
    nobody: { fr: 'quelqu’un', en: 'somebody' },
    by: {
      add: {
        fr: (who: string, name: string) => `${who} a ajouté ${name}`,
        en: (who: string, name: string) => `${who} added ${name}`,
      },
      confirm: {
        fr: (who: string, name: string) => `${who} a tenu pour confirmée l’inscription de ${name}`,
        en: (who: string, name: string) => `${who} took the registration of ${name} as confirmed`,
      },
      cancelByUs: {
        fr: (who: string, name: string) => `${who} a annulé l’inscription de ${name}`,
        en: (who: string, name: string) => `${who} cancelled the registration of ${name}`,
      },
      moveToWaiting: {
        fr: (who: string, name: string) => `${who} a mis ${name} en liste d’attente`,
        en: (who: string, name: string) => `${who} moved ${name} to the waiting list`,
      },
      seatOutOfTurn: {
        fr: (who: string, name: string) => `${who} a donné une place hors rang à ${name}`,
        en: (who: string, name: string) => `${who} gave ${name} a seat out of turn`,
      },
      takeBack: {
        fr: (who: string, name: string) => `${who} a défait un acte sur l’inscription de ${name}`,
        en: (who: string, name: string) => `${who} took back an act on the registration of ${name}`,
      },
      sendLink: {
        fr: (who: string, name: string) => `${who} a renvoyé le lien à ${name}`,
        en: (who: string, name: string) => `${who} sent ${name} the link again`,
      },
      erase: {
        fr: (who: string) => `${who} a effacé une inscription`,
        en: (who: string) => `${who} erased a registration`,
      },
      askAddress: {
        fr: (who: string, name: string) => `${who} a demandé une autre adresse pour ${name}`,
        en: (who: string, name: string) => `${who} asked for another address for ${name}`,
      },
      checkIn: {
        fr: (who: string, name: string) => `${who} a relevé la présence de ${name}`,
        en: (who: string, name: string) => `${who} checked in ${name}`,
      },
      undoCheckIn: {
        fr: (who: string, name: string) => `${who} a retiré la présence de ${name}`,
        en: (who: string, name: string) => `${who} undid the check-in of ${name}`,
      },
      sayAttended: {
        fr: (who: string, name: string) => `${who} a déclaré la présence de ${name}`,
        en: (who: string, name: string) => `${who} said that ${name} was there`,
      },
      unsayAttended: {
        fr: (who: string, name: string) => `${who} a déclaré l’absence de ${name}`,
        en: (who: string, name: string) => `${who} said that ${name} was not there`,
      },
      openDesk: {
        fr: (who: string) => `${who} a ouvert les inscriptions`,
        en: (who: string) => `${who} opened registration`,
      },
      closeDesk: {
        fr: (who: string) => `${who} a fermé les inscriptions`,
        en: (who: string) => `${who} closed registration`,
      },
    },
    set: {
      capacity: {
        fr: (who: string, n: number) => `${who} a fixé le nombre de places à ${n}`,
        en: (who: string, n: number) => `${who} set the number of seats to ${n}`,
      },
      unlimited: {
        fr: (who: string) => `${who} a levé la limite des places`,
        en: (who: string) => `${who} lifted the limit of seats`,
      },
      waitlistOn: {
        fr: (who: string) => `${who} a mis en place une liste d’attente`,
        en: (who: string) => `${who} turned the waiting list on`,
      },
      waitlistOff: {
        fr: (who: string) => `${who} a supprimé la liste d’attente`,
        en: (who: string) => `${who} turned the waiting list off`,
      },
    },
    self: {
      cancel: {
        fr: (name: string) => `${name} a annulé son inscription`,
        en: (name: string) => `${name} cancelled their registration`,
      },
      accept: {
        fr: (name: string) => `${name} a accepté sa place`,
        en: (name: string) => `${name} accepted their seat`,
      },
      decline: {
        fr: (name: string) => `${name} a laissé sa place`,
        en: (name: string) => `${name} left their seat to others`,
      },
      change: {
        fr: (name: string) => `${name} a modifié son inscription`,
        en: (name: string) => `${name} changed their registration`,
      },
      askAddress: {
        fr: (name: string) => `${name} a demandé une autre adresse`,
        en: (name: string) => `${name} asked for another address`,
      },
    },
  },
} as const
