import type { Problem } from '../../domain/errors'
import { errors, sentence, type ErrorCode } from './errors'
import { say, type Localized } from '../locales'

type Params = NonNullable<Problem['params']>
type Sentence = Localized<(params: Params) => string>

/** What is wrong with a series file, by code; rules of the content itself are said by `sentence` (src/i18n/words/errors.ts). */
const fileErrors = {
  YAML_SYNTAX: {
    fr: (p) => `Ce n’est pas du YAML valide\u00a0: ${p.detail}`,
    en: (p) => `This is not valid YAML: ${p.detail}`,
  },
  FILE_EMPTY: {
    fr: () => 'Le fichier est vide.',
    en: () => 'The file is empty.',
  },
  FIELD_UNKNOWN: {
    fr: (p) =>
      `«\u00a0${p.name}\u00a0» n’est pas un champ connu ici.${p.near ? ` Peut-être «\u00a0${p.near}\u00a0»\u202f?` : ''}`,
    en: (p) => `“${p.name}” is not a field known here.${p.near ? ` Perhaps “${p.near}”?` : ''}`,
  },
  FIELD_MISSING: {
    fr: (p) => `Il manque «\u00a0${p.name}\u00a0».`,
    en: (p) => `“${p.name}” is missing.`,
  },
  TYPE_WRONG: {
    fr: (p) =>
      `Attendu ici\u00a0: ${expectedInFrench[p.expected as string] ?? p.expected}.${p.quoted ? ` Mettez la valeur entre guillemets\u00a0: "${p.quoted}".` : ''}`,
    en: (p) =>
      `Expected here: ${expectedInEnglish[p.expected as string] ?? p.expected}.${p.quoted ? ` Put the value in quotation marks: "${p.quoted}".` : ''}`,
  },
  CHOICE_UNKNOWN: {
    fr: (p) => `Valeurs possibles\u00a0: ${p.values}.`,
    en: (p) => `Possible values: ${p.values}.`,
  },
  TEXT_LONG: {
    fr: (p) => `Trop long\u00a0: ${p.max} caractères au plus.`,
    en: (p) => `Too long: ${p.max} characters at most.`,
  },
  NUMBER_RANGE: {
    fr: (p) =>
      `Un nombre ${p.min !== undefined ? `à partir de ${p.min}` : ''}${p.min !== undefined && p.max !== undefined ? ', ' : ''}${p.max !== undefined ? `jusqu’à ${p.max}` : ''}.`,
    en: (p) =>
      `A number ${p.min !== undefined ? `from ${p.min} on` : ''}${p.min !== undefined && p.max !== undefined ? ', ' : ''}${p.max !== undefined ? `up to ${p.max}` : ''}.`,
  },
  VALUE_INVALID: {
    fr: () => 'Cette valeur n’est pas admise ici.',
    en: () => 'This value is not allowed here.',
  },
  MARK_OPEN: {
    fr: (p) =>
      `Une marque n’est pas refermée près de «\u00a0${p.words}\u00a0». Pour le caractère lui-même, écrivez \\* ou \\[.`,
    en: (p) => `A mark is not closed near “${p.words}”. For the character itself, write \\* or \\[.`,
  },
  LINK_ADDRESS: {
    fr: (p) =>
      `Après les mots d’un lien vient son adresse, (https://…) ou (mailto:…), près de «\u00a0${p.words}\u00a0». Pour des crochets, écrivez \\[.`,
    en: (p) =>
      `After the words of a link comes its address, (https://…) or (mailto:…), near “${p.words}”. For brackets, write \\[.`,
  },
  NOTE_IN_NOTE: {
    fr: (p) =>
      `Une note de bas de page ne se place ni dans une note ni dans un lien, près de «\u00a0${p.words}\u00a0».`,
    en: (p) => `A footnote stands neither in a footnote nor in a link, near “${p.words}”.`,
  },
  MEDIA_PATH: {
    fr: () => 'Un chemin relatif au fichier, qui ne sort pas de son dossier.',
    en: () => 'A path relative to the file, which does not leave its folder.',
  },
  MEDIA_MISSING: {
    fr: (p) => `L’image ${p.path} est introuvable.`,
    en: (p) => `The picture ${p.path} is not there.`,
  },
  MEDIA_TWICE: {
    fr: (p) => `Deux images portent le nom ${p.name}. Renommez-en une.`,
    en: (p) => `Two pictures have the name ${p.name}. Rename one of them.`,
  },
  KEY_UNKNOWN: {
    fr: (p) =>
      `«\u00a0${p.key}\u00a0» ne figure pas dans ${p.section}.${p.near ? ` Peut-être «\u00a0${p.near}\u00a0»\u202f?` : ''}`,
    en: (p) => `“${p.key}” does not stand in ${p.section}.${p.near ? ` Perhaps “${p.near}”?` : ''}`,
  },
  KEY_TWICE: {
    fr: (p) => `La clé «\u00a0${p.key}\u00a0» figure deux fois dans cet atelier.`,
    en: (p) => `The key “${p.key}” stands twice in this workshop.`,
  },
  DRAFT_OF_DRAFT: {
    fr: () => 'Un brouillon au-dessus de l’état publié suppose «\u00a0status: published\u00a0».',
    en: () => 'A draft over the published state needs “status: published”.',
  },
  SERIES_OTHER: {
    fr: (p) =>
      `Cette installation contient la série «\u00a0${p.stored}\u00a0», pas «\u00a0${p.given}\u00a0». Une installation contient une seule série\u00a0: utilisez une base vide.`,
    en: (p) =>
      `This installation holds the series “${p.stored}”, not “${p.given}”. One installation holds one series: use an empty database.`,
  },
} satisfies Record<string, Sentence>

export type FileErrorCode = keyof typeof fileErrors

const expectedInFrench: Record<string, string> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'true ou false',
  array: 'une liste',
  object: 'des champs (clé: valeur)',
  record: 'des entrées par clé',
  texts: 'un texte par langue, comme { fr: …, en: … }',
}

const expectedInEnglish: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields (key: value)',
  record: 'entries by key',
  texts: 'a text per language, such as { fr: …, en: … }',
}

/** The sentence of a problem of a series file in the reader's language. */
export const fileSentence = (problem: Pick<Problem, 'code' | 'params'>, language: string): string => {
  const words = (fileErrors as Record<string, Sentence>)[problem.code]
  return words ? say(words, language)(problem.params ?? {}) : sentence(problem, language)
}

/** Whether there is a sentence for a code. */
export const isFileErrorCode = (code: unknown): code is FileErrorCode | ErrorCode =>
  typeof code === 'string' && (code in fileErrors || code in errors)
