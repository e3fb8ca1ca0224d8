import type { Payload } from 'payload'
import type { Stored } from '../../database/documents'
import { imageSizes } from '../../domain/pictures'
import { storedFile } from './fingerprints'
import { sharpOf } from './sharpOf'
import { oneAfterAnother } from './turn'

/** How many placeholders are remembered, of about 200 bytes each. */
const MOST = 5000

/** By the fingerprint of the picture, null where its file is none; the one that was asked for last stands last. */
const remembered = new Map<string, Promise<string | null>>()

const remember = (fingerprint: string, placeholder: Promise<string | null>): void => {
  remembered.delete(fingerprint)
  remembered.set(fingerprint, placeholder)
  const [first] = remembered.keys()
  if (remembered.size > MOST && first !== undefined) remembered.delete(first)
}

/** Not that of uploads: a page would wait for what somebody sends meanwhile. */
const inTurn = oneAfterAnother()

/** @returns undefined where the file is missing, null where it is no picture */
const make = async (payload: Payload, sizes: Stored<'media'>['sizes']): Promise<string | null | undefined> => {
  const named: Record<string, { filename?: string | null } | null | undefined> = sizes ?? {}
  const [smallest] = imageSizes.flatMap(({ name }) => named[name]?.filename ?? [])
  const file = await storedFile(payload, smallest)
  if (!file) return undefined
  const picture = await sharpOf(file)
  const tiny = await picture
    .resize({ width: 16 })
    .webp({ quality: 30 })
    .toBuffer()
    .catch(() => null)
  return tiny && `data:image/webp;base64,${tiny.toString('base64')}`
}

/**
 * What is shown until a picture is there: the picture itself, 16 pixels wide, as an address that holds it (`data:`). Made of its smallest size, once
 * for all who ask, one after the other, and remembered until the program ends; it is stored nowhere.
 * @returns null where its file is missing
 */
export const placeholderOf = (
  payload: Payload,
  { fingerprint, sizes }: Pick<Stored<'media'>, 'fingerprint' | 'sizes'>,
): Promise<string | null> => {
  if (!fingerprint) return Promise.resolve(null)
  const placeholder =
    remembered.get(fingerprint) ??
    inTurn(() => make(payload, sizes)).then((made) => {
      // The file may come back.
      if (made === undefined) remembered.delete(fingerprint)
      return made ?? null
    })
  remember(fingerprint, placeholder)
  return placeholder
}
