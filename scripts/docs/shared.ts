import type { Payload } from 'payload'

/** A link to the draft of the built-in workshop, for the examples. @returns its token */
export const shareExample = async (payload: Payload): Promise<string> => {
  const { docs } = await payload.find({
    collection: 'workshops',
    where: { slug: { equals: 'a-global-challenge' } },
    depth: 0,
  })
  const token = 'a-token-of-32-letters-as-it-is-m'
  const until = new Date(Date.now() + 86_400_000).toISOString()
  await payload.kv.set(`share:${token}`, { until, workshop: docs[0]?.id ?? '' })
  return token
}
