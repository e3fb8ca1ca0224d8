import type { Payload } from 'payload'
import { findMain } from '../../database/documents'
import { imageSizes } from '../../domain/pictures'
import { carriesMetadata, encodePicture, resizePicture, type Part, type Resized } from './encode'
import { fingerprintOf, storedFile } from './fingerprints'
import { kindOf, type Kind, type Unfit } from './judge'
import { sharpOf } from './sharpOf'
import { inPictureTurn } from './turn'

/** A picture as it is to be stored, in every size: decoded and encoded before a turn to write is taken. */
export interface MadePicture extends Resized {
  kind: Kind
  sizes: Record<string, Resized>
  /** The fingerprint of the file that it was made from. Null where it was made from a part of one. */
  uploadFingerprint: string | null
}

/** The pictures that are stored as a file, or were made from it. */
const storedOf = (payload: Payload, fingerprint: string) => {
  const equals = { equals: fingerprint }
  return findMain({ payload }, 'media', { or: [{ fingerprint: equals }, { uploadFingerprint: equals }] })
}

/**
 * What is stored of a picture. A file that this installation stores already, or that an export of another one vouches for, is taken as it is, so
 * that no generation is lost; one of which a picture was made before gives the same picture; any other is encoded anew.
 */
const bytesToStore = async (
  payload: Payload,
  data: Buffer,
  known: Awaited<ReturnType<typeof storedOf>>,
  vouched: string | undefined,
): Promise<Buffer> => {
  const given = fingerprintOf(data)
  const isOurs = vouched === given || known.some(({ fingerprint }) => fingerprint === given)
  if (isOurs && !(await carriesMetadata(data))) return data
  const same = known.find(({ fingerprint }) => fingerprint !== given)
  const before = await storedFile(payload, same?.filename)
  if (before && fingerprintOf(before) === same?.fingerprint) return before
  return encodePicture(data)
}

/** How large a picture is, upright. */
const sizeOf = async (data: Buffer): Promise<{ height: number; width: number }> => {
  const { autoOrient } = await (await sharpOf(data)).metadata()
  return autoOrient
}

const inEverySize = async (data: Buffer): Promise<Pick<MadePicture, 'data' | 'height' | 'sizes' | 'width'>> => {
  const { height, width } = await sizeOf(data)
  const sizes: Record<string, Resized> = {}
  for (const { name, width: wanted, withoutEnlargement } of imageSizes)
    if (withoutEnlargement || width >= wanted) sizes[name] = await resizePicture(data, wanted)
  return { data, height, sizes, width }
}

/** How a part of a picture is asked for: its corner in hundredths of the whole, its size in pixels. */
export interface Crop {
  height: number
  width: number
  x: number
  y: number
}

/** The part that is meant, within the picture; null where it is the whole of it. */
const partOf = ({ height, width, x, y }: Crop, whole: { height: number; width: number }): Part | null => {
  const within = (value: number, max: number): number => Math.min(Math.max(Math.floor(value), 0), max)
  const left = within((x / 100) * whole.width, whole.width - 1)
  const top = within((y / 100) * whole.height, whole.height - 1)
  const part = {
    left,
    top,
    width: Math.max(within(width, whole.width - left), 1),
    height: Math.max(within(height, whole.height - top), 1),
  }
  return part.width === whole.width && part.height === whole.height ? null : part
}

export interface Making {
  /** The fingerprint of a file that an export vouches for (seed/applySeries.ts). */
  vouched?: string | undefined
  /** What is kept of the picture, where not all is. */
  crop?: Crop | undefined
}

/**
 * Makes what is stored of a picture, in its turn.
 * @returns what is wrong with it, where it is none that is stored
 */
export const makePicture = async (
  payload: Payload,
  data: Buffer,
  { crop, vouched }: Making = {},
): Promise<MadePicture | Unfit> => {
  const kind = await kindOf(data)
  if (!isKind(kind)) return kind
  const uploadFingerprint = fingerprintOf(data)
  const known = await storedOf(payload, uploadFingerprint)
  return inPictureTurn(async () => {
    try {
      const part = crop && partOf(crop, await sizeOf(data))
      if (part) return { kind, ...(await inEverySize(await encodePicture(data, part))), uploadFingerprint: null }
      return { kind, ...(await inEverySize(await bytesToStore(payload, data, known, vouched))), uploadFingerprint }
    } catch {
      return 'damaged'
    }
  })
}

export const isKind = (judged: Kind | Unfit): judged is Kind => typeof judged === 'object' && 'endings' in judged

export const isMade = (made: MadePicture | Unfit): made is MadePicture => typeof made === 'object' && 'sizes' in made

/**
 * Judges a picture by what its bytes are, decoded to its end: what `makePicture` would find, before anything is written.
 * @returns its kind, or what is wrong
 */
export const judgePicture = async (data: Buffer): Promise<Kind | Unfit> => {
  const kind = await kindOf(data)
  if (!isKind(kind)) return kind
  return inPictureTurn(async () => {
    const picture = await sharpOf(data, { animated: true })
    return picture
      .resize(320)
      .toBuffer()
      .then(
        () => kind,
        () => 'damaged' as const,
      )
  })
}
