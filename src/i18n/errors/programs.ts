import type { Params, Entries } from './sentences'

/** A line for each variable, by its name; of a list each value has one, by its number: `FRONT_ENDS.1`. */
const linesOf = (variables: Params): string =>
  Object.entries(variables)
    .map(([variable, reason]) => `  ${variable.replace(/\..*/, '')}: ${reason}`)
    .join('\n')

const count = (variables: Params): number => Object.keys(variables).length

/** Why a program that is started in a terminal does not do what it was started for. */
export const programs = {
  ENVIRONMENT_INVALID: {
    fr: (p) => `L’environnement a ${count(p) === 1 ? 'un problème' : `${count(p)} problèmes`}\u00a0:\n${linesOf(p)}`,
    en: (p) => `The environment has ${count(p) === 1 ? 'a problem' : `${count(p)} problems`}:\n${linesOf(p)}`,
  },
  FILE_LOCKED: {
    fr: 'Un autre programme utilise le dossier de données {folder}. Arrêtez-le d’abord, ou donnez à celui-ci un dossier à lui avec DATA_DIR.',
    en: 'Another process uses the data folder {folder}. Stop it first, or give this one a folder of its own with DATA_DIR.',
  },
  SERVER_GONE: {
    fr: 'Le serveur s’est arrêté avant la fin. Relancez la commande.',
    en: 'The server stopped before the end. Run the command again.',
  },
  DATABASE_NEWER: {
    fr: 'Une version plus récente d’Atelier a migré cette base ({migrations}), et celle-ci ne sait pas la lire. Démarrez la plus récente, ou remettez en place une sauvegarde d’avant la mise à jour. Rien n’a été changé.',
    en: 'A newer version of Atelier has migrated this database ({migrations}), and this one cannot read it. Start the newer one, or restore a backup from before the update. Nothing was changed.',
  },
  DUPLICATES: {
    fr: 'Dans la collection {collection}, plusieurs documents ont la même valeur de {field}, et cette version n’en admet qu’un. Rien n’est perdu\u00a0: corrigez-les dans MongoDB, ou avec la version qui les a écrits, puis recommencez.',
    en: 'In the collection {collection}, several documents have the same {field}, of which this version allows one. Nothing is lost: mend them in MongoDB, or with the version that wrote them, then start again.',
  },
  INDEX_REFUSED: {
    fr: 'MongoDB refuse un index de la collection {collection}, sans lequel cette version ne peut pas travailler ({details}). Rien n’est perdu\u00a0: levez l’obstacle, puis recommencez.',
    en: 'MongoDB refuses an index of the collection {collection}, without which this version cannot work: {details}. Nothing is lost: mend that, then start again.',
  },
  HALF_RESTORED: {
    fr: 'Une restauration dans cette base a été interrompue. Relancez npm run restore.',
    en: 'A restore into this database was cut short. Run npm run restore again.',
  },
  DATABASE_MISSING: {
    fr: 'La base n’est plus là\u00a0: {file} manque ou est vide, alors qu’une base a été créée dans ce dossier. Rien n’a été changé\u00a0: remettez le fichier à sa place, ou restaurez une sauvegarde (npm run restore). Pour repartir de rien, effacez\u00a0: {there}.',
    en: 'The database is gone: {file} is missing or empty, although a database was made in this folder. Nothing was changed: put the file back, or restore a backup (npm run restore). To begin with nothing, delete: {there}.',
  },
  DATABASE_DAMAGED: {
    fr: 'Dans le dossier de données, atelier.db est abîmé ({problem}). Il a été laissé tel quel\u00a0: restaurez une sauvegarde (npm run restore -- dossier --replace).',
    en: 'atelier.db in the data folder is damaged ({problem}). It was left as it was: restore a backup (npm run restore -- folder --replace).',
  },
  DISK_SMALL: {
    fr: 'Le disque n’a pas la place de cette sauvegarde\u00a0: il lui faut {needed} Mo, et {free} Mo sont libres. Rien n’a été changé.',
    en: 'The disk has no room for this backup: it takes {needed} MB, and {free} MB are free. Nothing was changed.',
  },
  RESTORE_STUCK: {
    fr: 'Une restauration a été interrompue et ne peut pas être terminée ({reason}). Rien n’est perdu\u00a0: dans le dossier de données, ce qui s’y trouvait porte un nom en .before-…, ce qui est restauré un nom en .incoming ou son nom définitif. Levez l’obstacle, puis recommencez.',
    en: 'A restore was cut short and cannot be finished ({reason}). Nothing is lost: in the data folder, what was there has a name in .before-…, what is restored a name in .incoming or its own. Mend what is in the way, then start again.',
  },
  NO_BACKUP: {
    fr: '{folder} n’est pas une sauvegarde entière\u00a0: manifest.json y manque ou n’est pas lisible.',
    en: '{folder} is no whole backup: manifest.json is missing or cannot be read.',
  },
  BACKUP_DAMAGED: {
    fr: 'La sauvegarde est abîmée\u00a0: {file} n’est pas tel qu’il a été écrit. Rien n’a été changé.',
    en: 'The backup is damaged: {file} is not as it was written. Nothing was changed.',
  },
  BACKUP_OTHER_DATABASE: {
    fr: 'Cette sauvegarde vient d’une autre sorte de base ({database}). Pour passer de l’une à l’autre\u00a0: npm run export, puis npm run seed.',
    en: 'This backup is of another kind of database ({database}). To go from one to the other: npm run export, then npm run seed.',
  },
  BACKUP_NEWER: {
    fr: 'Cette sauvegarde vient d’une version plus récente d’Atelier ({migrations}). Restaurez-la avec celle-là. Rien n’a été changé.',
    en: 'This backup is of a newer version of Atelier ({migrations}). Restore it with that one. Nothing was changed.',
  },
  NOT_EMPTY: {
    fr: 'Il y a déjà des données ({place}). Sans DATABASE_URL, --replace les met de côté\u202f; avec MongoDB, nommez une base vide dans DATABASE_URL.',
    en: 'There is data already ({place}). Without DATABASE_URL, --replace moves it aside; with MongoDB, name an empty database in DATABASE_URL.',
  },
  FOLDER_NOT_EMPTY: {
    fr: 'Le dossier {folder} n’est pas vide. Donnez-en un nouveau.',
    en: 'The folder {folder} is not empty. Give a new one.',
  },
  COUNTS_DIFFER: {
    fr: 'Ce qui a été copié ne compte pas autant de lignes que la sauvegarde. Relancez la commande.',
    en: 'What was copied does not count as many rows as the backup. Run the command again.',
  },
} satisfies Entries
