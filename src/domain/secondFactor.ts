/** What the admin’s list of accounts is told of each beside what is stored. */
export interface ListedAccount {
  hasSecondFactor?: boolean
}

/** A code lasts so many seconds. */
export const STEP_SECONDS = 30

/** How many recovery codes an account gets. */
export const RECOVERY_CODES = 10

/** Letters and digits of recovery codes: none that is taken for another. */
export const RECOVERY_LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'

/** How many of them a recovery code has: 79 bits. */
export const RECOVERY_LENGTH = 16

/** A code as it was meant, however it was typed: in capitals, with spaces or hyphens. */
export const plainCode = (said: unknown): string =>
  typeof said === 'string' ? said.slice(0, 100).toLowerCase().replace(/[\s-]/g, '') : ''

/** Whether what was typed is meant as a recovery code: a code of the app is six digits. */
export const isRecoveryCode = (code: string): boolean => code.length === RECOVERY_LENGTH

/** A recovery code as it is read out, in groups of four. */
export const inGroups = (code: string): string => code.match(/.{1,4}/g)?.join('-') ?? code
