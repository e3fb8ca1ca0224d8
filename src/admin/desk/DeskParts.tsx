'use client'
import { Link } from '@payloadcms/ui'
import { words } from '../../i18n/words/desk/parts'
import { useAdmin } from '../shared/useAdmin'
import { deskParts, deskPath, type DeskPart } from './parts'

/** The row of links to the parts of a workshop’s desk, and to the workshop. */
export const DeskParts = ({ part, workshop }: { part: DeskPart; workshop: string }) => {
  const { page, say } = useAdmin()
  return (
    <nav aria-label={say(words.parts)} className="desk-parts">
      {deskParts.map(({ label, slug }) => (
        <Link
          {...(slug === part ? { 'aria-current': 'page' as const } : {})}
          href={page(deskPath(workshop, slug))}
          key={slug}
          prefetch={false}
        >
          {say(label)}
        </Link>
      ))}
      <Link className="desk-parts__workshop" href={page(`/collections/workshops/${workshop}`)} prefetch={false}>
        {say(words.workshop)}
      </Link>
    </nav>
  )
}
