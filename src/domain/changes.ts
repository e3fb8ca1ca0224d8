import type { Names } from './publication'
import { isSpeltAlike, spellingsOf } from './slugs'

/** What is known of changes of what the public is shown, and which other answers each of them changes (docs/decisions/068-what-changed.md). */

export const changeKinds = ['workshops', 'speakers', 'organisations', 'media', 'series'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** What a public answer is made of besides the document itself. */
export interface Named extends Names {
  /** Of a workshop: whether it takes the series’ confidentiality. */
  takesUsual?: boolean
  /** Of the series: its confidentiality, and when that changed last. */
  usual?: { said: string; position: number; at: string }
  /** In which place it became public; of what was so in an earlier version it is not known. */
  publicFrom?: number
  /** Of a workshop that is called off: in which place it was. */
  calledOffFrom?: number
  /** Of each language: a mark of what is read in it, and in which place that changed last. */
  read?: Readonly<Record<string, { mark: string; position: number }>>
}

/** The row of a document: its last change. */
export interface Change {
  kind: ChangeKind
  doc: string
  position: number
  /** ISO 8601, UTC. */
  at: string
  /** Of the last change of the document itself. */
  ownPosition: number
  ownAt: string
  /** Under which it is public, or was before it was gone. */
  slug: string | null
  /** How it is spelt in the languages in which that is otherwise. */
  slugs: Readonly<Record<string, string>>
  formerSlugs: readonly string[]
  gone: boolean
  names: Named
}

/** A document as it stands now. */
export interface StateNow {
  isPublic: boolean
  slug: string | null
  /** Of a workshop, the slugs that it has in languages. */
  slugs?: Readonly<Record<string, string>>
  names: Names
  takesUsual?: boolean
  /** Of the series, as JSON. */
  usual?: string
  isCalledOff?: boolean
  /** A mark of what is read in each language. */
  read?: Readonly<Record<string, string>>
}

export const namesNobody: Names = { speakers: [], organisations: [], media: [] }

/** Most slugs of before that are told of a document that has none in its content. */
const MOST_FORMER = 20

/** What a row notes of how a public document stood before: since when it is so. */
const notedSince = (prior: Change | undefined, state: StateNow, position: number): Partial<Named> => {
  const wasPublic = prior && !prior.gone ? prior.names : null
  const publicFrom = wasPublic ? wasPublic.publicFrom : position
  const marks = Object.entries(state.read ?? {})
  // Where it reads as before, something beside it changed, such as its desk: that is read in each language.
  const differs = marks.some(([locale, mark]) => wasPublic?.read?.[locale]?.mark !== mark)
  const read = marks.map(([locale, mark]) => {
    const before = wasPublic?.read?.[locale]
    return [locale, differs && before?.mark === mark ? before : { mark, position }] as const
  })
  return {
    ...(publicFrom === undefined ? {} : { publicFrom }),
    ...(state.isCalledOff ? { calledOffFrom: wasPublic?.calledOffFrom ?? position } : {}),
    ...(read.length ? { read: Object.fromEntries(read) } : {}),
  }
}

const timeAfter = (last: string | undefined, now: Date): string => {
  const after = last === undefined ? -Infinity : Date.parse(last) + 1
  return new Date(Math.max(now.getTime(), after)).toISOString()
}

/**
 * The row of a document that was written, or that another no longer leads to.
 * @param prior its row so far
 * @param last the row in the last place
 * @param isOwn whether it was written itself
 * @returns null where there is nothing to tell: it is not public, and never was, or is gone already
 */
export const nextChange = (
  of: Pick<Change, 'doc' | 'kind'>,
  prior: Change | undefined,
  state: StateNow,
  { isOwn, last, now }: { isOwn: boolean; last: Pick<Change, 'at' | 'position'> | undefined; now: Date },
): Change | null => {
  const { isPublic } = state
  if (!prior && !isPublic) return null
  // The name of an organisation in the bin is printed still.
  if (prior?.gone && !isPublic && !(isOwn && of.kind === 'organisations')) return null
  const position = (last?.position ?? 0) + 1
  const at = timeAfter(last?.at, now)
  const spelt = { slug: state.slug, slugs: state.slugs ?? {} }
  const was = { slug: prior?.slug ?? null, slugs: prior?.slugs ?? {} }
  const isSame = prior && !isOwn && prior.gone === !isPublic && isSpeltAlike(spelt, was)
  const { slug, slugs } = isPublic ? spelt : was
  const spellings = spellingsOf({ slug, slugs })
  const formerSlugs = [...new Set([...spellingsOf(was), ...(prior?.formerSlugs ?? [])])].filter(
    (one) => !spellings.includes(one),
  )
  const { said, ...usual } = prior?.names.usual ?? { said: '', position: 0, at: '' }
  const names: Named = {
    ...(isPublic ? state.names : namesNobody),
    ...(isPublic && state.takesUsual ? { takesUsual: true } : {}),
    ...(isPublic ? notedSince(prior, state, position) : {}),
    ...(state.usual === undefined
      ? {}
      : { usual: { said: state.usual, ...(prior && said === state.usual ? usual : { position, at }) } }),
  }
  return {
    ...of,
    position,
    at,
    ownPosition: isSame ? prior.ownPosition : position,
    ownAt: isSame ? prior.ownAt : at,
    slug,
    slugs,
    formerSlugs: formerSlugs.slice(0, MOST_FORMER),
    gone: !isPublic,
    names,
  }
}

/** Whom and what a document named and names no more: their answers said so, and nothing in them leads to it now. */
export const leftOut = (prior: Change | undefined, state: StateNow): Pick<Change, 'doc' | 'kind'>[] =>
  (['speakers', 'organisations'] as const).flatMap((kind) => {
    const now = new Set(state.isPublic ? state.names[kind] : [])
    return (prior?.names[kind] ?? []).filter((doc) => !now.has(doc)).map((doc) => ({ kind, doc }))
  })

/**
 * The languages in which what is read of a document changed after a place: all of them where it came or went, and where that is not known.
 * @param locales the languages of the content
 */
export const languagesOf = (
  { gone, names: { publicFrom, read } }: Change,
  since: number,
  locales: readonly string[],
): string[] => {
  const isWhole = gone || !read || (publicFrom ?? 0) > since
  return locales.filter((locale) => isWhole || (read[locale]?.position ?? Infinity) > since)
}

/**
 * The places in which something of a document changed that its row still says: a row moves on with the next change, and what it says of the one before
 * stays with the place of that.
 */
const placesOf = ({
  names: { calledOffFrom, publicFrom, read, usual },
  ownPosition,
  position,
}: Change): Set<number> => {
  const places = new Set([position, ownPosition])
  if (publicFrom !== undefined) places.add(publicFrom)
  if (calledOffFrom !== undefined) places.add(calledOffFrom)
  if (usual) places.add(usual.position)
  for (const locale in read) places.add(read[locale]?.position ?? position)
  return places
}

/** Where the first of some that are in order stands that is after a place. */
const firstAfter = <T>(all: readonly T[], place: number, placeOf: (one: T) => number): number => {
  let [low, high] = [0, all.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const one = all[middle]
    if (one === undefined || placeOf(one) > place) high = middle
    else low = middle + 1
  }
  return low
}

const placeIn = ({ place }: { place: number }): number => place
const positionOf = ({ position }: Change): number => position

const later = (a: string, b: string | undefined): string => (b !== undefined && b > a ? b : a)

/** The last change of each document, and what leads from one to another. */
export class KnownChanges {
  private readonly rows = new Map<string, Change>()
  private readonly namedBy = new Map<string, Set<string>>()
  private order: Change[] = []
  /** The places of all documents (`placesOf`), and some that were theirs (`former`). */
  private places: { doc: string; place: number }[] = []
  private isInOrder = true
  private former = 0

  /** The greatest place. */
  get last(): number {
    return this.order.at(-1)?.position ?? 0
  }

  /** Takes the row of a document in the place of the one before. Rows come in order. */
  add(change: Change): void {
    const before = this.rows.get(change.doc)
    for (const id of before ? this.namesOf(before) : []) this.namedBy.get(id)?.delete(change.doc)
    for (const id of this.namesOf(change)) {
      const all = this.namedBy.get(id) ?? new Set()
      this.namedBy.set(id, all.add(change.doc))
    }
    const [stood, stands] = [new Set(before && placesOf(before)), placesOf(change)]
    for (const place of stands) {
      if (stood.delete(place)) continue
      this.isInOrder &&= place >= (this.places.at(-1)?.place ?? 0)
      this.places.push({ doc: change.doc, place })
    }
    this.former += stood.size
    this.rows.set(change.doc, change)
    if (2 * this.former > this.places.length + 100) {
      this.places = this.places.filter(({ doc, place }) => this.stands(doc, place))
      this.former = 0
    }
    this.order.push(change)
    if (this.order.length > 2 * this.rows.size + 100) this.order = this.order.filter((one) => this.isLast(one))
  }

  /** The changes after a place, in order, up to another. */
  *after(position: number, upTo = this.last): Generator<Change> {
    for (const change of this.order.slice(firstAfter(this.order, position, positionOf))) {
      if (change.position > upTo) return
      if (this.isLast(change)) yield change
    }
  }

  /** What is told to whoever begins, and has got as far as a place: each document by the place of its last change. */
  *toBegin(since: number): Generator<{ change: Change; place: number }> {
    for (const change of this.after(since)) yield { change, place: change.position }
  }

  /**
   * What is told to whoever has been told up to a place, and is told now up to another: each document of which something changed between the two, once, as
   * it stands now, by the first place in which something did. That of which something changed since is told too, and again in that place: what its row says
   * of a place that was passed is told to nobody later. Whoever stops at one goes on from its place.
   */
  *toTell(since: number, upTo: number): Generator<{ change: Change; place: number }> {
    if (!this.isInOrder) this.places.sort((a, b) => a.place - b.place)
    this.isInOrder = true
    const { places } = this
    const told = new Set<string>()
    for (let n = firstAfter(places, since, placeIn); n < places.length; n++) {
      const { doc, place } = places[n] ?? { doc: '', place: Infinity }
      if (place > upTo) return
      const change = this.rows.get(doc)
      if (!change || told.has(doc) || !this.stands(doc, place)) continue
      told.add(doc)
      yield { change, place }
    }
  }

  /** The public documents of a kind, what changed itself last first. */
  latest(kind: ChangeKind): Change[] {
    const found: Change[] = []
    for (const change of this.order) if (change.kind === kind && !change.gone && this.isLast(change)) found.push(change)
    return found.reverse()
  }

  find(doc: string): Change | undefined {
    return this.rows.get(doc)
  }

  /** When the public answer about a document changed last; null where it was never public. */
  updatedAt(doc: string): string | null {
    const row = this.rows.get(doc)
    if (!row) return null
    let at = row.at
    const take = (id: string): void => void (at = later(at, this.rows.get(id)?.ownAt))
    const takeWithPictures = (id: string): void => {
      take(id)
      for (const picture of this.rows.get(id)?.names.media ?? []) take(picture)
    }
    const takeNamed = ({ speakers, organisations }: Names): void => {
      for (const id of speakers) takeWithPictures(id)
      for (const id of organisations) takeWithPictures(id)
    }
    row.names.media.forEach(take)
    takeNamed(row.names)
    if (row.names.takesUsual) at = later(at, this.rows.get('series')?.names.usual?.at)
    if (row.kind === 'speakers')
      for (const workshop of this.naming(doc, 'workshops')) {
        take(workshop.doc)
        takeNamed(workshop.names)
      }
    if (row.kind === 'organisations')
      for (const { doc: other, kind } of this.naming(doc)) {
        if (kind === 'workshops') take(other)
        else if (kind !== 'series') takeWithPictures(other)
      }
    return at
  }

  /**
   * The other public documents whose answers a change changes too.
   * @param since the place after which it is told: what did not change since then is not told again
   */
  alsoChanged(change: Change, since: number): Change[] {
    const found = new Map<string, Change>()
    const add = (one: Change | undefined): void => {
      if (one && !one.gone && one.kind !== 'media' && one.doc !== change.doc) found.set(one.doc, one)
    }
    const addPeople = ({ names }: Change): void => names.speakers.forEach((id) => add(this.rows.get(id)))
    /** The organisations that list a person, a part or a workshop. */
    const addListing = ({ names }: Change): void => names.organisations.forEach((id) => add(this.rows.get(id)))
    /** Whatever names a person or an organisation or lists them, and the people who stand in a programme with them. */
    const addNaming = (entry: Change): void => {
      addListing(entry)
      for (const other of this.naming(entry.doc)) {
        add(other)
        if (other.kind === 'workshops') addPeople(other)
      }
    }
    const { usual } = change.names
    if (usual && usual.position > since) for (const one of this.rows.values()) if (one.names.takesUsual) add(one)
    if (change.ownPosition <= since) return [...found.values()]
    if (change.kind === 'workshops') {
      addPeople(change)
      addListing(change)
    } else if (change.kind === 'media')
      for (const owner of this.naming(change.doc)) {
        add(owner)
        if (owner.kind === 'speakers' || owner.kind === 'organisations') addNaming(owner)
      }
    else addNaming(change)
    return [...found.values()]
  }

  private stands(doc: string, place: number): boolean {
    const row = this.rows.get(doc)
    return row !== undefined && placesOf(row).has(place)
  }

  private isLast(change: Change): boolean {
    return this.rows.get(change.doc) === change
  }

  private namesOf({ names: { media, organisations, speakers } }: Change): string[] {
    return [...speakers, ...organisations, ...media]
  }

  private naming(id: string, kind?: ChangeKind): Change[] {
    const found = [...(this.namedBy.get(id) ?? [])].flatMap((doc) => this.rows.get(doc) ?? [])
    return kind ? found.filter((one) => one.kind === kind) : found
  }
}
