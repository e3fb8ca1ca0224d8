import type { Localized } from '../locales'

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

/** Words of `npm run seed` and `npm run export`. */
export const words = {
  kinds: {
    media: { fr: (n: number) => count(n, 'image', 'images'), en: (n: number) => count(n, 'picture', 'pictures') },
    organisation: {
      fr: (n: number) => count(n, 'organisation', 'organisations'),
      en: (n: number) => count(n, 'organisation', 'organisations'),
    },
    person: { fr: (n: number) => count(n, 'personne', 'personnes'), en: (n: number) => count(n, 'person', 'people') },
    series: { fr: (n: number) => count(n, 'série', 'séries'), en: (n: number) => `${n} series` },
    workshop: {
      fr: (n: number) => count(n, 'atelier', 'ateliers'),
      en: (n: number) => count(n, 'workshop', 'workshops'),
    },
    session: { fr: (n: number) => count(n, 'session', 'sessions'), en: (n: number) => count(n, 'session', 'sessions') },
  },
  one: {
    media: { fr: 'image', en: 'picture' },
    organisation: { fr: 'organisation', en: 'organisation' },
    person: { fr: 'personne', en: 'person' },
    series: { fr: 'série', en: 'series' },
    workshop: { fr: 'atelier', en: 'workshop' },
    session: { fr: 'session', en: 'session' },
  },
  create: { fr: 'À créer', en: 'To create' },
  change: { fr: 'À modifier', en: 'To change' },
  same: { fr: 'Sans changement', en: 'Unchanged' },
  nothing: { fr: 'rien', en: 'nothing' },
  lost: { fr: 'Serait perdu', en: 'Would be lost' },
  overwritten: {
    fr: (before: string, after: string) => `«\u00a0${before}\u00a0» deviendrait «\u00a0${after}\u00a0»`,
    en: (before: string, after: string) => `“${before}” would become “${after}”`,
  },
  emptied: {
    fr: (before: string) => `«\u00a0${before}\u00a0» serait effacé`,
    en: (before: string) => `“${before}” would be emptied`,
  },
  leaves: {
    fr: (title: string) => `«\u00a0${title}\u00a0» quitterait le programme (la session elle-même est gardée)`,
    en: (title: string) => `“${title}” would leave the programme (the session itself is kept)`,
  },
  staysPublic: {
    fr: 'l’état publié reste en ligne\u202f; le fichier devient son brouillon',
    en: 'the published state stays on line; the file becomes its draft',
  },
  dryRun: { fr: 'Essai à blanc\u00a0: rien n’a été écrit.', en: 'Dry run: nothing was written.' },
  done: { fr: 'Terminé.', en: 'Done.' },
  refused: {
    fr: (n: number) => `${n === 1 ? 'Un problème' : `${n} problèmes`}\u202f; rien n’a été écrit.`,
    en: (n: number) => `${n === 1 ? 'One problem' : `${n} problems`}; nothing was written.`,
  },
  warning: { fr: 'avertissement', en: 'warning' },
  progress: {
    fr: (done: number, total: number) => `${done} sur ${total} écrits…`,
    en: (done: number, total: number) => `${done} of ${total} written…`,
  },
  waitingForFile: {
    fr: 'Un autre programme utilise la base\u202f; attente de son tour…',
    en: 'Another program uses the database; waiting for its turn…',
  },
  waitingForLoad: {
    fr: 'Un autre chargement est en cours\u202f; attente de son tour…',
    en: 'Another load is under way; waiting for its turn…',
  },
  byServer: {
    fr: 'Le serveur est en marche\u00a0: il fait le travail.',
    en: 'The server is running: it does the work.',
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
} as const satisfies Record<string, Localized<unknown> | Record<string, Localized<unknown>>>
