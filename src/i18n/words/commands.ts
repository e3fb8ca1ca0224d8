import type { Localized } from '../locales'

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

/** Words of the commands that are typed in a terminal: `npm run seed`, `export`, `admin`, `backup`, `restore`, `check:seats`. */
export const words = {
  waitingForFile: {
    fr: 'Un autre programme utilise la base\u202f; attente de son tour…',
    en: 'Another program uses the database; waiting for its turn…',
  },
  busy: {
    fr: 'Un autre programme garde la base. Arrêtez-le, ou réessayez plus tard.',
    en: 'Another program keeps the database. Stop it, or try again later.',
  },
  fileUnreadable: {
    fr: (file: string) => `Le fichier ${file} ne peut pas être lu.`,
    en: (file: string) => `The file ${file} cannot be read.`,
  },
  exported: { fr: (file: string) => `Exporté dans ${file}.`, en: (file: string) => `Exported to ${file}.` },
  nothingToExport: { fr: 'La base est vide\u00a0: rien à exporter.', en: 'The database is empty: nothing to export.' },
  workshopUnknown: {
    fr: (slug: string) => `Aucun atelier n’a l’identifiant d’adresse «\u00a0${slug}\u00a0».`,
    en: (slug: string) => `No workshop has the address name “${slug}”.`,
  },
  pictures: {
    fr: (n: number, folder: string) => `${count(n, 'image copiée', 'images copiées')} dans ${folder}.`,
    en: (n: number, folder: string) => `${count(n, 'picture', 'pictures')} copied to ${folder}.`,
  },
  pictureMissing: {
    fr: (name: string, folder: string) => `L’image ${name} n’est pas dans ${folder}\u00a0: elle manque à l’export.`,
    en: (name: string, folder: string) => `The picture ${name} is not in ${folder}: the export lacks it.`,
  },
  notExported: {
    fr: (file: string, reason: string) => `L’export dans ${file} a échoué (${reason}).`,
    en: (file: string, reason: string) => `The export to ${file} failed (${reason}).`,
  },
  picturesNotCopied: {
    fr: (n: number) =>
      `${count(n, 'image n’est', 'images ne sont')} pas copiée${n === 1 ? '' : 's'}\u00a0: donnez un nom de fichier à l’export.`,
    en: (n: number) => `${count(n, 'picture is', 'pictures are')} not copied: give the export a file name.`,
  },
  seedUsage: {
    fr: 'Usage\u00a0: npm run seed -- [fichier.yaml] [--dry-run] [--lang fr|en]\nSans fichier, la série fournie est chargée. Le format\u00a0: docs/series-file.md',
    en: 'Usage: npm run seed -- [file.yaml] [--dry-run] [--lang fr|en]\nWithout a file, the series that comes with Atelier is loaded. The format: docs/series-file.md',
  },
  exportUsage: {
    fr: 'Usage\u00a0: npm run export -- [fichier.yaml] [--workshop identifiant] [--lang fr|en]\nSans fichier, la série est écrite sur la sortie standard\u202f; avec --workshop, un seul atelier, et ce qu’il nomme.',
    en: 'Usage: npm run export -- [file.yaml] [--workshop slug] [--lang fr|en]\nWithout a file, the series is written to standard output; with --workshop, one workshop, and what it names.',
  },
  adminUsage: {
    fr: "Usage\u00a0: npm run admin -- nom@example.org [--name 'Prénom Nom'] [--reset | --remove-second-step] [--lang fr|en]\nCrée un compte d’administration\u202f; avec --reset, donne un nouveau mot de passe à un compte\u202f; avec --remove-second-step, en retire la validation en deux étapes. Le mot de passe est tiré au sort et affiché une fois.",
    en: "Usage: npm run admin -- name@example.org [--name 'Full name'] [--reset | --remove-second-step] [--lang fr|en]\nMakes an administrator’s account; with --reset, gives an account a new password; with --remove-second-step, takes its two-step verification away. The password is drawn at random and shown once.",
  },
  accountExists: {
    fr: (email: string) => `${email} a déjà un compte. Avec --reset, il reçoit un nouveau mot de passe.`,
    en: (email: string) => `${email} has an account already. With --reset it gets a new password.`,
  },
  noAccount: {
    fr: (email: string) => `Aucun compte n’a l’adresse ${email}. Sans --reset, il est créé.`,
    en: (email: string) => `No account has the address ${email}. Without --reset it is made.`,
  },
  factorRemoved: {
    fr: (email: string) => `${email} se connecte maintenant par son seul mot de passe. Un courriel le lui dit.`,
    en: (email: string) => `${email} now logs in by the password alone. A mail tells them.`,
  },
  noFactor: {
    fr: (email: string) => `Aucun compte avec l’adresse ${email} n’a de validation en deux étapes.`,
    en: (email: string) => `No account with the address ${email} has two-step verification.`,
  },
  logIn: {
    fr: 'Connectez-vous à /admin et changez-y le mot de passe.',
    en: 'Log in at /admin and change the password there.',
  },
  backupUsage: {
    fr: 'Usage\u00a0: npm run backup -- dossier [--lang fr|en]\nCopie dans un dossier neuf tout ce que contient la base, comptes, inscriptions et versions compris, et les images. Le serveur peut être en marche.',
    en: 'Usage: npm run backup -- folder [--lang fr|en]\nCopies into a new folder everything that the database holds, accounts, registrations and versions included, and the pictures. The server may be running.',
  },
  restoreUsage: {
    fr: 'Usage\u00a0: npm run restore -- dossier [--replace] [--lang fr|en]\nRemet en place une sauvegarde. Sans DATABASE_URL, le serveur doit être arrêté\u202f; avec --replace, ce qui s’y trouve est mis de côté, jamais effacé. Avec MongoDB, la base doit être vide.',
    en: 'Usage: npm run restore -- folder [--replace] [--lang fr|en]\nPuts a backup in place. Without DATABASE_URL the server must be stopped; with --replace what is there is moved aside, never deleted. With MongoDB the database must be empty.',
  },
  checkSeatsUsage: {
    fr: 'Usage\u00a0: npm run check:seats -- [--lang fr|en]\nDit pour chaque atelier si une place a été donnée deux fois ou si quelqu’un a été dépassé dans la file, maintenant ou d’après le journal. Le code de sortie est 1 si quelque chose ne va pas.',
    en: 'Usage: npm run check:seats -- [--lang fr|en]\nSays of each workshop whether a seat was given twice or somebody overtaken in the queue, now or by the audit. The exit code is 1 where something is wrong.',
  },
  seatsOf: {
    fr: (name: string, seats: number | null, confirmed: number, offered: number, waiting: number, given: number) =>
      `${name}\u00a0: ${seats === null ? 'places non comptées' : count(seats, 'place', 'places')}, ${confirmed} confirmé·es, ${offered} à qui une place est proposée, ${waiting} en attente\u202f; ${given} attributions rejouées.`,
    en: (name: string, seats: number | null, confirmed: number, offered: number, waiting: number, given: number) =>
      `${name}: ${seats === null ? 'seats not counted' : count(seats, 'seat', 'seats')}, ${confirmed} confirmed, ${offered} offered one, ${waiting} waiting; ${given} seatings replayed.`,
  },
  seatFaults: {
    SEATLESS: { fr: 'est admis·e et n’a pas de place', en: 'is in and has no seat' },
    SEAT_KEPT: { fr: 'garde une place sans être admis·e', en: 'keeps a seat and is not in' },
    SEAT_INVALID: { fr: 'a un numéro de place impossible', en: 'has a seat number that is none' },
    SEAT_TWICE: { fr: 'ont la même place', en: 'have the same seat' },
    RANK_TWICE: { fr: 'ont le même rang', en: 'have the same place in the queue' },
    OVERTAKEN: {
      fr: 'la première de ces inscriptions a une place, la seconde attend depuis plus longtemps',
      en: 'the first of these registrations has a seat, the second has waited for longer',
    },
    UNSETTLED: {
      fr: 'est en cours de traitement\u202f; le serveur le finit dans la minute',
      en: 'is still to be dealt with; the server does so within a minute',
    },
    KEY_WRONG: {
      fr: 'a une clé qui dit autre chose que son rang, sa place ou sa boîte',
      en: 'has a key that says other than its rank, seat or mailbox',
    },
    WAS_OVERTAKEN: {
      fr: 'd’après le journal, la première de ces inscriptions a été dépassée par la seconde',
      en: 'by the audit, the first of these registrations was overtaken by the second',
    },
  },
  seatFault: {
    fr: (ids: readonly string[], what: string) => `  ${ids.join(', ')}\u00a0: ${what}.`,
    en: (ids: readonly string[], what: string) => `  ${ids.join(', ')}: ${what}.`,
  },
  seatsWhole: { fr: 'Tout est en ordre.', en: 'All is in order.' },
  seatsBroken: {
    fr: (n: number) => `${count(n, 'chose ne va pas', 'choses ne vont pas')}.`,
    en: (n: number) => `${count(n, 'thing is', 'things are')} wrong.`,
  },
  backedUp: {
    fr: (folder: string, documents: number, files: number) =>
      `Sauvegardé dans ${folder} et relu\u00a0: ${count(documents, 'ligne', 'lignes')}, ${count(files, 'fichier', 'fichiers')}. Le secret (PAYLOAD_SECRET) et les réglages n’y sont pas.`,
    en: (folder: string, documents: number, files: number) =>
      `Backed up to ${folder} and read back: ${count(documents, 'row', 'rows')}, ${count(files, 'file', 'files')}. The secret (PAYLOAD_SECRET) and the settings are not in it.`,
  },
  pictureNotBackedUp: {
    fr: (name: string, folder: string) =>
      `L’image ${name} n’est pas dans ${folder}\u00a0: elle manque à la sauvegarde.`,
    en: (name: string, folder: string) => `The picture ${name} is not in ${folder}: the backup lacks it.`,
  },
  restored: {
    fr: (madeAt: string, documents: number) =>
      `Sauvegarde du ${madeAt} remise en place et vérifiée\u00a0: ${count(documents, 'ligne', 'lignes')}.`,
    en: (madeAt: string, documents: number) =>
      `Backup of ${madeAt} restored and checked: ${count(documents, 'row', 'rows')}.`,
  },
  movedAside: {
    fr: (ending: string) => `Ce qui s’y trouvait est gardé à côté, sous des noms en ${ending}.`,
    en: (ending: string) => `What was there is kept beside it, under names ending in ${ending}.`,
  },
} as const satisfies Record<string, Localized<unknown> | Record<string, Localized<string>>>
