import type { ServerProps } from 'payload'
import { faceOf, isColour, USUAL_COLOUR } from '../../domain/colour'
import { isLocale, defaultLocale } from '../../i18n/locales'
import './frame.css'

/**
 * The series in the header of the admin: its name, and its colour in the mark and along the top of every page. What is drawn over the colour is black or
 * white, whichever is read better (docs/decisions/081-colour-and-logo-of-the-series.md).
 */
export const SeriesMark = async ({ i18n, payload, user }: Pick<ServerProps, 'i18n' | 'payload' | 'user'>) => {
  const { language } = i18n
  const series = user
    ? await payload.findGlobal({
        slug: 'series',
        depth: 0,
        draft: true,
        locale: isLocale(language) ? language : defaultLocale,
        overrideAccess: false,
        select: { colour: true, title: true },
        user,
      })
    : null
  const { fill, ink } = faceOf(isColour(series?.colour) ? series.colour : USUAL_COLOUR)
  return (
    <span className="series-mark">
      <span className="series-mark__band" style={{ background: fill }} />
      <svg aria-label="Atelier" className="series-mark__tile" role="img" viewBox="0 0 32 32">
        <rect fill={fill} height="32" rx="7" width="32" />
        <path d="M7 23.5 13.6 8.5h4.8L25 23.5h-4.3l-1.3-3.2h-6.8l-1.3 3.2zm6.9-6.6h4.2L16 11.6z" fill={ink} />
      </svg>
      {series?.title && <span className="series-mark__name">{series.title}</span>}
    </span>
  )
}
