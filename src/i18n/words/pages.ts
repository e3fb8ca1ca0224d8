import type { FootnoteWords } from '../../domain/richText'
import { say } from '../locales'

/** Words around the footnotes of a text in `locale`. */
export const footnoteWords = (locale: string): FootnoteWords =>
  say(
    {
      fr: { notes: 'Notes', toNote: (n: number) => `Note ${n}`, toText: (n: number) => `Retour au texte, note ${n}` },
      en: { notes: 'Notes', toNote: (n: number) => `Note ${n}`, toText: (n: number) => `Back to the text, note ${n}` },
    },
    locale,
  )
