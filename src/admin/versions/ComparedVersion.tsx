'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useReadersTitle } from '../shared/useReadersTitle'

/** In the comparison of versions: what the document is called, and whether the version is what there is now, which nobody goes back to. */
export const ComparedVersion = ({ at }: { at: string }) => {
  const { data } = useDocumentInfo()
  useReadersTitle()
  return Date.parse(data?.updatedAt ?? '') === Date.parse(at) ? <span className="version-of-now" hidden /> : null
}
