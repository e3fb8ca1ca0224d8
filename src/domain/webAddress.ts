/** Whether a value is a full http(s) address. It is stored byte for byte as it was given. */
export const isWebAddress = (value: string): boolean => /^https?:\/\/[^\s]+$/i.test(value) && URL.canParse(value)
