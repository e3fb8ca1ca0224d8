/** Whether a word is one of a list. */
export const isOneOf = <T extends string>(list: readonly T[], word: string): word is T =>
  list.some((one) => one === word)
