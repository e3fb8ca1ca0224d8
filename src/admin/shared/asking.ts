'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { lookForSession, notForEver, PATIENCE_MS, send } from './reach'

/**
 * What the server answered; where it refused, or did not answer, its reason, or null where it gave none, and whatever else it said; and whether it
 * did since the session has ended.
 * @typeParam R what this endpoint says beside its reason
 */
type Answer<T, R = object> =
  | { body: T; isEnded?: undefined; refused?: undefined; said?: undefined }
  | { body?: undefined; isEnded: boolean; refused: string | null; said: (R & Reasons) | null }

interface Reasons {
  errors?: readonly { message: string }[]
}

/** What is sent beside the reader's session: `data` goes as JSON, by POST. */
type Asked = RequestInit & { data?: object }

/**
 * Asks an endpoint of ours with the reader's session, and waits for its answer for a while: what does not come is an answer that the server did not give.
 * @param address as `formatAdminURL` makes it
 */
export const askServer = async <T, R = object>(
  address: string,
  { data, ...init }: Asked = {},
): Promise<Answer<T, R>> => {
  const sent = data && { body: JSON.stringify(data), headers: { 'Content-Type': 'application/json' }, method: 'POST' }
  const { signal, stop } = notForEver(init.signal, PATIENCE_MS)
  const response = await send(address, { credentials: 'include', ...sent, ...init, signal }).catch(() => null)
  const said: (T & R & Reasons) | null = (await response?.json().catch(() => null)) ?? null
  stop()
  if (response?.ok && said) return { body: said }
  const isStranger = response?.status === 401 || response?.status === 403
  return { isEnded: isStranger && (await lookForSession()), refused: said?.errors?.[0]?.message ?? null, said }
}

/** What an endpoint answers at an address; nothing until then, and where there is no address. */
export const useAnswer = <T>(
  address: string | null,
): Answer<T> | { body?: undefined; isEnded?: undefined; refused?: undefined; said?: undefined } => {
  const [found, setFound] = useState<{ address: string; answer: Answer<T> } | null>(null)
  useEffect(() => {
    if (!address) return undefined
    const controller = new AbortController()
    void askServer<T>(address, { signal: controller.signal }).then((answer) => {
      if (!controller.signal.aborted) setFound({ address, answer })
    })
    return () => controller.abort()
  }, [address])
  return found && found.address === address ? found.answer : {}
}

/** A way to ask an endpoint; what it answered last, also once it refused, and whether it refused since. What comes late of another address is none of it. */
export const useAsking = <T>(address: string) => {
  const [found, setFound] = useState<{ address: string; body: T } | null>(null)
  const [isTroubled, setIsTroubled] = useState(false)
  const meant = useRef(address)
  useEffect(() => {
    meant.current = address
  }, [address])
  const ask = useCallback(
    (asked?: Asked): void =>
      void askServer<T>(address, asked).then(({ body }) => {
        if (meant.current !== address) return
        setIsTroubled(!body)
        if (body) setFound({ address, body })
      }),
    [address],
  )
  return { ask, body: found?.address === address ? found.body : null, isTroubled }
}
