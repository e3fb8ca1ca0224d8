import type { Payload } from 'payload'
import sharp from 'sharp'
import type { Stored } from '../../database/documents'
import { imageSizes } from '../../domain/pictures'
import { storedFile } from './fingerprints'

/** How many placeholders are remembered, of about 200 bytes each. */
const MOST = 5000

/** By the fingerprint of the picture; the one that was asked for last stands last. */
const remembered = new Map<string, string>()

const remember = (fingerprint: string, placeholder: string): void => {
  remembered.delete(fingerprint)
  remembered.set(fingerprint, placeholder)
  const [first] = remembered.keys()
  if (remembered.size > MOST && first !== undefined) remembered.delete(first)
}

/**
 * What is shown until a picture is there: the picture itself, 16 pixels wide, as an address that holds it (`data:`). Made of its smallest size, and
 * remembered until the program ends; it is stored nowhere.
 * @returns null where its file is missing
 */
export const placeholderOf = async (
  payload: Payload,
  { fingerprint, sizes }: Pick<Stored<'media'>, 'fingerprint' | 'sizes'>,
): Promise<string | null> => {
  if (!fingerprint) return null
  const known = remembered.get(fingerprint)
  if (known !== undefined) {
    remember(fingerprint, known)
    return known
  }
  const named: Record<string, { filename?: string | null } | null | undefined> = sizes ?? {}
  const [smallest] = imageSizes.flatMap(({ name }) => named[name]?.filename ?? [])
  const file = await storedFile(payload, smallest)
  if (!file) return null
  try {
    const tiny = await sharp(file).resize({ width: 16 }).webp({ quality: 30 }).toBuffer()
    const placeholder = `data:image/webp;base64,${tiny.toString('base64')}`
    remember(fingerprint, placeholder)
    return placeholder
  } catch {
    return null
  }
}
