/**
 * The tags by which a shared cache in front of the server, such as a CDN’s, knows what it keeps: an answer names what it was made of, a write what it
 * changes, and whatever has a tag in common is made anew (docs/decisions/057-in-front-of-the-server.md).
 */

/** Of every answer. */
const EVERYTHING = 'content'
/** Of every answer that is not about one workshop alone: any write may change it. */
const LISTS = 'lists'
/** Of every picture’s file. */
const PICTURES = 'pictures'

const one = (kind: 'media' | 'workshops', id: string): string => `${kind}-${id}`

/** What an answer was made of. */
interface Made {
  /** The collections and globals that were read for it. */
  kinds: ReadonlySet<string>
  /** The id of the workshop that it is about, and no other. */
  workshop: string | null
}

/** The tags of an answer. */
export const tagsOfAnswer = ({ kinds, workshop }: Made): string[] =>
  workshop ? [EVERYTHING, one('workshops', workshop), ...kinds] : [EVERYTHING, LISTS]

/** The tags of the file of a picture. */
export const tagsOfPicture = (id: string): string[] => [PICTURES, one('media', id)]

/** What was written: a kind, the document where it was one (of a desk its workshop), and whether others lost what led to it. */
interface Written {
  kind: string
  id: string | null
  isDelete: boolean
}

/** The tags of what a write may have changed. */
export const tagsOfWrite = ({ id, isDelete, kind }: Written): string[] => {
  const pictures = kind === 'media' ? [id ? one('media', id) : PICTURES] : []
  if (isDelete) return [EVERYTHING, ...pictures]
  const isOfWorkshop = kind === 'workshops' || kind === 'desks'
  return [LISTS, isOfWorkshop && id ? one('workshops', id) : kind, ...pictures]
}

/** The tags of all that there is. */
export const allTags: readonly string[] = [EVERYTHING, PICTURES]

/** More tags than this at once are everything: a request to a CDN takes some thirty. */
const MOST = 30

const isOfPictures = (tag: string): boolean => tag === PICTURES || tag.startsWith(one('media', ''))

/** As many tags as one request takes: of more, all there are; beside that of everything, those of files alone. */
export const fewTags = (tags: Iterable<string>): readonly string[] => {
  const all = [...tags]
  if (all.length > MOST) return allTags
  return all.includes(EVERYTHING) ? [EVERYTHING, ...all.filter(isOfPictures)] : all
}
