import type { Localized } from '../locales'

/** Why a program could not start, to whoever runs it, where Node or a driver says why. Our own refusals stand in ../errors/programs.ts. */
export const words = {
  PORT_TAKEN: {
    fr: 'Un autre programme écoute sur {address}:{port}. Arrêtez-le, ou choisissez un autre port avec PORT.',
    en: 'Another program listens on {address}:{port}. Stop it, or choose another port with PORT.',
  },
  PORT_FORBIDDEN: {
    fr: 'Ce compte ne peut pas écouter sur le port {port}. Choisissez-en un au-dessus de 1023.',
    en: 'This account may not listen on port {port}. Choose one above 1023.',
  },
  MONGODB_AWAY: {
    fr: 'MongoDB n’est pas joignable ({details}). Fonctionne-t-il là où DATABASE_URL le dit, et le compte est-il le bon\u202f?',
    en: 'MongoDB cannot be reached: {details}. Does it run where DATABASE_URL says, and is the account right?',
  },
  DISK_FULL: {
    fr: 'Le disque est plein. Ce qui était là y est encore\u00a0: faites de la place, puis recommencez.',
    en: 'The disk is full. What was there still is: make room, then run it again.',
  },
  TOO_MANY_FILES: {
    fr: 'Trop de fichiers sont ouverts ({code}). Relevez la limite de ce compte (ulimit -n), puis recommencez.',
    en: 'Too many files are open ({code}). Raise the limit of this account (ulimit -n), then run it again.',
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
    fr: 'Le dossier de données n’est pas utilisable\u00a0: {code}, {path}. DATA_DIR en désigne un autre.',
    en: 'The data folder cannot be used: {code} at {path}. DATA_DIR names another one.',
  },
} as const satisfies Record<string, Localized>
