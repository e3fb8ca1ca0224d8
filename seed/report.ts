import { isRow, textOf } from '../src/domain/row'
import type { PlanReport, ReportItem } from '../src/domain/seriesUpload'
import { serve } from '../src/domain/texts'
import { fallbackOf, say } from '../src/i18n/locales'
import { kinds, words } from '../src/i18n/words/seed'
import type { SessionForm } from './format/normalSeries'
import { sessionsOf, type Loss, type Plan, type PlanItem, type PlanKind } from './planSeries'

const order: readonly PlanKind[] = ['series', 'workshop', 'session', 'person', 'organisation', 'media']

const clipped = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}

const counted = (items: readonly PlanItem[], language: string): string => {
  const parts = order.flatMap((kind) => {
    const n = items.filter((item) => item.kind === kind).length
    return n ? [`${n} ${say(kinds[kind][n === 1 ? 'one' : 'many'], language)}`] : []
  })
  return parts.length ? parts.join(', ') : say(words.nothing, language)
}

const lossSaid = (loss: Loss, language: string): string => {
  const before = clipped(loss.before)
  if (loss.kind === 'leaves') return say(words.leaves, language)(before)
  return loss.kind === 'emptied'
    ? say(words.emptied, language)(before)
    : say(words.overwritten, language)(before, clipped(loss.after ?? ''))
}

/** What people call a document: a person by the name, the others by their titles. */
const titlesOf = ({ organisations, people, series, sessions, workshops }: Plan['form'], language: string) => {
  const text = (texts: unknown): string | undefined =>
    serve(isRow(texts) ? texts : null, [language, ...fallbackOf(language)])?.text
  const loose = new Map(sessions.map((session) => [session.key, session]))
  const known = new Map<string, ReadonlyMap<string, SessionForm>>()
  const sessionsIn = (name: string): ReadonlyMap<string, SessionForm> => {
    const entry = workshops.get(name)
    const everywhere = [entry?.aside, entry?.programme, entry?.draft?.programme]
    const found = known.get(name) ?? new Map(everywhere.flatMap((programme) => [...sessionsOf(programme ?? [])]))
    known.set(name, found)
    return found
  }
  return ({ key, kind }: PlanItem): string | undefined => {
    if (kind === 'media') return undefined
    if (kind === 'person') return textOf(people.get(key)?.name) ?? undefined
    if (kind === 'organisation') return text(organisations.get(key)?.name)
    if (kind === 'series') return text(series.fields.title)
    if (kind === 'workshop') return text(workshops.get(key)?.fields.title)
    const [workshop = '', session] = key.split('/')
    if (session === undefined) return text(loose.get(key)?.fields.title)
    return text(sessionsIn(workshop).get(session)?.fields.title)
  }
}

/** A plan in words: what is created, what changes and in which fields, what stays, and what would be lost. */
export const reportPlan = (plan: Pick<Plan, 'form' | 'items'>, language: string): PlanReport => {
  const of = (action: PlanItem['action']): PlanItem[] => plan.items.filter((item) => item.action === action)
  const titleOf = titlesOf(plan.form, language)
  const byKind = (a: PlanItem, b: PlanItem): number => order.indexOf(a.kind) - order.indexOf(b.kind)
  const items = [...of('create'), ...of('change')].toSorted(byKind).map((item): ReportItem => {
    const title = titleOf(item)
    return {
      action: item.action,
      kind: say(kinds[item.kind].one, language),
      key: item.key,
      ...(title ? { title: clipped(title) } : {}),
      fields: item.fields,
      losses: item.losses.map((loss) => ({ path: loss.path, said: lossSaid(loss, language) })),
      ...(item.staysPublic ? { staysPublic: say(words.staysPublic, language) } : {}),
    }
  })
  const counts = { create: '', change: '', same: '' }
  for (const action of ['create', 'change', 'same'] as const) counts[action] = counted(of(action), language)
  return { counts, items }
}

const colon = (language: string): string => (language === 'fr' ? '\u00a0:' : ':')

/** The same, in lines. */
export const planLines = (plan: Pick<Plan, 'form' | 'items'>, language: string): string[] => {
  const { counts, items } = reportPlan(plan, language)
  const losing = items.filter(({ losses }) => losses.length)
  const sep = colon(language)
  return [
    `${say(words.create, language)}${sep} ${counts.create}`,
    ...items.flatMap(({ action, key, kind }) => (action === 'create' ? [`  + ${kind} ${key}`] : [])),
    `${say(words.change, language)}${sep} ${counts.change}`,
    ...items.flatMap(({ action, fields, key, kind, staysPublic }) =>
      action === 'change'
        ? [`  ~ ${kind} ${key}${sep} ${fields.join(', ')}${staysPublic ? ` (${staysPublic})` : ''}`]
        : [],
    ),
    `${say(words.same, language)}${sep} ${counts.same}`,
    ...(losing.length ? [`${say(words.lost, language)}${sep}`] : []),
    ...losing.flatMap(({ key, kind, losses }) =>
      losses.map(({ path, said }) => `  - ${kind} ${key}, ${path}${sep} ${said}`),
    ),
  ]
}
