'use client'
import { useLivePreviewContext } from '@payloadcms/ui'
import { useEffect } from 'react'
import { flushSync } from 'react-dom'
import { isRow } from '../../domain/row'

/**
 * Tells a page in the preview what the form holds whenever it says that it is ready. Payload does so the first time alone: what is typed while a front
 * end's page loads again, as it does after each save, went to the page before it, and was shown only with the next key.
 *
 * Upstream: docs/upstream/081-preview-that-loads-again.md (open in 3.90.2). Goes when each `ready` is answered. Told by tests/browser/frontEnd.test.ts.
 */
export const PreviewToldAgain = () => {
  const { setLoadedURL, url } = useLivePreviewContext()
  useEffect(() => {
    if (!url) return undefined
    const { origin: ofPage } = new URL(url)
    const tell = ({ data, origin, timeStamp }: MessageEvent<unknown>): void => {
      const isReady = isRow(data) && data.type === 'payload-live-preview' && data.ready
      // Payload posts anew where the address that was loaded is another one than before; it asks nothing else of it. At once: the page’s `load`, which may
      // come in the same moment, makes it the one before.
      if (origin === ofPage && isReady) flushSync(() => setLoadedURL(`${url}#${timeStamp}`))
    }
    window.addEventListener('message', tell)
    return () => window.removeEventListener('message', tell)
  }, [setLoadedURL, url])
  return null
}
