import type { Payload } from 'payload'
import type { PublicMedia, PublicSeries, PublicWorkshop } from '../api/public/shapes'
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

/** The bytes of a picture as a document takes them: JPEG, or PNG where some of it is transparent; null where it cannot be read. */
const bytesOf = async (payload: Payload, { url }: PublicMedia, width: number): Promise<[Buffer, string] | null> => {
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

/** The pictures of a flyer: the workshop’s cover, and the logos of partners. */
export const picturesFor = async (
  payload: Payload,
  { cover, partners }: Pick<PublicWorkshop, 'cover' | 'partners'>,
  series: Pick<PublicSeries, 'partners'> | null,
): Promise<Pictures> => {
  const logos = [...partners, ...(series?.partners ?? [])].flatMap(({ organisation }) => organisation?.logo ?? [])
  const wanted = [
    ...(cover ? [[cover, WIDEST] as const] : []),
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
