import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { includesRole } from '../../domain/roles'
import { defaultLocale, isLocale, say } from '../../i18n/locales'
import { words } from '../../i18n/words/registrationsDesk'
import { RegistrationsList } from './RegistrationsList'
import './registrations.css'

/** The registrations of a workshop, and the acts on them. Payload shows pages of ours to anybody: who may come in is asked here, and by the API again. */
export const RegistrationsView = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { payload, user } = req
  const { language } = req.i18n
  const { admin: adminRoute } = payload.config.routes
  if (!user || !permissions.canAccessAdmin) {
    const here = formatAdminURL({ adminRoute, path: '/registrations' })
    redirect(`${formatAdminURL({ adminRoute, path: '/login' })}?redirect=${encodeURIComponent(here)}`)
  }
  if (!includesRole('role' in user ? user.role : undefined, 'organiser')) notFound()

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
  const workshops = docs
    .filter(({ registration }) => registration?.mode === 'internal')
    .map(({ id, number, title }) => ({ id, label: [number, title || id].filter(Boolean).join(' – ') }))
  const asked = typeof searchParams?.workshop === 'string' ? searchParams.workshop : ''
  const title = say(words.title, language)
  const page = { i18n: req.i18n, locale, params, payload, permissions, req, searchParams, user, visibleEntities }
  return (
    <DefaultTemplate {...page}>
      <SetStepNav nav={[{ label: title }]} />
      <Gutter className="registrations">
        <h1>{title}</h1>
        <p>{say(words.intro, language)}</p>
        {workshops.length ? (
          <RegistrationsList
            chosen={workshops.some(({ id }) => id === asked) ? asked : (workshops[0]?.id ?? '')}
            workshops={workshops}
          />
        ) : (
          <p>{say(words.none, language)}</p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
