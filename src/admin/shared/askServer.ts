/** What the server answered; where it refused, or did not answer, its reason, or null where it gave none. */
export type Answer<T> = { body: T } | { refused: string | null }

/**
 * Asks an endpoint of ours with the reader's session.
 * @param address as `formatAdminURL` makes it
 * @param data what is sent as JSON, by POST
 */
export const askServer = async <T>(
  address: string,
  { data, ...init }: RequestInit & { data?: object } = {},
): Promise<Answer<T>> => {
  const sent = data && { body: JSON.stringify(data), headers: { 'Content-Type': 'application/json' }, method: 'POST' }
  const response = await fetch(address, { credentials: 'include', ...sent, ...init }).catch(() => null)
  const body = (await response?.json().catch(() => null)) as (T & { errors?: { message: string }[] }) | null
  return response?.ok && body ? { body } : { refused: body?.errors?.[0]?.message ?? null }
}
