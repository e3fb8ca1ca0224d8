import type { AdminViewServerProps } from 'payload'
import { includesRole, seriesFileRoles } from '../../domain/roles'
import { defaultLocale, isLocale, say } from '../../i18n/locales'
import { words } from '../../i18n/words/importExport'
import { admit, OwnPage } from '../shared/OwnPage'
import { DownloadPart } from './DownloadPart'
import { FileParts } from './FileParts'

/** The page to take the series away as a file, and to load one. */
export const SeriesFileView = async (view: AdminViewServerProps) => {
  const role = admit(view, '/series-file', 'editor')
  const { searchParams } = view
  const { req } = view.initPageResult
  const { payload } = req
  const { language } = req.i18n

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
  return (
    <OwnPage className="series-file" title={say(words.title, language)} view={view}>
      <p className="series-file__intro">{say(words.intro, language)}</p>
      <DownloadPart
        chosen={typeof searchParams?.workshop === 'string' ? searchParams.workshop : ''}
        hasPictures={pictures > 0}
        workshops={workshops}
      />
      <FileParts
        mayLoad={includesRole(role, seriesFileRoles.load)}
        pasteInto={typeof searchParams?.paste === 'string' ? searchParams.paste : ''}
        workshops={workshops}
      />
    </OwnPage>
  )
}
