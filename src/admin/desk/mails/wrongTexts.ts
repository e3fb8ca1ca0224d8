/** What is wrong with a text, and where: `fr.subject`. */
export interface Fault {
  path: string
  message: string
}

/** What a server says of what it refuses. */
export interface Refused {
  errors?: readonly { data?: { errors?: readonly Fault[] } }[]
}

/** What is wrong with texts, by part and language. */
export const wrongIn = (faults: readonly Fault[]): Record<string, string> => {
  const wrong: Record<string, string> = {}
  for (const { message, path } of faults) wrong[path] = [wrong[path], message].filter(Boolean).join(' ')
  return wrong
}

/** The same of what a server refused. */
export const wrongInRefusal = (said: Refused | null | undefined): Record<string, string> =>
  wrongIn(said?.errors?.[0]?.data?.errors ?? [])
