'use client'
import { useEditDepth, useLivePreviewContext } from '@payloadcms/ui'
import { useEffect, useEffectEvent } from 'react'
import { words } from '../../i18n/words/admin'
import { useAdmin } from '../shared/useAdmin'

/** Whoever goes by keys comes to an open preview from the bar of its form, and not through the whole form; it is seen where it has the focus. */
const WayToPreview = () => {
  const { say } = useAdmin()
  return (
    <button
      className="way-to-preview"
      id="way-to-preview"
      onClick={() => document.querySelector<HTMLElement>('#live-preview-iframe')?.focus()}
      type="button"
    >
      {say(words.toPreview)}
    </button>
  )
}

/** A preview that was left open on a laptop would stand in the place of the form on a phone: there it is opened by who wants to see it. */
const useClosedOnPhone = (): void => {
  const { isLivePreviewing, setIsLivePreviewing } = useLivePreviewContext()
  const close = useEffectEvent(() => {
    if (isLivePreviewing && window.matchMedia('(max-width: 768px)').matches) setIsLivePreviewing(false)
  })
  useEffect(() => close(), [])
}

/**
 * Keeps the room of the two ways to a preview, which come into the bar of a form only once the page has come to life: what stands before them would
 * move under the pointer that presses it. It stands last of what comes before them. The bar of a drawer has one of the two.
 *
 * Upstream: docs/upstream/057-room-for-the-preview.md (open in 3.90.2). Goes when the server renders both. Told by tests/browser/seriesFile.test.ts.
 */
export const PreviewRoom = () => {
  const isPage = useEditDepth() <= 1
  const { isLivePreviewEnabled, isLivePreviewing, previewURL, url } = useLivePreviewContext()
  useClosedOnPhone()
  if (!isLivePreviewEnabled) return null
  return (
    <>
      {isPage && isLivePreviewing && <WayToPreview />}
      {isPage && !url && <span className="live-preview-toggler kept-room" />}
      {!previewURL && <span className="preview-btn kept-room" />}
    </>
  )
}
