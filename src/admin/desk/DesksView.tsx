import { Link } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { defaultLocale, isLocale, say } from '../../i18n/locales'
import { words } from '../../i18n/words/registrationsDesk'
import { admit, OwnPage } from '../shared/OwnPage'
import { deskPath } from './parts'
import './registrations.css'

/** The workshops that take registrations here, each with the way to its desk. */
export const DesksView = async (view: AdminViewServerProps) => {
  admit(view, '/desks', 'organiser')
  const { searchParams } = view
  const { req } = view.initPageResult
  const { payload } = req
  const { language } = req.i18n
  const { admin: adminRoute } = payload.config.routes
  const { docs } = await payload.find({
    collection: 'workshops',
    depth: 0,
    draft: true,
    locale: isLocale(language) ? language : defaultLocale,
    overrideAccess: false,
    pagination: false,
    req,
    select: { number: true, registration: { mode: true }, startsAtUtc: true, title: true },
    sort: '-startsAtUtc',
  })
  const workshops = docs.filter(({ registration }) => registration?.mode === 'internal')
  const asked = searchParams?.workshop
  const chosen = workshops.find(({ id }) => id === asked)
  if (chosen) redirect(formatAdminURL({ adminRoute, path: deskPath(chosen.id) }))
  return (
    <OwnPage className="registrations" title={say(words.title, language)} view={view}>
      <p>{say(words.intro, language)}</p>
      {workshops.length ? (
        <ul>
          {workshops.map(({ id, number, title }) => (
            <li key={id}>
              <Link href={formatAdminURL({ adminRoute, path: deskPath(id) })} prefetch={false}>
                {[number, title || id].filter(Boolean).join(' – ')}
              </Link>
            </li>
          ))}
        </ul>
      ) : (
        <p>{say(words.none, language)}</p>
      )}
    </OwnPage>
  )
}
