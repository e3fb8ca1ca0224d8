/** Whether `code` names a country of ISO 3166-1 alpha-2, by what this machine's CLDR data can name. */
export const isCountry = (code: unknown): code is string =>
  typeof code === 'string' &&
  /^[A-Z]{2}$/.test(code) &&
  new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined
