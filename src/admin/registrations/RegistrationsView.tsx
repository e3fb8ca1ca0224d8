import type { AdminViewServerProps } from 'payload'
import { defaultLocale, isLocale, say } from '../../i18n/locales'
import { words } from '../../i18n/words/registrationsDesk'
import { admit, OwnPage } from '../shared/OwnPage'
import { RegistrationsList } from './RegistrationsOnDemand'
import './registrations.css'

/** The registrations of a workshop, and the acts on them. */
export const RegistrationsView = async (view: AdminViewServerProps) => {
  admit(view, '/registrations', 'organiser')
  const { searchParams } = view
  const { req } = view.initPageResult
  const { payload } = req
  const { language } = req.i18n

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
  const { docs: published } = await payload.find({
    collection: 'workshops',
    depth: 0,
    pagination: false,
    req,
    select: { slug: true },
    where: { _status: { equals: 'published' } },
  })
  const slugs = new Map(published.map(({ id, slug }) => [id, slug ?? null]))
  const workshops = docs
    .filter(({ registration }) => registration?.mode === 'internal')
    .map(({ id, number, title }) => ({
      id,
      label: [number, title || id].filter(Boolean).join(' – '),
      slug: slugs.get(id) ?? null,
    }))
  const asked = typeof searchParams?.workshop === 'string' ? searchParams.workshop : ''
  return (
    <OwnPage className="registrations" title={say(words.title, language)} view={view}>
      <p>{say(words.intro, language)}</p>
      {workshops.length ? (
        <RegistrationsList
          chosen={workshops.some(({ id }) => id === asked) ? asked : (workshops[0]?.id ?? '')}
          workshops={workshops}
        />
      ) : (
        <p>{say(words.none, language)}</p>
      )}
    </OwnPage>
  )
}
