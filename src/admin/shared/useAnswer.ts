'use client'
import { useEffect, useState } from 'react'
import { askServer, type Answer } from './askServer'

/**
 * What an endpoint answers at an address, with the reader's session; null until then, and where there is no address.
 * @param again asks the same address again when it changes; the former answer stands until the new one is there
 */
export const useAnswer = <T>(address: string | null, again = ''): Answer<T> | null => {
  const [found, setFound] = useState<{ address: string; again: string; answer: Answer<T> } | null>(null)
  useEffect(() => {
    if (!address) return undefined
    const controller = new AbortController()
    void askServer<T>(address, { signal: controller.signal }).then((answer) => {
      if (!controller.signal.aborted) setFound({ address, again, answer })
    })
    return () => controller.abort()
  }, [address, again])
  return found?.address === address ? found.answer : null
}
