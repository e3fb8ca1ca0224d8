/** The title of the page’s window, for readers of every language. */
export const windowTitle = 'Messages – Mails'

/** Who a mail is shown to that nobody gets: nobody who is registered. */
export const samples = {
  name: { fr: 'Camille Exemple', en: 'Alex Example' },
  by: { fr: 'Dominique Exemple', en: 'Sam Example' },
} as const

const many = (n: number): boolean => n > 1

/** Words of the part of a desk that is about mails. French: U+00A0 before the colon, U+202F before ; ! and ?. */
export const words = {
  part: { fr: 'Messages', en: 'Mails' },
  /** Stands in a link in place of what opens somebody’s page. */
  sampleToken: { fr: 'exemple', en: 'example' },
  failed: { fr: 'Le serveur n’a pas répondu. Réessayez.', en: 'The server did not answer. Try again.' },

  heldUp: {
    title: {
      fr: (n: number) => (many(n) ? `${n} messages attendent de partir` : 'Un message attend de partir'),
      en: (n: number) => (n === 1 ? 'One mail waits to leave' : `${n} mails wait to leave`),
    },
    since: {
      fr: (time: string) => `Le plus ancien aurait pu partir le ${time}.`,
      en: (time: string) => `The first of them might have left on ${time}.`,
    },
    byServer: {
      fr: 'Le serveur de messagerie ne les prend pas. Rien n’est perdu\u00a0: ils partent d’eux-mêmes dès qu’il répond. Prévenez qui s’occupe du serveur.',
      en: 'The mail server does not take them. Nothing is lost: they leave by themselves as soon as it answers. Tell whoever looks after the server.',
    },
    byPace: {
      fr: 'Personne n’a encore essayé de les remettre\u00a0: ils attendent leur tour. Le serveur n’en envoie qu’un certain nombre par heure, ou il vient de démarrer.',
      en: 'Nobody has tried to hand them over yet: they wait for their turn. The server sends so many an hour and no more, or has just started.',
    },
  },
  /** What waited in a backup that was restored. */
  restored: {
    title: {
      fr: (n: number) =>
        many(n)
          ? `Une sauvegarde a été restaurée\u00a0: ${n} messages sont retenus`
          : 'Une sauvegarde a été restaurée\u00a0: un message est retenu',
      en: (n: number) => `A backup was restored: ${n === 1 ? 'one mail is held' : `${n} mails are held`}`,
    },
    text: {
      fr: 'Ces messages attendaient dans la sauvegarde, ou auraient dû partir depuis. Ils sont peut-être partis entre-temps\u00a0: aucun ne part sans vous.',
      en: 'These mails waited in the backup, or should have left since. They may have left meanwhile: none leaves unless you say so.',
    },
    again: { fr: 'Les envoyer tous', en: 'Send them all' },
    left: { fr: 'N’en envoyer aucun', en: 'Send none of them' },
    done: {
      again: {
        fr: (n: number) =>
          many(n)
            ? `${n} messages partent.`
            : n
              ? 'Un message part.'
              : 'Aucun ne part\u00a0: ils ne disent plus ce qui est.',
        en: (n: number) =>
          n === 1 ? 'One mail leaves.' : n ? `${n} mails leave.` : 'None leaves: they no longer say what is so.',
      },
      left: {
        fr: (n: number) => (many(n) ? `${n} messages ne partiront pas.` : 'Ce message ne partira pas.'),
        en: (n: number) => (n === 1 ? 'That mail will not leave.' : `${n} mails will not leave.`),
      },
    },
  },
  hand: {
    title: {
      fr: (n: number) => (many(n) ? `${n} messages demandent une décision` : 'Un message demande une décision'),
      en: (n: number) => (n === 1 ? 'One mail needs a hand' : `${n} mails need a hand`),
    },
    go: { fr: 'Les voir', en: 'See them' },
  },

  plan: {
    title: { fr: 'Ce qui part, et quand', en: 'What goes, and when' },
    zone: {
      fr: (zone: string) => `Les heures sont celles de l’atelier (${zone}).`,
      en: (zone: string) => `Times are those of the workshop (${zone}).`,
    },
    closed: {
      fr: 'L’atelier n’est pas publié, ou ne prend pas d’inscriptions ici\u00a0: rien ne part pour l’instant.',
      en: 'The workshop is not published, or takes no registrations here: nothing leaves for now.',
    },
    postponed: {
      fr: 'L’atelier est reporté\u00a0: ni rappel ni remerciement ne part tant qu’il n’a pas de nouvelle date.',
      en: 'The workshop is postponed: no reminder and no thanks leave until it has a new date.',
    },
    calledOff: {
      fr: 'L’atelier est annulé\u00a0: ni rappel ni remerciement ne part plus.',
      en: 'The workshop is called off: no more reminders and no thanks leave.',
    },
    next: { fr: 'Prochain envoi', en: 'Next' },
    past: { fr: 'Passé', en: 'Past' },
    undated: { fr: 'Quand l’atelier aura une date', en: 'Once the workshop has a date' },
    off: { fr: 'non envoyé avec les réglages actuels', en: 'not sent as the desk is set' },
    nothing: { fr: 'aucun pour l’instant', en: 'none so far' },
    toSeated: {
      fr: (n: number) =>
        many(n) ? `${n} personnes ont une place` : n ? 'Une personne a une place' : 'Personne n’a encore de place',
      en: (n: number) => (n === 1 ? 'One person has a seat' : n ? `${n} people have a seat` : 'Nobody has a seat yet'),
    },
    steps: {
      asked: { fr: 'Quand quelqu’un demande une place', en: 'When somebody asks for a seat' },
      proven: { fr: 'Quand l’adresse est confirmée', en: 'When the address is confirmed' },
      queue: { fr: 'Quand une place se libère', en: 'When a seat comes free' },
      changed: { fr: 'Quand quelque chose change', en: 'When something changes' },
      reminder: {
        fr: (hours: number) => `Rappel, ${hours}\u00a0h avant le début`,
        en: (hours: number) => `Reminder, ${hours} h before the start`,
      },
      start: { fr: 'Au début de l’atelier', en: 'When the workshop starts' },
      thanks: { fr: 'Après l’atelier', en: 'After the workshop' },
      erased: { fr: 'Effacement de ce qui reste', en: 'What is left is erased' },
      written: { fr: 'Message écrit à la main', en: 'Message written by hand' },
    },
    hints: {
      asked: {
        fr: 'Rien de ce que la personne a écrit n’y figure\u00a0: personne n’a encore confirmé que l’adresse est la sienne.',
        en: 'Nothing that they typed stands in it: nobody has confirmed yet that the address is theirs.',
      },
      changed: {
        fr: 'Ce que vous annulez ou déplacez au guichet part deux minutes plus tard.',
        en: 'What you cancel or move at the desk leaves two minutes later.',
      },
    },
    erasedNeeds: {
      fr: (day: string) => `besoins particuliers\u00a0: le ${day}`,
      en: (day: string) => `particular needs: on ${day}`,
    },
    erasedCancelled: {
      fr: (day: string) => `inscriptions annulées ou sans place\u00a0: le ${day}`,
      en: (day: string) => `registrations that were cancelled or came to nothing: on ${day}`,
    },
    counts: {
      sent: { fr: (n: number) => (many(n) ? `${n}\u00a0envoyés` : `${n}\u00a0envoyé`), en: (n: number) => `${n} sent` },
      due: { fr: (n: number) => `${n}\u00a0à envoyer`, en: (n: number) => `${n} to be sent` },
      unsure: {
        fr: (n: number) => `${n}\u00a0peut-être envoyé${many(n) ? 's' : ''}`,
        en: (n: number) => `${n} perhaps sent`,
      },
      failed: { fr: (n: number) => `${n}\u00a0non envoyé${many(n) ? 's' : ''}`, en: (n: number) => `${n} not sent` },
      bounced: { fr: (n: number) => `${n}\u00a0refusé${many(n) ? 's' : ''}`, en: (n: number) => `${n} refused` },
      dropped: { fr: (n: number) => `${n}\u00a0sans objet`, en: (n: number) => `${n} no longer needed` },
    },
    text: { fr: 'Texte', en: 'Text' },
    textOf: {
      fr: (mail: string) => `Texte du message «\u00a0${mail}\u00a0»`,
      en: (mail: string) => `Text of the mail “${mail}”`,
    },
    change: { fr: 'Changer les rappels et le remerciement', en: 'Change reminders and thanks' },
    save: { fr: 'Enregistrer', en: 'Save' },
    close: { fr: 'Fermer', en: 'Close' },
    saved: { fr: 'Enregistré\u00a0: en vigueur.', en: 'Saved: in force.' },
  },

  log: {
    title: { fr: 'Messages par personne', en: 'Mails by person' },
    search: { fr: 'Chercher un nom ou une adresse', en: 'Search for a name or an address' },
    chips: { fr: 'Quels messages', en: 'Which mails' },
    all: { fr: 'Tous', en: 'All' },
    chip: {
      hand: { fr: 'À décider', en: 'Need a hand' },
      due: { fr: 'À envoyer', en: 'To be sent' },
      sent: { fr: 'Envoyés', en: 'Sent' },
      unsure: { fr: 'Peut-être envoyés', en: 'Perhaps sent' },
      failed: { fr: 'Non envoyés', en: 'Not sent' },
      bounced: { fr: 'Refusés', en: 'Refused' },
      dropped: { fr: 'Sans objet', en: 'No longer needed' },
    },
    is: {
      due: { fr: 'À envoyer', en: 'To be sent' },
      handing: { fr: 'En train de partir', en: 'Being sent' },
      sent: { fr: 'Envoyé', en: 'Sent' },
      unsure: { fr: 'Peut-être envoyé', en: 'Perhaps sent' },
      failed: { fr: 'Non envoyé', en: 'Not sent' },
      bounced: { fr: 'Refusé par la boîte aux lettres', en: 'Refused by the mailbox' },
      dropped: { fr: 'Non envoyé\u00a0: devenu sans objet', en: 'Not sent: no longer needed' },
    },
    held: { fr: (time: string) => `retenu jusqu’au ${time}`, en: (time: string) => `held until ${time}` },
    again: { fr: (time: string) => `nouvel essai le ${time}`, en: (time: string) => `tried again on ${time}` },
    seenTo: { again: { fr: 'renvoyé', en: 'sent again' }, left: { fr: 'laissé ainsi', en: 'left so' } },
    columns: {
      who: { fr: 'Personne', en: 'Person' },
      mail: { fr: 'Message', en: 'Mail' },
      state: { fr: 'État', en: 'State' },
      acts: { fr: 'Actes', en: 'Actions' },
    },
    nameless: { fr: 'sans nom', en: 'no name' },
    gone: { fr: 'inscription effacée', en: 'registration erased' },
    none: { fr: 'Aucun message pour l’instant.', en: 'No mails yet.' },
    notFound: { fr: 'Aucun message de cet état ou à cette personne.', en: 'No mail in this state or to this person.' },
    acts: {
      again: { fr: 'Renvoyer', en: 'Send again' },
      left: { fr: 'Laisser ainsi', en: 'Leave it' },
      person: { fr: 'Voir la personne', en: 'See the person' },
      allFailed: { fr: 'Renvoyer tous ceux qui n’ont pas été envoyés', en: 'Send all again that were not sent' },
    },
    done: {
      again: { fr: 'Le message repart dans la minute.', en: 'The mail leaves again within a minute.' },
      left: { fr: 'C’est noté\u00a0: ce message reste comme il est.', en: 'Noted: this mail stays as it is.' },
      allFailed: {
        fr: (n: number) =>
          many(n)
            ? `${n} messages repartent.`
            : n
              ? 'Un message repart.'
              : 'Aucun ne repart\u00a0: ils ne disent plus ce qui est.',
        en: (n: number) =>
          n === 1
            ? 'One mail leaves again.'
            : n
              ? `${n} mails leave again.`
              : 'None leaves again: they no longer say what is so.',
      },
    },
    /** What is to be thought of before one decides. */
    why: {
      unsure: {
        fr: 'Le serveur s’est arrêté au moment de l’envoi\u00a0: la personne l’a peut-être reçu. Renvoyé, il peut arriver deux fois.',
        en: 'The server ended while it was being sent: they may have got it. Sent again, it may come twice.',
      },
      restored: {
        fr: 'Il est peut-être parti après la sauvegarde. Renvoyé, il peut arriver deux fois.',
        en: 'It may have left after the backup was made. Sent again, it may come twice.',
      },
      failed: {
        fr: 'Le serveur de messagerie ne l’a pas pris. Personne ne l’a reçu.',
        en: 'The mail server did not take it. Nobody got it.',
      },
      bounced: {
        fr: 'Corrigez d’abord l’adresse avec la personne, puis renvoyez le message.',
        en: 'Correct the address with the person first, then send the mail again.',
      },
    },
    previous: { fr: 'Page précédente', en: 'Previous page' },
    following: { fr: 'Page suivante', en: 'Next page' },
    pages: {
      fr: (page: number, pages: number) => `Page ${page} sur ${pages}`,
      en: (page: number, pages: number) => `Page ${page} of ${pages}`,
    },
  },

  /** A mail of its own words that goes as one about a new date. */
  postponed: { fr: 'Atelier reporté', en: 'Workshop postponed' },

  /** Why a mail is where it is. */
  reasons: {
    away: { fr: 'le serveur de messagerie n’est pas joignable', en: 'the mail server cannot be reached' },
    silent: { fr: 'le serveur de messagerie ne répond pas', en: 'the mail server does not answer' },
    unnamed: { fr: 'le serveur de messagerie est introuvable sous ce nom', en: 'there is no mail server of that name' },
    account: {
      fr: 'le serveur de messagerie n’accepte pas notre identification',
      en: 'the mail server does not accept who we are',
    },
    later: { fr: 'le serveur de messagerie demande de réessayer plus tard', en: 'the mail server asks to try later' },
    mailbox: {
      fr: 'cette boîte aux lettres n’existe pas ou ne reçoit plus',
      en: 'the mailbox does not exist, or takes no more mails',
    },
    full: { fr: 'cette boîte aux lettres est pleine', en: 'the mailbox is full' },
    address: { fr: 'l’adresse n’est pas admise', en: 'the address is not allowed' },
    domain: { fr: 'ce domaine ne reçoit pas de messages', en: 'that domain takes no mails' },
    refused: { fr: 'le serveur de messagerie a refusé ce message', en: 'the mail server refused this mail' },
    protocol: {
      fr: 'le serveur de messagerie n’a pas compris la demande',
      en: 'the mail server did not understand what was asked',
    },
    cap: { fr: 'assez de messages à cette adresse pour ce jour', en: 'enough mails to this address for one day' },
    restored: {
      fr: 'attendait dans une sauvegarde qui a été restaurée',
      en: 'waited in a backup that was restored',
    },
    render: { fr: 'le message n’a pas pu être écrit', en: 'the mail could not be written' },
    over: { fr: 'il ne disait plus ce qui est', en: 'it no longer said what is so' },
    told: { fr: 'un autre message l’a déjà dit', en: 'another mail has said so already' },
    gone: { fr: 'l’inscription n’existe plus', en: 'the registration is gone' },
    unknown: { fr: 'raison inconnue', en: 'nobody knows why' },
  },
  code: { fr: (code: string) => `code ${code}`, en: (code: string) => `code ${code}` },

  texts: {
    title: { fr: 'Textes des messages', en: 'Texts of mails' },
    intro: {
      fr: 'Vous pouvez changer l’objet et les premières phrases de chaque message. Le reste ne change pas\u00a0: date et lieu, boutons, liens, mentions. Ces textes valent pour toute la série.',
      en: 'You can change the subject and the first sentences of each mail. The rest stays: date and place, buttons, links, small print. These texts are for the whole series.',
    },
    which: { fr: 'Message', en: 'Mail' },
    changed: { fr: 'modifié', en: 'changed' },
    parts: { subject: { fr: 'Objet', en: 'Subject' }, body: { fr: 'Premières phrases', en: 'First sentences' } },
    usual: { fr: 'Texte d’usage\u00a0:', en: 'Usual text:' },
    usualIs: { fr: 'Vide\u00a0: le texte d’usage.', en: 'Empty: the usual text.' },
    begin: { fr: 'Partir du texte d’usage', en: 'Begin with the usual text' },
    giveBack: { fr: 'Revenir au texte d’usage', en: 'Back to the usual text' },
    insert: { fr: (what: string) => `Insérer ${what}`, en: (what: string) => `Insert ${what}` },
    may: { fr: 'Se remplace à l’envoi\u00a0:', en: 'Filled in when it is sent:' },
    needed: { fr: 'nécessaire', en: 'needed' },
    placeholders: {
      workshop: { fr: 'le nom de l’atelier', en: 'the name of the workshop' },
      series: { fr: 'le nom de la série', en: 'the name of the series' },
      date: { fr: 'le jour et l’heure', en: 'day and time' },
      place: { fr: 'le lieu', en: 'the place' },
      name: { fr: 'le nom de la personne, si elle l’a dit', en: 'their name, if they said it' },
      rank: { fr: 'le rang dans la file', en: 'the place in the queue' },
      until: { fr: 'jusqu’à quand', en: 'until when' },
      organiser: { fr: 'qui a fait l’inscription', en: 'who registered them' },
      change: { fr: 'ce qui change', en: 'what changes' },
    },
    by: {
      fr: (who: string, time: string) => `Enregistré par ${who}, le ${time}`,
      en: (who: string, time: string) => `Saved by ${who} on ${time}`,
    },
    somebody: { fr: 'l’équipe d’organisation', en: 'the organisers' },
    save: { fr: 'Enregistrer ce texte', en: 'Save this text' },
    saved: { fr: 'Enregistré\u00a0: les prochains messages le disent ainsi.', en: 'Saved: the next mails say it so.' },
    unsaved: { fr: 'Pas encore enregistré.', en: 'Not saved yet.' },
    previewIntro: { fr: 'Ici, une personne inventée le reçoit.', en: 'Here somebody gets it who is made up.' },
    noPreview: { fr: 'Corrigez d’abord ce qui est signalé.', en: 'Correct first what is said at the fields.' },
  },
} as const
