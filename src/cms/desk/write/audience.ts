import type { PayloadRequest } from 'payload'
import { isMeant, MOST_CHOSEN, statesOf, type Audience } from '../../../domain/messages'
import { liveStates } from '../../../domain/registration'
import { findMain, isId } from '../../../database/documents'

/** How many would get a message, and in which languages they read. */
export interface Reach {
  people: number
  /** By language; `none` where nobody knows it. */
  languages: Record<string, number>
  /** How many more are of these, who want no messages. */
  stopped: number
}

/** Somebody who was chosen. */
interface Chosen {
  id: string
  name: string
  /** Whether they would get a message now. */
  isMeant: boolean
}

/** The ids of those who were chosen, each once, as a database can look for them. */
export const chosenIds = (req: PayloadRequest, ids: readonly unknown[]): string[] =>
  [...new Set(ids.filter((id): id is string => typeof id === 'string' && isId(req, id)))].sort().slice(0, MOST_CHOSEN)

const fields = { email: true, language: true, name: true, noMessages: true, state: true, workshop: true } as const

/** Whom each audience of a workshop reaches now, and who was chosen. */
export const audienceOf = async (
  req: PayloadRequest,
  workshop: string,
  ids: readonly string[],
): Promise<{ reach: Record<Audience, Reach>; chosen: Chosen[] }> => {
  const of = { workshop: { equals: workshop } }
  const all = await findMain(req, 'registrations', { and: [of, { state: { in: [...liveStates] } }] }, 0, fields)
  const chosen = ids.length
    ? await findMain(req, 'registrations', { and: [of, { id: { in: [...ids] } }] }, 0, fields)
    : []
  const reachOf = (audience: Audience): Reach => {
    const meant = (audience === 'chosen' ? chosen : all).filter(({ state }) => isMeant(audience, state))
    const left = meant.filter(({ noMessages }) => !noMessages)
    const languages: Record<string, number> = {}
    for (const { language } of left) languages[language ?? 'none'] = (languages[language ?? 'none'] ?? 0) + 1
    return { people: left.length, languages, stopped: meant.length - left.length }
  }
  return {
    reach: {
      confirmed: reachOf('confirmed'),
      waiting: reachOf('waiting'),
      both: reachOf('both'),
      chosen: reachOf('chosen'),
    },
    chosen: chosen
      .map(({ email, id, name, noMessages, state }) => ({
        id,
        name: name || (email ?? ''),
        isMeant: !noMessages && statesOf('chosen').some((one) => one === state),
      }))
      .toSorted((a, b) => a.name.localeCompare(b.name)),
  }
}
