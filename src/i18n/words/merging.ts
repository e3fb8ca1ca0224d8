import type { MergedCollection } from '../../domain/merging'
import type { Localized } from '../locales'

/** Words of entries of the directory that are one. French: U+00A0 before the colon and inside « », U+202F before ; ! and ?. */
export const words = {
  merged: {
    fr: 'Les deux fiches n’en font plus qu’une\u00a0: celle-ci.',
    en: 'The two entries are one now: this one.',
  },
  open: { fr: 'Fusionner avec une autre fiche…', en: 'Merge with another entry…' },
  title: { fr: 'Fusionner deux fiches', en: 'Merge two entries' },
  text: {
    speakers: {
      fr: 'Si une personne a deux fiches, elles n’en font plus qu’une. Ce qui a été imprimé reste tel quel, mot pour mot.',
      en: 'Where a person has two entries, they become one. What was printed stays as it is, word for word.',
    },
    organisations: {
      fr: 'Si une organisation a deux fiches, elles n’en font plus qu’une. Ce qui a été imprimé reste tel quel, mot pour mot.',
      en: 'Where an organisation has two entries, they become one. What was printed stays as it is, word for word.',
    },
  } satisfies Record<MergedCollection, Localized>,
  other: { fr: 'L’autre fiche', en: 'The other entry' },
  which: { fr: 'Laquelle reste\u202f?', en: 'Which one stays?' },
  thisOne: { fr: (name: string) => `${name} (cette fiche)`, en: (name: string) => `${name} (this entry)` },
  otherOne: { fr: (name: string) => `${name} (l’autre fiche)`, en: (name: string) => `${name} (the other entry)` },
  happens: { fr: 'Ce qui se passera', en: 'What will happen' },
  moves: {
    fr: (kept: string, merged: string) => `«\u00a0${kept}\u00a0» prend la place de «\u00a0${merged}\u00a0»\u00a0:`,
    en: (kept: string, merged: string) => `“${kept}” takes the place of “${merged}”:`,
  },
  movesNothing: {
    fr: (merged: string) => `Rien ne nomme «\u00a0${merged}\u00a0».`,
    en: (merged: string) => `Nothing names “${merged}”.`,
  },
  stands: {
    fr: (kept: string) => `«\u00a0${kept}\u00a0» figure déjà ici\u00a0:`,
    en: (kept: string) => `“${kept}” stands here already:`,
  },
  fills: {
    fr: (kept: string, fields: string) => `«\u00a0${kept}\u00a0» reprend ce qui lui manque\u00a0: ${fields}.`,
    en: (kept: string, fields: string) => `“${kept}” takes over what it lacks: ${fields}.`,
  },
  aliases: {
    fr: (names: string) => `Autres noms ajoutés, trouvés par la recherche\u00a0: ${names}.`,
    en: (names: string) => `Other names added, found by the search: ${names}.`,
  },
  twice: {
    fr: (places: string) =>
      `Les deux figurent dans le même rôle ici, où il n’en restera qu’une ligne\u00a0: ${places}. Ce qui est publié ne change qu’à la prochaine publication.`,
    en: (places: string) =>
      `Both stand in the same role here, where one row is left: ${places}. What is published changes with the next publication only.`,
  },
  bin: {
    fr: (merged: string) =>
      `La fiche «\u00a0${merged}\u00a0» va à la corbeille, d’où elle peut revenir\u202f; plus rien ne la nomme.`,
    en: (merged: string) =>
      `The entry “${merged}” goes to the bin, from where it can come back; nothing names it any more.`,
  },
  merge: {
    fr: (kept: string) => `Fusionner et garder «\u00a0${kept}\u00a0»`,
    en: (kept: string) => `Merge and keep “${kept}”`,
  },
  merging: { fr: 'Fusion…', en: 'Merging…' },
  saveFirst: {
    fr: 'Cette fiche a des modifications qui ne sont pas enregistrées. Enregistrez-les d’abord.',
    en: 'This entry has changes that are not saved. Save them first.',
  },
  failed: {
    fr: 'La fusion n’a pas abouti. Réessayez\u00a0: elle reprend où elle en était.',
    en: 'The merge was not completed. Try again: it goes on from where it was.',
  },
  unknown: {
    fr: 'On ne sait pas encore ce qui se passerait. Réessayez.',
    en: 'What would happen is not known yet. Try again.',
  },
  known: {
    label: { fr: 'Fiches du même nom', en: 'Entries of the same name' },
    is: {
      fr: (name: string, more: string | null) =>
        `«\u00a0${name}\u00a0»${more ? ` (${more})` : ''} est déjà dans l’annuaire.`,
      en: (name: string, more: string | null) => `“${name}”${more ? ` (${more})` : ''} is in the directory already.`,
    },
    open: { fr: 'Ouvrir cette fiche', en: 'Open that entry' },
    openElsewhere: { fr: 'Ouvrir cette fiche (nouvel onglet)', en: 'Open that entry (new tab)' },
    choose: { fr: 'Choisir cette fiche', en: 'Choose that entry' },
    another: {
      fr: 'Deux personnes ou deux organisations peuvent porter le même nom\u00a0: vous pouvez aussi continuer.',
      en: 'Two people or two organisations may have the same name: you can also go on.',
    },
  },
} as const
