/** Whether `code` is a well-formed language tag (BCP 47) that this machine can name. */
export const isLanguage = (code: unknown): code is string => {
  if (typeof code !== 'string' || code.length > 35) return false
  try {
    const [canonical] = Intl.getCanonicalLocales(code)
    return (
      canonical === code && new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code) !== undefined
    )
  } catch {
    return false
  }
}
