import { Link } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { desksAtAGlance } from '../../cms/desk/desks'
import { timeNow } from '../../database/answering'
import { say } from '../../i18n/locales'
import { words } from '../../i18n/words/desk/desks'
import { words as list } from '../../i18n/words/registrationsDesk'
import { admit, OwnPage } from '../shared/OwnPage'
import { DesksGlance } from './DesksGlance'
import { deskPath } from './parts'
import './deskPage.css'
import './registrations.css'

/** The desks of all workshops that take registrations here: those to come, then those that are past. */
export const DesksView = async (view: AdminViewServerProps) => {
  admit(view, '/desks', 'organiser')
  const { req } = view.initPageResult
  const { language } = req.i18n
  const desks = await desksAtAGlance(req, timeNow())
  const [coming, past] = [desks.filter((desk) => !desk.isPast), desks.filter((desk) => desk.isPast)]
  const { admin: adminRoute } = req.payload.config.routes
  return (
    <OwnPage className="desk-page registrations" title={say(list.title, language)} view={view}>
      {desks.length ? (
        <>
          <p>{say(words.intro, language)}</p>
          <section>
            <h2>{say(words.coming, language)}</h2>
            {coming.length ? <DesksGlance desks={coming} /> : <p>{say(words.noneComing, language)}</p>}
          </section>
          {past.length > 0 && (
            <section>
              <h2>{say(words.past, language)}</h2>
              <DesksGlance desks={past} />
            </section>
          )}
        </>
      ) : (
        <>
          <p>{say(words.none, language)}</p>
          <p>
            <Link href={formatAdminURL({ adminRoute, path: '/collections/workshops' })} prefetch={false}>
              {say(words.toWorkshops, language)}
            </Link>
          </p>
        </>
      )}
    </OwnPage>
  )
}

/** Where registrations stood before each workshop had a desk: it leads on, to the desk that is asked for. */
export const FormerRegistrations = (view: AdminViewServerProps) => {
  const { admin: adminRoute } = view.initPageResult.req.payload.config.routes
  const workshop = view.searchParams?.workshop
  const isNamed = typeof workshop === 'string' && /^[\w-]+$/.test(workshop)
  redirect(formatAdminURL({ adminRoute, path: isNamed ? deskPath(workshop) : '/desks' }))
}
