import type { Payload } from 'payload'
import type { PublicMedia, PublicSeries, PublicWorkshop } from '../api/public/shapes'
import { mediaFolder } from '../cms/pictures/files'
import { storedFile } from '../cms/pictures/fingerprints'
import { sharpOf } from '../cms/pictures/sharpOf'

/** The name of a picture’s file beside a sheet; null where there is none. */
export type PictureOf = (picture: Pick<PublicMedia, 'id'>) => string | null

/** Files by their names, and which picture is which. */
export interface Pictures {
  files: Record<string, Buffer>
  pictureOf: PictureOf
}

/** Wide enough for a page at 230 dots to the inch, in pixels. */
const WIDEST = 1600

/** A logo is never wider than a quarter of that. */
const WIDEST_LOGO = 600

/** Most logos on a flyer. */
const MOST_LOGOS = 24

/** The bytes of a picture, and how the name of such a file ends. */
type Made = readonly [Buffer, string]

/** Most memory that pictures take which were made, in bytes: to make one again takes longer than to set a flyer with it. */
const KEPT = 12_000_000

/** Pictures that were made, by their address, which changes with the file, and their width. Each stands in memory once. */
const kept = new Map<string, Made>()
let size = 0

const keep = (key: string, made: Made): void => {
  if (kept.has(key)) return
  kept.set(key, made)
  size += made[0].length
  for (const [oldest, [{ length }]] of kept) {
    if (size <= KEPT) break
    kept.delete(oldest)
    size -= length
  }
}

/** The bytes of a picture as a document takes them, made once; null where it cannot be read. */
const bytesOf = async (payload: Payload, picture: PublicMedia, width: number): Promise<Made | null> => {
  // What has no version in its address may be another file next time.
  const key = picture.url?.includes('?v=') ? `${mediaFolder(payload)} ${picture.url} ${width}` : null
  const known = key === null ? undefined : kept.get(key)
  if (key !== null && known) {
    // What was used last stands at the end.
    kept.delete(key)
    kept.set(key, known)
    return known
  }
  const made = await makeBytes(payload, picture, width)
  if (key !== null && made) keep(key, made)
  return made
}

/** JPEG, or PNG where some of it is transparent; null where it cannot be read. */
const makeBytes = async (payload: Payload, { url }: PublicMedia, width: number): Promise<Made | null> => {
  const name = url?.split('?')[0]?.split('/').at(-1)
  const stored = name === undefined ? null : await storedFile(payload, decodeURIComponent(name))
  if (!stored) return null
  try {
    const picture = (await sharpOf(stored)).resize({ width, withoutEnlargement: true })
    const { hasAlpha } = await (await sharpOf(stored)).metadata()
    return hasAlpha
      ? [await picture.png({ palette: true }).toBuffer(), 'png']
      : [await picture.flatten({ background: '#ffffff' }).jpeg({ quality: 82 }).toBuffer(), 'jpg']
  } catch {
    return null
  }
}

/** The pictures of a flyer: the workshop’s cover, and the logos of the series and of partners. */
export const picturesFor = async (
  payload: Payload,
  { cover, partners }: Pick<PublicWorkshop, 'cover' | 'partners'>,
  series: Pick<PublicSeries, 'logo' | 'partners'> | null,
): Promise<Pictures> => {
  const logos = [...partners, ...(series?.partners ?? [])].flatMap(({ organisation }) => organisation?.logo ?? [])
  const wanted = [
    ...(cover ? [[cover, WIDEST] as const] : []),
    ...(series?.logo ? [[series.logo, WIDEST_LOGO] as const] : []),
    ...logos.slice(0, MOST_LOGOS).map((logo) => [logo, WIDEST_LOGO] as const),
  ]
  const files: Record<string, Buffer> = {}
  const names = new Map<string, string>()
  for (const [picture, width] of wanted) {
    const made = names.has(picture.id) ? null : await bytesOf(payload, picture, width)
    if (!made) continue
    const [bytes, ending] = made
    const name = `picture-${names.size + 1}.${ending}`
    names.set(picture.id, name)
    files[name] = bytes
  }
  return { files, pictureOf: ({ id }) => names.get(id) ?? null }
}
