import type { Localized } from '../locales'

/** Why a program could not start, to whoever runs it. */
export const words = {
  PORT_TAKEN: {
    fr: (address: string, port: number) =>
      `Un autre programme écoute sur ${address}:${port}. Arrêtez-le, ou choisissez un autre port avec PORT.`,
    en: (address: string, port: number) =>
      `Another program listens on ${address}:${port}. Stop it, or choose another port with PORT.`,
  },
  PORT_FORBIDDEN: {
    fr: (port: number) => `Ce compte ne peut pas écouter sur le port ${port}. Choisissez-en un au-dessus de 1023.`,
    en: (port: number) => `This account may not listen on port ${port}. Choose one above 1023.`,
  },
  MONGODB_AWAY: {
    fr: (details: string) =>
      `MongoDB n’est pas joignable (${details}). Fonctionne-t-il là où DATABASE_URL le dit, et le compte est-il le bon\u202f?`,
    en: (details: string) =>
      `MongoDB cannot be reached: ${details}. Does it run where DATABASE_URL says, and is the account right?`,
  },
  FILE_DAMAGED: {
    fr: 'Dans le dossier de données, atelier.db est abîmé, ou n’est pas une base. Il a été laissé tel quel\u00a0: mettez une sauvegarde à sa place.',
    en: 'atelier.db in the data folder is damaged, or no database. It was left as it was: put a backup in its place.',
  },
  FILE_READ_ONLY: {
    fr: 'Dans le dossier de données, atelier.db ne peut pas être ouvert en écriture. Ce compte a-t-il le droit d’écrire dans le dossier DATA_DIR\u202f?',
    en: 'atelier.db in the data folder cannot be opened for writing. May this account write to the folder DATA_DIR?',
  },
  FOLDER_UNUSABLE: {
    fr: (code: string, place: string) =>
      `Le dossier de données n’est pas utilisable\u00a0: ${code}, ${place}. DATA_DIR en désigne un autre.`,
    en: (code: string, place: string) =>
      `The data folder cannot be used: ${code} at ${place}. DATA_DIR names another one.`,
  },
  FILE_LOCKED: {
    fr: (folder: string) =>
      `Un autre programme utilise le dossier de données ${folder}. Arrêtez-le d’abord, ou donnez à celui-ci un dossier à lui avec DATA_DIR.`,
    en: (folder: string) =>
      `Another process uses the data folder ${folder}. Stop it first, or give this one a folder of its own with DATA_DIR.`,
  },
  HALF_RESTORED: {
    fr: 'Une restauration dans cette base a été interrompue. Relancez npm run restore.',
    en: 'A restore into this database was cut short. Run npm run restore again.',
  },
  DUPLICATES: {
    fr: (collection: string, field: string) =>
      `Dans la collection ${collection}, plusieurs documents ont la même valeur de ${field}, et cette version n’en admet qu’un. Rien n’est perdu\u00a0: corrigez-les dans MongoDB, ou avec la version qui les a écrits, puis recommencez.`,
    en: (collection: string, field: string) =>
      `In the collection ${collection}, several documents have the same ${field}, of which this version allows one. Nothing is lost: mend them in MongoDB, or with the version that wrote them, then start again.`,
  },
  DATABASE_NEWER: {
    fr: (migrations: string) =>
      `Une version plus récente d’Atelier a migré cette base (${migrations}), et celle-ci ne sait pas la lire. Démarrez la plus récente, ou remettez en place une sauvegarde d’avant la mise à jour. Rien n’a été changé.`,
    en: (migrations: string) =>
      `A newer version of Atelier has migrated this database (${migrations}), and this one cannot read it. Start the newer one, or restore a backup from before the update. Nothing was changed.`,
  },
} as const satisfies Record<string, Localized<unknown>>
