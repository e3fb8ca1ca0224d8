import { fold } from './texts'

/** What is looked for in what the public is shown, and where it stands (docs/decisions/073-search.md). */

export const foundKinds = ['person', 'organisation', 'workshop', 'session'] as const
export type FoundKind = (typeof foundKinds)[number]

/** Where words are found, by what they count for: titles before the names of others, these before what is written at length. */
const weights = {
  title: 4,
  subtitle: 4,
  name: 4,
  acronym: 4,
  aliases: 4,
  people: 2,
  partners: 2,
  affiliations: 2,
  abstract: 1,
  objectives: 1,
  sessions: 1,
  biography: 1,
} as const
export type FoundField = keyof typeof weights

/** A text in which words are found. */
export interface Searched {
  field: FoundField
  /** The code of its language; null where it is in none, as a name. */
  language: string | null
  text: string
}

/** What is found. */
export interface Entry {
  kind: FoundKind
  id: string
  /** By which what is found alike is sorted: the greatest time comes first, and what has none last; then the least name. */
  time: number | null
  name: string
  texts: readonly Searched[]
}

/** What was found, of which group, and where. */
export interface FoundEntry extends Pick<Entry, 'id' | 'kind'> {
  group: string
  places: Place[]
}

/** Where words stand in a text: in UTF-16 units. */
export interface Hit {
  start: number
  length: number
}

/** A text in which something was found. */
export interface Place {
  field: FoundField
  language: string | null
  excerpt: string
  hits: Hit[]
}

interface Word {
  word: string
  start: number
  end: number
}

/** Most words whose folded form is kept. */
const MOST_FOLDED = 50_000
const folded = new Map<string, readonly string[]>()

/** A word without accents and case; several where it is written as one sign, as ½. */
const foldWord = (written: string): readonly string[] => {
  const known = folded.get(written)
  if (known) return known
  if (folded.size >= MOST_FOLDED) folded.clear()
  const words = fold(written).split(' ').filter(Boolean)
  folded.set(written, words)
  return words
}

/** The words of a text, folded, with where they stand. */
export function* wordsIn(text: string): Generator<Word> {
  for (const { 0: written, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu))
    for (const word of foldWord(written)) yield { word, start: index, end: index + written.length }
}

/** Whether a word of a text is meant by one that is looked for. */
type Meant = (word: string) => boolean

/** The last word may be the beginning of one, from two letters on: somebody may be writing it still. */
const SHORTEST_PREFIX = 2

/** What is looked for. */
export interface Sought {
  /** Folded, each once. */
  words: readonly string[]
  /** Whether the last one may be the beginning of another. */
  isOpen: boolean
}

export const soughtIn = (query: string): Sought => {
  const all = [...wordsIn(query)].map(({ word }) => word)
  const last = all.at(-1) ?? ''
  const words = [...new Set(all.slice(0, -1).filter((word) => word !== last)), ...(last ? [last] : [])]
  return { words, isOpen: last.length >= SHORTEST_PREFIX }
}

const meantBy = ({ isOpen, words }: Sought): Meant[] =>
  words.map((one, n) => (isOpen && n === words.length - 1 ? (word) => word.startsWith(one) : (word) => word === one))

/** How long an excerpt is, in UTF-16 units, and how much of it stands before the first hit. */
const EXCERPT = 180
const BEFORE = 60
/** Most places that are shown of what is found. */
const MOST_PLACES = 3

/** The part of a text around its first hit, cut between words. */
const excerptOf = (text: string, hits: readonly Hit[]): Pick<Place, 'excerpt' | 'hits'> => {
  const first = hits[0]?.start ?? 0
  const isSpace = (n: number): boolean => /\s/.test(text[n] ?? ' ')
  let [from, to] = [Math.max(0, first - BEFORE), text.length]
  if (text.length <= EXCERPT) from = 0
  else {
    if (from + EXCERPT >= text.length) from = Math.max(0, Math.min(first, text.length - EXCERPT))
    while (from > 0 && from < first && !isSpace(from - 1)) from++
    const least = first + (hits[0]?.length ?? 0)
    to = Math.min(text.length, Math.max(least, from + EXCERPT))
    while (to < text.length && to > least && !isSpace(to)) to--
  }
  const [start, end] = [from > 0 ? '… ' : '', to < text.length ? ' …' : '']
  const shift = start.length - from
  return {
    excerpt: start + text.slice(from, to).replace(/\s/g, ' ') + end,
    hits: hits.filter((hit) => hit.start + hit.length <= to).map((hit) => ({ ...hit, start: hit.start + shift })),
  }
}

/** What a word counts for where it stands: the field before all, then whether it is a whole word, then whether a reader of a language reads it. */
const valueOf = (weight: number, isWhole: boolean, isPreferred: boolean): number =>
  weight * 4 + (isWhole ? 2 : 0) + (isPreferred ? 1 : 0)

/** Where all that is looked for stands in what was found: the most telling places first, each of which has a word that those before it have not. */
export const placesOf = (texts: readonly Searched[], sought: Sought, locale: string): Place[] => {
  const meant = meantBy(sought)
  const found = texts.flatMap((searched) => {
    const values = new Map<number, number>()
    const hits: Hit[] = []
    for (const { end, start, word } of wordsIn(searched.text)) {
      let isHit = false
      for (const [n, isMeant] of meant.entries()) {
        if (!isMeant(word)) continue
        isHit = true
        const { field, language } = searched
        const value = valueOf(weights[field], word === sought.words[n], language === null || language === locale)
        values.set(n, Math.max(value, values.get(n) ?? 0))
      }
      if (isHit && hits.at(-1)?.start !== start) hits.push({ start, length: end - start })
    }
    const sum = [...values.values()].reduce((all, value) => all + value, 0)
    return hits.length ? [{ searched, hits, values, sum }] : []
  })
  const places: Place[] = []
  const shown = new Set<number>()
  for (const { hits, searched, values } of found.sort((a, b) => b.sum - a.sum)) {
    if ([...values.keys()].every((n) => shown.has(n))) continue
    for (const n of values.keys()) shown.add(n)
    const { field, language, text } = searched
    places.push({ field, language, ...excerptOf(text, hits) })
    if (places.length === MOST_PLACES) break
  }
  return places
}

/** Where in a sorted list something stands, or would. */
const placeIn = <T>(sorted: readonly T[], value: T): number => {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? value) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** An entry in its place: its texts are kept packed, since there are many and few are shown. */
interface Kept extends Omit<Entry, 'texts'> {
  group: string
  number: number
  texts: Uint8Array
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()
const unpacked = ({ texts }: Kept): readonly Searched[] => JSON.parse(decoder.decode(texts))

const order = (a: Kept, b: Kept): number =>
  foundKinds.indexOf(a.kind === 'session' ? 'workshop' : a.kind) -
    foundKinds.indexOf(b.kind === 'session' ? 'workshop' : b.kind) ||
  (b.time ?? -Infinity) - (a.time ?? -Infinity) ||
  (a.name < b.name ? -1 : Number(a.name > b.name)) ||
  a.number - b.number

/** Words by what has them, in memory. Entries come and go by groups, such as a workshop with its sessions. */
export class SearchIndex {
  /** Of each word where it stands: the number of an entry and the kind of its place, in one number; upwards. */
  private readonly places = new Map<string, number[]>()
  private readonly entries: (Kept | undefined)[] = []
  private readonly free: number[] = []
  private readonly groups = new Map<string, number[]>()
  /** All words in their order, and all entries in theirs; those that are new stand at the end until somebody looks. */
  private words: string[] = []
  private inOrder: Kept[] = []
  private isSorted = true

  private readonly languages: readonly (string | null)[]
  private readonly ofPlace: readonly { weight: number; language: string | null }[]

  /** @param locales of the content */
  constructor(locales: readonly string[]) {
    this.languages = [null, ...locales]
    this.ofPlace = [4, 2, 1].flatMap((weight) => this.languages.map((language) => ({ weight, language })))
  }

  /** How many entries there are, and how many words. */
  get size(): { entries: number; words: number; places: number } {
    let places = 0
    for (const list of this.places.values()) places += list.length
    return { entries: this.inOrder.length, words: this.places.size, places }
  }

  /** Puts the entries of a group in the place of those that it had. */
  set(group: string, entries: readonly Entry[]): void {
    this.delete(group)
    const numbers = entries.map((entry) => this.add(group, entry))
    if (numbers.length) this.groups.set(group, numbers)
  }

  delete(group: string): void {
    const gone = new Set<Kept>()
    for (const number of this.groups.get(group) ?? []) {
      const entry = this.entries[number]
      if (!entry) continue
      gone.add(entry)
      for (const [word, places] of this.placesOf(number, unpacked(entry))) {
        const list = this.places.get(word) ?? []
        const [first = 0] = places
        list.splice(placeIn(list, first), places.length)
        if (!list.length) {
          this.places.delete(word)
          // It is looked for no more, and left out when words are sorted next.
          this.isSorted = false
        }
      }
      this.entries[number] = undefined
      this.free.push(number)
    }
    if (gone.size) this.inOrder = this.inOrder.filter((entry) => !gone.has(entry))
    this.groups.delete(group)
  }

  /**
   * What has each word, in order: by where the words stand, then the newest first.
   * @param locale of the reader: what stands in it comes before what stands in another language
   */
  find(
    sought: Sought,
    locale: string,
    { limit, page }: { limit: number; page: number },
  ): { found: FoundEntry[]; total: number } {
    this.sort()
    const values = this.ofPlace.map(({ language, weight }) => ({
      weight,
      isPreferred: !language || language === locale,
    }))
    const all = new Uint16Array(this.entries.length)
    for (const [n, word] of sought.words.entries()) {
      const best = new Uint8Array(this.entries.length)
      const take = (list: readonly number[], isWhole: boolean): void => {
        const counted = values.map(({ isPreferred, weight }) => valueOf(weight, isWhole, isPreferred))
        for (const place of list) {
          const number = Math.floor(place / counted.length)
          const value = counted[place % counted.length] ?? 0
          if (value > (best[number] ?? 0)) best[number] = value
        }
      }
      take(this.places.get(word) ?? [], true)
      if (sought.isOpen && n === sought.words.length - 1)
        for (const other of this.beginningWith(word)) if (other !== word) take(this.places.get(other) ?? [], false)
      for (let number = 0; number < best.length; number++) {
        const value = best[number] ?? 0
        all[number] = value && (n === 0 || all[number]) ? (all[number] ?? 0) + value : 0
      }
    }
    const byValue: (Kept[] | undefined)[] = []
    let total = 0
    for (const entry of this.inOrder) {
      const value = all[entry.number] ?? 0
      if (!value) continue
      total++
      ;(byValue[value] ??= []).push(entry)
    }
    const shown: Kept[] = []
    let before = (page - 1) * limit
    for (const alike of byValue.reverse()) {
      if (!alike) continue
      shown.push(...alike.slice(before, before + limit - shown.length))
      before = Math.max(0, before - alike.length)
      if (shown.length === limit) break
    }
    return {
      total,
      found: shown.map((entry) => {
        const { group, id, kind } = entry
        return { group, id, kind, places: placesOf(unpacked(entry), sought, locale) }
      }),
    }
  }

  /** The words that begin with another. */
  private *beginningWith(beginning: string): Generator<string> {
    for (let at = placeIn(this.words, beginning); at < this.words.length; at++) {
      const word = this.words[at] ?? ''
      if (!word.startsWith(beginning)) return
      yield word
    }
  }

  private add(group: string, { texts, ...entry }: Entry): number {
    const number = this.free.pop() ?? this.entries.length
    const kept = { ...entry, group, number, texts: encoder.encode(JSON.stringify(texts)) }
    this.entries[number] = kept
    this.inOrder.push(kept)
    this.isSorted = false
    for (const [word, places] of this.placesOf(number, texts)) {
      const list = this.places.get(word)
      if (!list) {
        this.places.set(word, places)
        this.words.push(word)
      } else if ((list.at(-1) ?? 0) < (places[0] ?? 0)) list.push(...places)
      else list.splice(placeIn(list, places[0] ?? 0), 0, ...places)
    }
    return number
  }

  /** Of each word of an entry the numbers of its places, upwards. */
  private placesOf(number: number, texts: readonly Searched[]): Map<string, number[]> {
    const found = new Map<string, number[]>()
    for (const { field, language, text } of texts) {
      const of = this.ofPlace.findIndex((one) => one.weight === weights[field] && one.language === language)
      if (of < 0) continue
      const place = number * this.ofPlace.length + of
      for (const { word } of wordsIn(text)) {
        const places = found.get(word)
        if (!places) found.set(word, [place])
        else if (!places.includes(place)) places.push(place)
      }
    }
    for (const places of found.values()) if (places.length > 1) places.sort((a, b) => a - b)
    return found
  }

  private sort(): void {
    if (this.isSorted) return
    // Mostly in order already, which makes it short.
    this.words = [...new Set(this.words)].filter((word) => this.places.has(word)).sort()
    this.inOrder.sort(order)
    this.isSorted = true
  }
}
