/** Least number of characters of a password (NIST SP 800-63B asks for length, and for nothing else). */
export const MIN_PASSWORD = 12

export const isLongEnough = (password: unknown): boolean =>
  typeof password === 'string' && Array.from(password).length >= MIN_PASSWORD
