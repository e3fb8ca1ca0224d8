'use client'
import type { SaidPlan } from '../../domain/seriesUpload'
import { words } from '../../i18n/words/importExport'
import { useAnswer } from '../shared/asking'
import { useAdmin } from '../shared/useAdmin'

/** The way to the workshop that a pasted programme went into: its key begins those of its sessions. */
export const PastedLink = ({ plan }: { plan: SaidPlan }) => {
  const { api, page, say } = useAdmin()
  const slug = plan.items.find(({ key }) => key.includes('/'))?.key.split('/')[0]
  const { body } = useAnswer<{ docs: readonly { id: string }[] }>(
    slug ? api(`/workshops?where[slug][equals]=${slug}&draft=true&depth=0&limit=1&select[slug]=true`) : null,
  )
  const id = body?.docs[0]?.id
  if (!id) return null
  return (
    <p>
      <a href={page(`/collections/workshops/${id}`)}>{say(words.done.open)}</a>
    </p>
  )
}
