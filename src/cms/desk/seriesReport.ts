import type { PayloadRequest } from 'payload'
import { findMain } from '../../database/documents'
import { localesOf } from '../../database/request'
import { shownOf } from '../../domain/report'
import { serve } from '../../domain/texts'
import { keptOf } from '../registrations/kept'
import { editionOf } from './report'
import { attended } from './reportKinds'
import { tellReport } from './tellReport'

/**
 * The workshops whose report is made, each by what its report says, the first one first. A number is of one workshop, and a total of what is said: none
 * gives away what another leaves out.
 */
export const seriesReport = async (req: PayloadRequest, locale: string, now: Date) => {
  const desks = await findMain(req, 'desks', { endsAtUtc: { less_than_equal: now.toISOString() } })
  const ids = desks.flatMap(({ workshop }) => workshop ?? [])
  const workshops = await findMain(req, 'workshops', { id: { in: ids } }, 0, {
    deletedAt: true,
    number: true,
    registration: true,
    startsAtUtc: true,
    title: true,
  })
  const locales = localesOf(req)
  const all = workshops
    .filter(({ deletedAt }) => !deletedAt)
    .toSorted((a, b) => (a.startsAtUtc ?? '').localeCompare(b.startsAtUtc ?? ''))
    .map((workshop) => {
      const desk = desks.find((one) => one.workshop === workshop.id)
      return { edition: editionOf(desk), hasKept: keptOf(desk) !== null, workshop }
    })
  const rows = all.flatMap(({ edition, workshop }) => {
    if (!edition) return []
    const { id, number, title } = workshop
    const name = serve(title, [locale, ...locales])?.text ?? id
    const onlyLanguages = {
      ...edition,
      tables: edition.tables.filter(({ table }) => table === 'language'),
      withheld: [],
    }
    const [, languages] = tellReport(onlyLanguages, { registration: null }, { locale, locales })
    return [
      {
        title: [number, name].filter(Boolean).join(' – '),
        registered: edition.registered,
        attended: shownOf(edition, 'outcome', attended),
        languages: (languages?.rows ?? []).map(({ count, label }) => `${label} ${count ?? ''}`).join(', '),
      },
    ]
  })
  const total = (name: 'attended' | 'registered'): number => rows.reduce((sum, row) => sum + (row[name] ?? 0), 0)
  return {
    rows,
    totals: { registered: total('registered'), attended: total('attended') },
    missing: all.length - rows.length,
  }
}
