import { say } from '../src/i18n/locales'
import { words } from '../src/i18n/words/seed'
import type { Loss, Plan, PlanItem, PlanKind } from './planSeries'

const order: readonly PlanKind[] = ['series', 'workshop', 'session', 'person', 'organisation', 'media']

const clipped = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}

const counted = (items: readonly PlanItem[], language: string): string => {
  const parts = order.flatMap((kind) => {
    const n = items.filter((item) => item.kind === kind).length
    return n ? [say(words.kinds[kind], language)(n)] : []
  })
  return parts.length ? parts.join(', ') : say(words.nothing, language)
}

const nameOf = ({ kind, key }: PlanItem, language: string): string => `${say(words.one[kind], language)} ${key}`

const lossLine = (loss: Loss, language: string): string => {
  const before = clipped(loss.before)
  if (loss.kind === 'leaves') return say(words.leaves, language)(before)
  return loss.kind === 'emptied'
    ? say(words.emptied, language)(before)
    : say(words.overwritten, language)(before, clipped(loss.after ?? ''))
}

const colon = (language: string): string => (language === 'fr' ? '\u00a0:' : ':')

/** A plan in words: what is created, what changes and in which fields, what stays, and what would be lost. */
export const planLines = ({ items }: Pick<Plan, 'items'>, language: string): string[] => {
  const of = (action: PlanItem['action']): PlanItem[] => items.filter((item) => item.action === action)
  const losing = items.filter(({ losses }) => losses.length)
  const sep = colon(language)
  return [
    `${say(words.create, language)}${sep} ${counted(of('create'), language)}`,
    ...of('create').map((item) => `  + ${nameOf(item, language)}`),
    `${say(words.change, language)}${sep} ${counted(of('change'), language)}`,
    ...of('change').map(
      (item) =>
        `  ~ ${nameOf(item, language)}${sep} ${item.fields.join(', ')}${item.staysPublic ? ` (${say(words.staysPublic, language)})` : ''}`,
    ),
    `${say(words.same, language)}${sep} ${counted(of('same'), language)}`,
    ...(losing.length ? [`${say(words.lost, language)}${sep}`] : []),
    ...losing.flatMap((item) =>
      item.losses.map((loss) => `  - ${nameOf(item, language)}, ${loss.path}${sep} ${lossLine(loss, language)}`),
    ),
  ]
}
