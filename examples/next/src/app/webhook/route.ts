import { revalidateTag } from 'next/cache'
import { isSigned } from '../../lib/isSigned'

/** What one change names: a kind (`workshops`, `speakers`, `organisations`, `series`, `media`) and a slug, where it has one, and those of each language. */
interface Change {
  kind?: unknown
  slug?: unknown
  slugs?: unknown
  formerSlugs?: unknown
}

const isChange = (value: unknown): value is Change => typeof value === 'object' && value !== null

/** The changes that a delivery tells; null where it says that everything may have changed, or something that is not known here. */
const changesIn = (body: string): Change[] | null => {
  try {
    const { data, type }: { data?: { changes?: unknown; everything?: unknown }; type?: unknown } = JSON.parse(body)
    const changes = data?.everything === true ? null : data?.changes
    return type === 'content.changed' && Array.isArray(changes) ? changes.filter(isChange) : null
  } catch {
    return null
  }
}

/** Each name under which something may have been asked for and kept. */
const namesOf = ({ formerSlugs, slug, slugs }: Change): unknown[] => [
  slug,
  ...(typeof slugs === 'object' && slugs !== null ? Object.values(slugs) : []),
  ...(Array.isArray(formerSlugs) ? formerSlugs : []),
]

/** Where Atelier says what changed: what was kept of it is asked for again, in both languages, when somebody next reads it. */
export const POST = async (request: Request): Promise<Response> => {
  const secret = process.env.WEBHOOK_SECRET
  if (!secret) return new Response('WEBHOOK_SECRET is missing.', { status: 503 })
  const body = await request.text()
  if (!isSigned(secret, request.headers, body)) return new Response(null, { status: 401 })
  const changes = changesIn(body)
  const tags = changes
    ? changes.flatMap((change) =>
        namesOf(change)
          .filter((one) => typeof one === 'string')
          .map((one) => `${String(change.kind)}:${one}`),
      )
    : ['atelier']
  for (const tag of new Set([...tags, 'lists', 'series'])) revalidateTag(tag, { expire: 0 })
  return new Response(null, { status: 204 })
}
