'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** In the frame of Atelier’s admin, or in a window that it opened: once the form is saved, the page shows what was saved. */
export const FollowEditor = () => {
  const router = useRouter()
  useEffect(() => {
    const editor: Window = window.opener ?? window.parent
    if (editor === window) return
    const follow = ({ data, source }: MessageEvent<{ type?: unknown } | null>): void => {
      if (source === editor && data?.type === 'payload-document-event') router.refresh()
    }
    window.addEventListener('message', follow)
    // It tells nothing before it knows that the page is there; whoever else has it in a frame learns that and no more.
    editor.postMessage({ type: 'payload-live-preview', ready: true }, '*')
    return () => window.removeEventListener('message', follow)
  }, [router])
  return null
}
