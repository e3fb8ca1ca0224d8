/** Whether a value is a full http(s) address. It is stored byte for byte as it was given. */
export const isWebAddress = (value: string): boolean => /^https?:\/\/[^\s]+$/i.test(value) && URL.canParse(value)

/** The host of an address, for people: without `www.`. */
export const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : address
