import { isLanguage } from '../../domain/language'
import { languageName, listed } from '../languageNames'
import { localeCodes, type Localized } from '../locales'
import type { Entries } from './sentences'

/** `French (fr) and English (en)`. */
const contentLanguages = (language: string): string =>
  listed(
    localeCodes.map((code) => `${languageName(code, language)} (${code})`),
    language,
  )

/** What the YAML library says in English alone, by its codes. */
const frenchFaults: Partial<Record<string, string>> = {
  ALIAS_PROPS: 'un alias porte un type ou une ancre.',
  BAD_ALIAS: 'un alias n’est pas bien écrit.',
  BAD_COLLECTION_TYPE: 'le type indiqué ne va pas avec ce qui suit.',
  BAD_DIRECTIVE: 'une ligne qui commence par % n’a pas de sens ici.',
  BAD_DQ_ESCAPE: 'une barre oblique inverse, entre guillemets doubles, n’est suivie de rien de connu.',
  BAD_INDENT: 'le retrait n’est pas celui attendu, ou un crochet n’est pas fermé.',
  BAD_PROP_ORDER: 'une marque n’est pas à sa place.',
  BAD_SCALAR_START: 'un texte qui commence par ce caractère se met entre guillemets.',
  BLOCK_AS_IMPLICIT_KEY: 'deux clés sur une ligne, ou un texte avec deux-points qui demande des guillemets.',
  BLOCK_IN_FLOW: 'entre crochets ou accolades, une liste à tirets n’a pas sa place.',
  DUPLICATE_KEY: 'une clé est là deux fois.',
  KEY_OVER_1024_CHARS: 'une clé est trop longue.',
  MISSING_CHAR: 'il manque un signe\u00a0: guillemet, virgule, deux-points, crochet ou accolade.',
  MULTILINE_IMPLICIT_KEY: 'une clé tient sur une ligne\u202f; manque-t-il un deux-points\u202f?',
  MULTIPLE_ANCHORS: 'deux ancres au même endroit.',
  MULTIPLE_DOCS: 'le fichier contient plusieurs documents.',
  MULTIPLE_TAGS: 'deux types au même endroit.',
  NON_STRING_KEY: 'une clé n’est pas un texte.',
  TAB_AS_INDENT: 'le retrait se fait avec des espaces, pas avec des tabulations.',
  TAG_RESOLVE_FAILED: 'un type indiqué n’est pas connu, ou ne va pas avec la valeur.',
  UNEXPECTED_TOKEN: 'quelque chose d’inattendu à cet endroit.',
}

const expected: Readonly<Record<string, Localized>> = {
  string: { fr: 'un texte', en: 'a text' },
  number: { fr: 'un nombre', en: 'a number' },
  int: { fr: 'un nombre entier', en: 'a whole number' },
  boolean: { fr: 'true ou false', en: 'true or false' },
  array: { fr: 'une liste', en: 'a list' },
  object: { fr: 'des champs (clé: valeur)', en: 'fields (key: value)' },
  record: { fr: 'des entrées par clé', en: 'entries by key' },
  texts: { fr: 'un texte par langue, comme { fr: …, en: … }', en: 'a text per language, such as { fr: …, en: … }' },
}

/** A large number as people write it. */
const inGroups = (value: unknown, language: string): string =>
  typeof value === 'number' ? value.toLocaleString(language) : String(value)

/** What is wrong with a series file, beside what is wrong with its content. */
export const seriesFile = {
  YAML_SYNTAX: {
    fr: (p) => `Ce n’est pas du YAML valide\u00a0: ${frenchFaults[String(p.fault)] ?? 'une faute de syntaxe.'}`,
    en: 'This is not valid YAML: {detail}',
  },
  YAML_TAG: {
    fr: 'Une série est faite de textes, de nombres et de listes\u00a0: la marque de type «\u00a0{tag}\u00a0» n’y a pas de place. Retirez-la.',
    en: 'A series is made of texts, numbers and lists: the type mark “{tag}” has no place in it. Remove it.',
  },
  YAML_KEY: {
    fr: 'Une clé est un mot, pas une liste ni un groupe de champs. Est-ce une accolade de trop\u202f?',
    en: 'A key is a word, not a list or a group of fields. Is there a bracket too many?',
  },
  YAML_ALIAS: {
    fr: '«\u00a0{name}\u00a0» renvoie à une ancre qui ne figure pas plus haut dans le fichier.',
    en: '“{name}” refers to an anchor that does not stand above it in the file.',
  },
  YAML_ALIAS_CIRCLE: {
    fr: '«\u00a0{name}\u00a0» renvoie à ce dont il fait lui-même partie.',
    en: '“{name}” refers to what it is itself a part of.',
  },
  YAML_ALIAS_BOMB: {
    fr: 'Les renvois (*) répètent trop de valeurs, à partir de «\u00a0{name}\u00a0». Écrivez-les en toutes lettres.',
    en: 'The references (*) repeat too many values, from “{name}” on. Write the values out.',
  },
  FILE_DEEP: {
    fr: 'Des listes ou des champs sont imbriqués bien plus profondément que dans une série.',
    en: 'Lists or fields are nested far deeper here than a series is.',
  },
  FILE_MANY_VALUES: {
    fr: (p) =>
      `Le fichier contient plus de ${inGroups(p.max, 'fr')} mots et signes de YAML, bien plus qu’une série\u00a0: ici, ils deviennent trop nombreux. Partagez-le en plusieurs fichiers.`,
    en: (p) =>
      `The file holds more than ${inGroups(p.max, 'en')} words and marks of YAML, far more than a series: here they become too many. Split it into several files.`,
  },
  FILE_COSTLY: {
    fr: 'Lire ce fichier demande trop de temps ou de mémoire. Si c’est bien une série, partagez-la en plusieurs fichiers.',
    en: 'Reading this file takes too much time or memory. If it is a series, split it into several files.',
  },
  PROBLEMS_MORE: {
    fr: (p) =>
      `Il y a encore ${p.count}\u00a0${p.count === 1 ? 'autre problème' : 'autres problèmes'}. Corrigez d’abord ceux-ci, puis vérifiez le fichier à nouveau.`,
    en: (p) =>
      `There ${p.count === 1 ? 'is 1 more problem' : `are ${p.count} more problems`}. Mend these first, then check the file again.`,
  },
  FILE_NOT_UTF8: {
    fr: 'Le fichier n’est pas en UTF-8 (octet {byte})\u202f; il semble être en {guess}. Enregistrez-le en UTF-8, dans l’éditeur ou ainsi\u00a0: iconv -f {from} -t UTF-8 {file} > utf-8.yaml',
    en: 'The file is not in UTF-8 (byte {byte}); it seems to be in {guess}. Save it as UTF-8, in the editor or so: iconv -f {from} -t UTF-8 {file} > utf-8.yaml',
  },
  FILE_NO_TEXT: { fr: 'Ce fichier n’est pas un texte.', en: 'This file is no text.' },
  WRITE_REFUSED: { fr: '{message}', en: '{message}' },
  FILE_LONG: {
    fr: 'Le texte d’un fichier chargé ici a {megabytes}\u00a0Mo au plus. La commande npm run seed en charge de plus longs.',
    en: 'The text of a file that is loaded here is at most {megabytes} MB. The command npm run seed loads longer ones.',
  },
  ZIP_DAMAGED: {
    fr: 'Ce fichier ZIP est abîmé, incomplet ou protégé. Refaites-le, sans mot de passe.',
    en: 'This ZIP file is damaged, incomplete or protected. Make it again, without a password.',
  },
  ZIP_LARGE: {
    fr: 'Ce fichier ZIP contient bien plus qu’une série. Gardez-y le fichier YAML et ses images.',
    en: 'This ZIP file holds far more than a series. Keep the YAML file and its pictures in it.',
  },
  ZIP_NO_SERIES: {
    fr: 'Ce fichier ZIP ne contient pas de fichier YAML (.yaml).',
    en: 'There is no YAML file (.yaml) in this ZIP file.',
  },
  ZIP_SEVERAL_SERIES: {
    fr: (p) =>
      `Ce fichier ZIP contient plusieurs fichiers YAML\u00a0: ${String(p.files).replaceAll('\n', ', ')}. Gardez-en un seul.`,
    en: (p) =>
      `There are several YAML files in this ZIP file: ${String(p.files).replaceAll('\n', ', ')}. Keep one of them.`,
  },
  FILE_EMPTY: { fr: 'Le fichier est vide.', en: 'The file is empty.' },
  FIELD_UNKNOWN: {
    fr: (p) =>
      `«\u00a0${p.name}\u00a0» n’est pas un champ connu ici.${p.near ? ` Peut-être «\u00a0${p.near}\u00a0»\u202f?` : ''}`,
    en: (p) => `“${p.name}” is not a field known here.${p.near ? ` Perhaps “${p.near}”?` : ''}`,
  },
  LOCALE_UNKNOWN: {
    fr: (p) =>
      `Les langues du contenu sont ${contentLanguages('fr')}\u202f; «\u00a0${p.name}\u00a0»${isLanguage(p.name) ? ` (${languageName(p.name, 'fr')})` : ''} n’en fait pas partie.`,
    en: (p) =>
      `The languages of the content are ${contentLanguages('en')}; “${p.name}”${isLanguage(p.name) ? ` (${languageName(p.name, 'en')})` : ''} is not one of them.`,
  },
  FIELD_MISSING: { fr: 'Il manque «\u00a0{name}\u00a0».', en: '“{name}” is missing.' },
  TYPE_WRONG: {
    fr: (p) =>
      `Attendu ici\u00a0: ${expected[String(p.expected)]?.fr ?? p.expected}.${p.quoted ? ` Mettez la valeur entre guillemets\u00a0: "${p.quoted}".` : ''}`,
    en: (p) =>
      `Expected here: ${expected[String(p.expected)]?.en ?? p.expected}.${p.quoted ? ` Put the value in quotation marks: "${p.quoted}".` : ''}`,
  },
  // Also of an answer to a question, which is told by its form what may be said.
  CHOICE_UNKNOWN: {
    fr: (p) =>
      p.values ? `Valeurs possibles\u00a0: ${p.values}.` : 'Cette réponse n’est pas parmi celles qui sont proposées.',
    en: (p) => (p.values ? `Possible values: ${p.values}.` : 'This answer is none of those that are offered.'),
  },
  TEXT_LONG: { fr: 'Trop long\u00a0: {max} caractères au plus.', en: 'Too long: {max} characters at most.' },
  NUMBER_RANGE: {
    fr: (p) =>
      `Un nombre ${p.min !== undefined ? `à partir de ${p.min}` : ''}${p.min !== undefined && p.max !== undefined ? ', ' : ''}${p.max !== undefined ? `jusqu’à ${p.max}` : ''}.`,
    en: (p) =>
      `A number ${p.min !== undefined ? `from ${p.min} on` : ''}${p.min !== undefined && p.max !== undefined ? ', ' : ''}${p.max !== undefined ? `up to ${p.max}` : ''}.`,
  },
  VALUE_INVALID: { fr: 'Cette valeur n’est pas admise ici.', en: 'This value is not allowed here.' },
  MARK_OPEN: {
    fr: 'Une marque n’est pas refermée près de «\u00a0{words}\u00a0». Pour le caractère lui-même, écrivez \\* ou \\[.',
    en: 'A mark is not closed near “{words}”. For the character itself, write \\* or \\[.',
  },
  LINK_ADDRESS: {
    fr: 'Après les mots d’un lien vient son adresse, (https://…) ou (mailto:…), près de «\u00a0{words}\u00a0». Pour des crochets, écrivez \\[.',
    en: 'After the words of a link comes its address, (https://…) or (mailto:…), near “{words}”. For brackets, write \\[.',
  },
  NOTE_IN_NOTE: {
    fr: 'Une note de bas de page ne se place ni dans une note ni dans un lien, près de «\u00a0{words}\u00a0».',
    en: 'A footnote stands neither in a footnote nor in a link, near “{words}”.',
  },
  NOTE_EMPTY: {
    fr: 'Une note de bas de page n’a pas de texte\u00a0: écrivez-le dans ^[…], ou retirez la note.',
    en: 'A footnote has no text: write it in ^[…], or remove the note.',
  },
  PUBLISH_AT_PUBLISHED: {
    fr: 'Une heure de publication n’a de sens que pour un brouillon, et ceci est publié. Retirez-la, ou placez-la sous «\u00a0draft\u00a0».',
    en: 'A time of publication has a meaning for a draft only, and this is published. Remove it, or put it under “draft”.',
  },
  ORGANISATION_CIRCLE: {
    fr: 'Ces organisations dépendent l’une de l’autre en cercle\u00a0: {circle}.',
    en: 'These organisations belong to each other in a circle: {circle}.',
  },
  MEDIA_PATH: {
    fr: 'Un chemin relatif au fichier, qui ne sort pas de son dossier, et des noms possibles sur tout système\u00a0: sans < > : " | ? * #, sans point ni espace à la fin, pas trop longs.',
    en: 'A path relative to the file, which does not leave its folder, of names that every system can have: no < > : " | ? * #, no dot or space at the end, not too long.',
  },
  MEDIA_MISSING: { fr: 'L’image {path} est introuvable.', en: 'The picture {path} is not there.' },
  MEDIA_UNREADABLE: { fr: 'L’image {path} ne peut pas être lue.', en: 'The picture {path} cannot be read.' },
  MEDIA_OUTSIDE: {
    fr: '{path} est un lien vers un fichier hors du dossier de la série. Mettez-y l’image elle-même.',
    en: '{path} is a link to a file outside the folder of the series. Put the picture itself there.',
  },
  MEDIA_KIND: {
    fr: '{name} n’est pas une image JPEG, PNG, WebP, AVIF ou GIF, quoi que dise son nom.',
    en: '{name} is no JPEG, PNG, WebP, AVIF or GIF picture, whatever its name says.',
  },
  MEDIA_ENDING: {
    fr: 'Le nom de {name} doit finir par {ending}, comme le veut son contenu. Renommez l’image.',
    en: 'The name of {name} must end in {ending}, as its content asks for. Rename the picture.',
  },
  MEDIA_DAMAGED: {
    fr: 'L’image {name} est abîmée ou incomplète.',
    en: 'The picture {name} is damaged or incomplete.',
  },
  MEDIA_LARGE: {
    fr: 'L’image {name} a {found} mégapixels : une image {kind} en a {megapixels} au plus. Réduisez-la.',
    en: 'The picture {name} has {found} megapixels: a picture in {kind} has {megapixels} at most. Make it smaller.',
  },
  MEDIA_TWICE: {
    fr: 'Deux images portent le nom {name}. Renommez-en une.',
    en: 'Two pictures have the name {name}. Rename one of them.',
  },
  KEY_UNKNOWN: {
    fr: (p) =>
      `«\u00a0${p.key}\u00a0» ne figure pas dans ${p.section}.${p.near ? ` Peut-être «\u00a0${p.near}\u00a0»\u202f?` : ''}`,
    en: (p) => `“${p.key}” does not stand in ${p.section}.${p.near ? ` Perhaps “${p.near}”?` : ''}`,
  },
  KEY_TWICE: {
    fr: 'La clé «\u00a0{key}\u00a0» figure deux fois parmi ces sessions.',
    en: 'The key “{key}” stands twice among these sessions.',
  },
  DRAFT_OF_DRAFT: {
    fr: 'Un brouillon au-dessus de l’état publié suppose «\u00a0status: published\u00a0».',
    en: 'A draft over the published state needs “status: published”.',
  },
  SERIES_UNSAID: {
    fr: 'Le fichier nomme la série «\u00a0{given}\u00a0» sans rien en dire, et cette base n’en contient aucune. Chargez d’abord un fichier qui la décrit.',
    en: 'The file names the series “{given}” and says nothing of it, and this database holds none. First load a file that describes it.',
  },
  SERIES_OTHER: {
    fr: 'Cette installation contient la série «\u00a0{stored}\u00a0», pas «\u00a0{given}\u00a0». Une installation contient une seule série\u00a0: utilisez une base vide.',
    en: 'This installation holds the series “{stored}”, not “{given}”. One installation holds one series: use an empty database.',
  },
} satisfies Entries
