import type { LeftOut } from '../../domain/pastedHtml'
import type { Localized } from '../locales'

/** How many of something: in words for one, and for several. */
const several =
  (one: string, more: string) =>
  (n: number): string =>
    n === 1 ? one : `${n} ${more}`

/** Words of the rich-text editor. */
export const words = {
  placeholder: {
    fr: 'Écrivez ici. La touche / montre ce qui peut s’insérer.',
    en: 'Write here. The / key shows what can be inserted.',
  },
  link: {
    text: { fr: 'Texte du lien', en: 'Text of the link' },
    url: { fr: 'Adresse', en: 'Address' },
    newTab: { fr: 'Ouvrir dans un nouvel onglet', en: 'Open in a new tab' },
  },
  pasted: {
    notAll: {
      fr: (what: string): string => `Le texte est collé, sauf\u00a0: ${what}.`,
      en: (what: string): string => `The text is pasted, except: ${what}.`,
    },
    and: { fr: '\u202f; ', en: '; ' },
    kinds: {
      tables: {
        fr: several('un tableau (chaque ligne est un paragraphe)', 'tableaux (chaque ligne est un paragraphe)'),
        en: several('a table (each row is a paragraph)', 'tables (each row is a paragraph)'),
      },
      pictures: { fr: several('une image', 'images'), en: several('a picture', 'pictures') },
      links: {
        fr: several(
          'un lien qui ne mène ni à une page web ni à une adresse électronique (ses mots restent)',
          'liens qui ne mènent ni à une page web ni à une adresse électronique (leurs mots restent)',
        ),
        en: several(
          'a link that leads neither to a web page nor to a mail address (its words stay)',
          'links that lead neither to a web page nor to a mail address (their words stay)',
        ),
      },
      notes: {
        fr: several('une note dont le texte n’a pas été copié', 'notes dont le texte n’a pas été copié'),
        en: several('a footnote whose text was not copied', 'footnotes whose text was not copied'),
      },
      comments: { fr: several('un commentaire', 'commentaires'), en: several('a comment', 'comments') },
      deletions: {
        fr: several('un passage marqué comme supprimé', 'passages marqués comme supprimés'),
        en: several('a passage that is marked as deleted', 'passages that are marked as deleted'),
      },
      headings: {
        fr: several('un titre mis au niveau le plus bas', 'titres mis au niveau le plus bas'),
        en: several('a heading set to the lowest level', 'headings set to the lowest level'),
      },
      form: {
        fr: () => 'une mise en forme que ce champ n’a pas (les mots restent)',
        en: () => 'a form that this field does not have (the words stay)',
      },
    } satisfies Record<LeftOut, Localized<(n: number) => string>>,
  },
  footnote: {
    numbered: { fr: (n: number): string => `Note ${n}`, en: (n: number): string => `Note ${n}` },
    edit: { fr: (n: number): string => `Modifier la note ${n}`, en: (n: number): string => `Edit footnote ${n}` },
    remove: { fr: (n: number): string => `Retirer la note ${n}`, en: (n: number): string => `Remove footnote ${n}` },
    empty: { fr: 'Sans texte', en: 'No text' },
    singular: { fr: 'Note de bas de page', en: 'Footnote' },
    plural: { fr: 'Notes de bas de page', en: 'Footnotes' },
    note: { fr: 'Texte de la note', en: 'Text of the note' },
    inText: (words: string): Localized => ({ fr: ` [note\u00a0: ${words}]`, en: ` [note: ${words}]` }),
  },
} as const
