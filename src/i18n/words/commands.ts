import type { Localized } from '../locales'

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

/** Words of the commands that are typed in a terminal: `npm run seed`, `export`, `admin`. */
export const words = {
  waitingForFile: {
    fr: 'Un autre programme utilise la base\u202f; attente de son tour…',
    en: 'Another program uses the database; waiting for its turn…',
  },
  serverGone: {
    fr: 'Le serveur s’est arrêté avant la fin. Relancez la commande.',
    en: 'The server stopped before the end. Run the command again.',
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
  pictures: {
    fr: (n: number, folder: string) => `${count(n, 'image copiée', 'images copiées')} dans ${folder}.`,
    en: (n: number, folder: string) => `${count(n, 'picture', 'pictures')} copied to ${folder}.`,
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
    fr: 'Usage\u00a0: npm run export -- [fichier.yaml] [--lang fr|en]\nSans fichier, la série est écrite sur la sortie standard.',
    en: 'Usage: npm run export -- [file.yaml] [--lang fr|en]\nWithout a file, the series is written to standard output.',
  },
  adminUsage: {
    fr: "Usage\u00a0: npm run admin -- nom@example.org [--name 'Prénom Nom'] [--reset] [--lang fr|en]\nCrée un compte d’administration\u202f; avec --reset, donne un nouveau mot de passe à un compte. Le mot de passe est tiré au sort et affiché une fois.",
    en: "Usage: npm run admin -- name@example.org [--name 'Full name'] [--reset] [--lang fr|en]\nMakes an administrator’s account; with --reset, gives an account a new password. The password is drawn at random and shown once.",
  },
  accountExists: {
    fr: (email: string) => `${email} a déjà un compte. Avec --reset, il reçoit un nouveau mot de passe.`,
    en: (email: string) => `${email} has an account already. With --reset it gets a new password.`,
  },
  noAccount: {
    fr: (email: string) => `Aucun compte n’a l’adresse ${email}. Sans --reset, il est créé.`,
    en: (email: string) => `No account has the address ${email}. Without --reset it is made.`,
  },
  logIn: {
    fr: 'Connectez-vous à /admin et changez-y le mot de passe.',
    en: 'Log in at /admin and change the password there.',
  },
} as const satisfies Record<string, Localized<unknown>>
