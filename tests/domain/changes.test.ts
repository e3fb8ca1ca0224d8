import { describe, expect, it } from '@jest/globals'
import {
  KnownChanges,
  languagesOf,
  leftOut,
  namesNobody,
  nextChange,
  type Change,
  type StateNow,
} from '../../src/domain/changes'

/** Writes to an imagined database. */
const imagine = () => {
  const known = new KnownChanges()
  const rows = new Map<string, Change>()
  const states = new Map<string, StateNow>()
  let last: Change | undefined
  let clock = Date.parse('2030-01-01T00:00:00.000Z')
  const write = (kind: Change['kind'], doc: string, said: Partial<StateNow> = {}, isOwn = true): Change | null => {
    const state = { isPublic: true, slug: doc, names: namesNobody, ...said }
    states.set(doc, state)
    if (isOwn)
      for (const other of leftOut(rows.get(doc), state)) write(other.kind, other.doc, states.get(other.doc), false)
    const row = nextChange({ kind, doc }, rows.get(doc), state, { isOwn, last, now: new Date((clock += 1000)) })
    if (!row) return null
    rows.set(doc, row)
    known.add(row)
    return (last = row)
  }
  const naming = (speakers: string[] = [], organisations: string[] = [], media: string[] = []) => ({
    names: { speakers, organisations, media },
  })
  return { back: () => (clock -= 3_600_000), known, naming, write }
}

const docs = (changes: Iterable<Change>): string[] => [...changes].map(({ doc }) => doc).sort()

describe('the row of a change', () => {
  it('is one more than the last place, and later, whatever the clock says', () => {
    const { back, write } = imagine()
    const first = write('organisations', 'house')!
    back()
    const second = write('organisations', 'house')!
    expect([first.position, second.position]).toEqual([1, 2])
    expect(second.at > first.at).toBe(true)
  })

  it('is there for what was public alone, and says under which slug', () => {
    const { write } = imagine()
    expect(write('speakers', 'nobody', { isPublic: false })).toBeNull()
    write('speakers', 'ana', { slug: 'ana' })
    expect(write('speakers', 'ana', { slug: 'anna' })).toMatchObject({
      formerSlugs: ['ana'],
      gone: false,
      slug: 'anna',
    })
    expect(write('speakers', 'ana', { isPublic: false, slug: 'secret' })).toMatchObject({ gone: true, slug: 'anna' })
    expect(write('speakers', 'ana', { isPublic: false, slug: 'more' })).toBeNull()
    expect(write('speakers', 'ana', { slug: 'ana' })).toMatchObject({ formerSlugs: ['anna'], gone: false, slug: 'ana' })
  })
})

describe('what an answer is made of', () => {
  it('moves it, and is told with it: a picture of an organisation of somebody in a programme', () => {
    const { known, naming, write } = imagine()
    write('media', 'logo')
    write('organisations', 'house', naming([], [], ['logo']))
    write('speakers', 'ana', naming([], ['house']))
    write('speakers', 'bo')
    write('workshops', 'summer', naming(['ana', 'bo'], ['house']))
    write('workshops', 'other')
    const before = known.last
    const change = write('media', 'logo')!
    expect(docs(known.alsoChanged(change, before))).toEqual(['ana', 'bo', 'house', 'summer'])
    for (const doc of ['ana', 'bo', 'house', 'summer']) expect(known.updatedAt(doc)).toBe(change.at)
    expect(known.updatedAt('other')! < change.at).toBe(true)
    expect(known.updatedAt('nothing')).toBeNull()
  })

  it('is told of whom a workshop leaves out, and nothing else moves by that', () => {
    const { known, naming, write } = imagine()
    write('speakers', 'ana')
    write('speakers', 'bo')
    write('workshops', 'other', naming(['ana', 'bo']))
    write('workshops', 'summer', naming(['ana']))
    const [before, stood] = [known.last, known.updatedAt('other')]
    write('workshops', 'summer')
    const changes = [...known.after(before)]
    expect(changes.map(({ doc }) => doc)).toEqual(['ana', 'summer'])
    expect(changes.flatMap((change) => docs(known.alsoChanged(change, before)))).toEqual([])
    expect(known.updatedAt('ana')! > stood!).toBe(true)
    expect(known.updatedAt('other')).toBe(stood)
  })

  it('is the usual confidentiality where a workshop takes it, and not the title of the series', () => {
    const { known, write } = imagine()
    write('series', 'series', { slug: null, usual: 'none' })
    write('workshops', 'takes', { takesUsual: true })
    write('workshops', 'own')
    let before = known.last
    expect(known.alsoChanged(write('series', 'series', { slug: null, usual: 'none' })!, before)).toEqual([])
    before = known.last
    write('series', 'series', { slug: null, usual: 'closed' })
    // It is told too where the title changed after it.
    const change = write('series', 'series', { slug: null, usual: 'closed' })!
    expect(docs(known.alsoChanged(change, before))).toEqual(['takes'])
    expect(docs(known.alsoChanged(change, before + 1))).toEqual([])
    expect(known.updatedAt('takes')).toBe(known.find('series')!.names.usual!.at)
  })
})

describe('what is known of changes', () => {
  it('gives each document once, at its last place, up to the one that is asked', () => {
    const { known, write } = imagine()
    for (let n = 0; n < 500; n++) write('organisations', `house-${n % 7}`)
    expect([...known.after(0)].map(({ position }) => position)).toEqual([494, 495, 496, 497, 498, 499, 500])
    expect([...known.after(495, 498)].map(({ position }) => position)).toEqual([496, 497, 498])
    expect([...known.after(500)]).toEqual([])
  })

  it('tells what changed up to a place though its row has moved on, and once more in that place', () => {
    const { known, naming, write } = imagine()
    write('speakers', 'ana')
    write('workshops', 'other', naming(['ana']))
    write('workshops', 'summer', naming(['ana']))
    const before = known.last
    const own = write('speakers', 'ana')!.position
    const published = write('workshops', 'new', { read: { en: 'a', fr: 'b' } })!.position
    // A workshop leaves her out, which is not her own change, and one text of the new one is mended.
    write('workshops', 'summer')
    write('workshops', 'new', { read: { en: 'a', fr: 'c' } })
    const told = (since: number, upTo: number): [string, number, string[]][] =>
      [...known.toTell(since, upTo)].map(({ change, place }) => [
        change.doc,
        place,
        docs(known.alsoChanged(change, since)),
      ])
    expect(told(before, own)).toEqual([['ana', own, ['other']]])
    expect(told(own, published)).toEqual([['new', published, []]])
    expect(told(published, known.last).map(([doc]) => doc)).toEqual(['ana', 'summer', 'new'])
    expect(told(before, known.last).map(([doc]) => doc)).toEqual(['ana', 'new', 'summer'])
    expect(told(known.last, known.last + 1)).toEqual([])
    // Whoever starts anew has the last rows alone.
    const anew = new KnownChanges()
    for (const row of known.after(0)) anew.add(row)
    for (const [since, upTo] of [
      [before, own],
      [own, published],
      [published, known.last],
    ] as const)
      expect([...anew.toTell(since, upTo)]).toEqual([...known.toTell(since, upTo)])
  })

  it('tells in some step at or after each change what it changed, wherever steps and pages end, with what is known anew or not', () => {
    let seed = 71
    const random = (below: number): number =>
      ((seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) >>> 12) % below
    const { known, naming, write } = imagine()
    const locales = ['en', 'fr'] as const
    let putOff = 0
    /** What has to be told, by whose change: by a place, or a later one where it was put off by what changed since. */
    const owed: { by: string; doc: string; place: number; what: string }[] = []
    const told = new Map<string, number>()
    /** The place by which something has to be told by now; null where what came or went or left the other out since is owed by itself. */
    const placeOf = ({ by, doc, what }: (typeof owed)[number]): number | null => {
      const { gone, names, position } = known.find(doc)!
      if (what === 'gone') return gone ? position : null
      if (what === 'published') return gone ? null : names.publicFrom!
      if (what !== 'affected') return gone ? null : names.read![what]!.position
      const change = known.find(by)!
      const leads = known.alsoChanged(change, 0).some((other) => other.doc === doc)
      return leads ? Math.max(change.ownPosition, position) : null
    }
    let since = 0
    const step = (upTo: number, limit: number): void => {
      const from = random(2) ? known : new KnownChanges()
      if (from !== known) for (const row of known.after(0)) from.add(row)
      const said = new Set<string>()
      let [count, end] = [0, Math.max(since, upTo)]
      for (const { change, place } of from.toTell(since, upTo)) {
        if (count === limit) break
        if (++count === limit) end = place
        if (!change.gone && (change.names.publicFrom ?? 0) > since) said.add(`${change.doc} published`)
        if (change.gone) said.add(`${change.doc} gone`)
        for (const locale of languagesOf(change, since, locales)) said.add(`${change.doc} ${locale}`)
        for (const { doc } of from.alsoChanged(change, since)) said.add(`${doc} affected`)
        said.add(`${change.doc} affected`)
      }
      since = end
      for (const what of said) told.set(what, since)
      for (const one of owed.splice(0)) {
        const isTold = (told.get(`${one.doc} ${one.what}`) ?? 0) >= one.place
        const place = one.place > since ? one.place : isTold ? null : placeOf(one)
        if (place === null) continue
        expect([one, place > since]).toEqual([one, true])
        if (place > one.place) putOff++
        owed.push({ ...one, place })
      }
    }
    for (let n = 0; n < 1500; n++) {
      const isPerson = random(3) === 0
      const doc = `${isPerson ? 's' : 'w'}${random(6)}`
      const prior = known.find(doc)
      const isPublic = random(8) > 0
      const people = ['s0', 's1', 's2', 's3', 's4', 's5'].filter(() => random(3) === 0)
      const read = { en: String(random(2)), fr: String(random(2)) }
      const names = isPerson ? {} : naming(people)
      const row = write(isPerson ? 'speakers' : 'workshops', doc, { isPublic, read, ...names })
      if (row) {
        const owe = (what: string, of = doc): void => void owed.push({ by: doc, doc: of, place: row.position, what })
        if (row.gone) owe('gone')
        else if (!prior || prior.gone) owe('published')
        for (const locale of locales) if (!row.gone && prior?.names.read?.[locale]?.mark !== read[locale]) owe(locale)
        for (const other of known.alsoChanged(row, row.position - 1)) owe('affected', other.doc)
      }
      if (random(2)) step(known.last - random(8), 1 + random(12))
    }
    while (since < known.last) step(known.last, 5)
    expect(owed).toEqual([])
    // It was so that rows had moved on.
    expect(putOff).toBeGreaterThan(10)
  })

  it('forgets places that say nothing any more', () => {
    const { known, write } = imagine()
    write('organisations', 'first', { read: { fr: 'a' } })
    for (let n = 0; n < 500; n++) write('organisations', `house-${n % 7}`, { read: { en: 'same', fr: String(n) } })
    const told = [...known.toTell(1, known.last)]
    expect(told.map(({ change, place }) => [change.doc, place])).toEqual(
      Array.from({ length: 7 }, (_, n) => [`house-${n}`, n + 2]),
    )
    expect([...known.toTell(494, 496)].map(({ change }) => change.position)).toEqual([495, 496])
  })
})
