import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { includesRole, seriesFileRoles } from '../../domain/roles'
import { defaultLocale, isLocale, say } from '../../i18n/locales'
import { words } from '../../i18n/words/importExport'
import { DownloadPart } from './DownloadPart'
import { LoadPart } from './LoadPart'

/**
 * The page to take the series away as a file, and to load one. Payload shows pages of ours to anybody: who may come in is asked here, and by
 * the API again.
 */
export const SeriesFileView = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { payload, user } = req
  const { language } = req.i18n
  const { admin: adminRoute } = payload.config.routes
  if (!user || !permissions.canAccessAdmin) {
    const here = formatAdminURL({ adminRoute, path: '/series-file' })
    redirect(`${formatAdminURL({ adminRoute, path: '/login' })}?redirect=${encodeURIComponent(here)}`)
  }
  const role = 'role' in user ? user.role : undefined
  if (!includesRole(role, 'editor')) notFound()

  const [{ docs }, { totalDocs: pictures }] = await Promise.all([
    payload.find({
      collection: 'workshops',
      depth: 0,
      draft: true,
      locale: isLocale(language) ? language : defaultLocale,
      overrideAccess: false,
      pagination: false,
      req,
      select: { number: true, title: true },
      sort: 'number',
    }),
    payload.count({ collection: 'media', overrideAccess: false, req }),
  ])
  const untitled = say(words.download.untitled, language)
  const workshops = docs.map(({ id, number, title }) => ({
    id,
    label: [number, title || untitled].filter(Boolean).join(' – '),
  }))
  const title = say(words.title, language)
  const page = { i18n: req.i18n, locale, params, payload, permissions, req, searchParams, user, visibleEntities }
  return (
    <DefaultTemplate {...page}>
      <SetStepNav nav={[{ label: title }]} />
      <Gutter className="series-file">
        <h1>{title}</h1>
        <p className="series-file__intro">{say(words.intro, language)}</p>
        <DownloadPart
          chosen={typeof searchParams?.workshop === 'string' ? searchParams.workshop : ''}
          hasPictures={pictures > 0}
          workshops={workshops}
        />
        <LoadPart mayLoad={includesRole(role, seriesFileRoles.load)} />
      </Gutter>
    </DefaultTemplate>
  )
}
