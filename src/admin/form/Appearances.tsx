'use client'
import { Link, useDocumentInfo } from '@payloadcms/ui'
import type { Appearance } from '../../domain/people'
import { shortDayAndTime } from '../../i18n/dates'
import { words as common } from '../../i18n/words/common'
import { words } from '../../i18n/words/speakers'
import { useAnswer } from '../shared/asking'
import { useAdmin } from '../shared/useAdmin'
import { useMay } from '../shared/useMay'

const { roles } = common.people

const isRole = (role: string | null): role is keyof typeof roles => role !== null && role in roles

/** In the form of a person: where they stand in programmes, each with the way there. */
export const Appearances = () => {
  const { api, language, page, say } = useAdmin()
  const { id } = useDocumentInfo()
  // Editors alone are told.
  const may = useMay('editor')
  const { body } = useAnswer<{ appearances: Appearance[] }>(may && id ? api(`/speakers/${id}/appearances`) : null)
  if (!body) return null
  return (
    <section aria-labelledby="appearances-title" className="appearances">
      <h3 id="appearances-title">{say(words.appearances.label)}</h3>
      {body.appearances.length === 0 ? (
        <p>{say(words.appearances.none)}</p>
      ) : (
        <ul>
          {body.appearances.map(({ role, session, workshop }, n) => (
            <li key={`${session?.id} ${workshop?.id} ${n}`}>
              <span className="appearances__when">
                {workshop?.startsAt ? shortDayAndTime(workshop.startsAt, language) : say(words.appearances.undated)}
              </span>
              <span className="appearances__where">
                {session && (
                  <Link href={page(`/collections/sessions/${session.id}`)} prefetch={false}>
                    {session.title ?? say(words.appearances.untitled)}
                  </Link>
                )}
                {session && workshop && <span className="appearances__and"> · </span>}
                {workshop && (
                  <Link href={page(`/collections/workshops/${workshop.id}`)} prefetch={false}>
                    {workshop.title ?? say(words.appearances.untitled)}
                  </Link>
                )}
                {isRole(role) && ` (${say(roles[role])})`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
