/** Which text is older than its other language, told apart from the program: each text knows for which wording of the other it was written. */

export type Language = 'en' | 'fr'
export const languages = ['fr', 'en'] as const
export const otherOf = (language: Language): Language => (language === 'fr' ? 'en' : 'fr')

/** A text in both languages, and what each of them fits: how the other one read when it was written, or when somebody said that it holds. */
export interface Text {
  texts: Record<Language, string>
  fits: Record<Language, string>
}

/** A document with texts of its own, by where they stand, and a list of rows with a text in each. */
export interface Model {
  texts: Record<string, Text>
  rows: { id: string; text: Text }[]
  /** Where it is in one language on purpose. */
  oneLanguage: Language | null
}

/** Numbers that are the same each time, from a seed (mulberry32). */
export const randomOf = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}

export const plain = (text: string): string => text.replace(/[\s\u00a0\u202f]/g, '')

export const isStale = ({ fits, texts }: Text, language: Language): boolean => {
  const source = texts[otherOf(language)]
  return Boolean(texts[language] && source) && plain(fits[language]) !== plain(source)
}

/** A text that is written in both languages at once. */
export const written = (texts: Record<Language, string>): Text => ({ texts, fits: { fr: texts.en, en: texts.fr } })

/** A text after a write of it. */
export const after = (before: Text, texts: Record<Language, string>): Text => {
  const changed = (language: Language): boolean => plain(before.texts[language]) !== plain(texts[language])
  const fits = { ...before.fits }
  for (const language of languages) {
    const source = otherOf(language)
    // Whoever writes a text sees the other one; what catches up, is written first or goes leaves the other one as good as it was.
    if (changed(language) || (changed(source) && (isStale(before, source) || !before.texts[source] || !texts[source])))
      fits[language] = texts[source]
    else if (!texts[source]) fits[language] = ''
  }
  return { texts, fits }
}

/** A document in which nothing is older: what is in one language on purpose keeps no marks. */
export const settled = (model: Model): Model => {
  const all = ({ texts }: Text): Text => written(texts)
  return {
    ...model,
    texts: Object.fromEntries(Object.entries(model.texts).map(([place, text]) => [place, all(text)])),
    rows: model.rows.map(({ id, text }) => ({ id, text: all(text) })),
  }
}

/** The texts of a document by their places. @param rowsAt where its list stands, and its text in a row */
export const textsOf = ({ rows, texts }: Model, rowsAt = '', name = ''): [string, Text][] => [
  ...Object.entries(texts),
  ...rows.map(({ id, text }): [string, Text] => [`${rowsAt}.${id}.${name}`, text]),
]

/** The marks that such texts have, as a document notes them. */
export const marksOf = (texts: readonly [string, Text][]) =>
  texts.flatMap(([path, text]) =>
    languages
      .filter((language) => isStale(text, language))
      .map((language) => ({ path, language, since: { [otherOf(language)]: text.fits[language] } })),
  )

/** The languages that a document lacks, as it notes them. @param isNeeded whether its texts lack where they are in no language */
export const missingIn = (texts: readonly [string, Text][], { oneLanguage }: Model, isNeeded: boolean): string =>
  languages
    .filter((language) => !oneLanguage || language === oneLanguage)
    .filter((language) =>
      texts.some(([, { texts: said }]) => !said[language] && (isNeeded || Boolean(said[otherOf(language)]))),
    )
    .join(' ') || '-'
