/** Where a language of ours follows the habits of one country. A language that is not named here follows its own. */
const regions: Partial<Record<string, string>> = { fr: 'fr-FR', en: 'en-GB' }

/** The tag under which Intl formats dates and names for readers of `locale`. English dates are British: day before month, 24 hours. */
export const intlTag = (locale: string): string => regions[locale] ?? locale

/** The tag as Open Graph writes it: `fr_FR`. */
export const openGraphTag = (locale: string): string => {
  const { language, region } = new Intl.Locale(intlTag(locale)).maximize()
  return region ? `${language}_${region}` : language
}
