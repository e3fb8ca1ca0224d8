'use client'
import { toast, useConfig } from '@payloadcms/ui'
import { useEffect, type ReactNode } from 'react'
import { words } from '../../i18n/words/admin'
import { listen } from '../shared/until'
import { useAdmin } from '../shared/useAdmin'

/** Where several pictures are chosen at once, or dropped: Payload leaves out there, without a word, what is no picture. */
const place = '.bulk-upload--add-files__dropArea'

const filesOf = (event: Event): FileList | null | undefined => {
  if (event instanceof DragEvent) return event.dataTransfer?.files
  if (event instanceof ClipboardEvent) return event.clipboardData?.files
  return event.target instanceof HTMLInputElement ? event.target.files : null
}

/**
 * Says which of several files were left out, since they are no pictures. Where none is left Payload says so itself.
 *
 * Upstream: docs/upstream/012-left-out-files.md (open in 3.90.2). Goes when `onDrop` of the bulk upload names what it leaves out. Told by
 * tests/browser/fields.test.ts.
 */
export const LeftOutFiles = ({ children }: { children: ReactNode }) => {
  const { getEntityConfig } = useConfig()
  const { say } = useAdmin()
  const types = getEntityConfig({ collectionSlug: 'media' })?.upload?.mimeTypes
  useEffect(() => {
    const tell = (event: Event): void => {
      // Those that are added to others go to the server, which says what it refuses.
      const isFirst = !document.querySelector('.bulk-upload--file-manager')
      if (!types || !isFirst || !(event.target instanceof Element && event.target.closest(place))) return
      const files = [...(filesOf(event) ?? [])]
      const leftOut = files.filter(({ type }) => !types.includes(type))
      if (leftOut.length > 0 && leftOut.length < files.length)
        toast.warning(say(words.picture.leftOut)(leftOut.map(({ name }) => name).join(', ')), { duration: 30_000 })
    }
    return listen(document, ['change', 'drop', 'paste'], tell, true)
  }, [say, types])
  return children
}
