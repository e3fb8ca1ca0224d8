import { describe, expect, it } from '@jest/globals'
import { toldChanges } from '../../../src/api/public/toldChanges'
import { KnownChanges, namesNobody, nextChange, type Change, type StateNow } from '../../../src/domain/changes'
import { MAX_TOLD } from '../../../src/domain/webhooks'

const locales = ['fr', 'en']

const imagine = () => {
  const known = new KnownChanges()
  const write = (doc: string, read: StateNow['read'], last?: Change): Change => {
    const state = { isPublic: true, slug: doc, names: namesNobody, read: read ?? {} }
    const of = { kind: 'workshops', doc } as const
    const position = Math.max(known.last, last?.position ?? 0)
    const before = { position, at: new Date(Date.UTC(2030, 0, 1) + position).toISOString() }
    const row = nextChange(of, known.find(doc), state, { isOwn: true, last: before, now: new Date(0) })!
    known.add(row)
    return row
  }
  const tell = async (since: number, upTo: number) => {
    const told = await toldChanges(known, { locales, since, upTo }, () => Promise.resolve(new Set()))
    return { ...told, said: told.changes.map(({ languages, slug, what }) => [slug, what, ...languages]) }
  }
  return { known, tell, write }
}

describe('what receivers are told', () => {
  it('is that a document became public, also where it changed again before that was told', async () => {
    const { known, tell, write } = imagine()
    const { position } = write('summer', { fr: 'a', en: 'a' })
    write('summer', { fr: 'b', en: 'a' })
    // On MongoDB the second is not told yet.
    expect((await tell(0, position)).said).toEqual([['summer', 'published', 'fr', 'en']])
    expect((await tell(position, known.last)).said).toEqual([['summer', 'changed', 'fr']])
  })

  it('is so too where more changed than one delivery names', async () => {
    const { known, tell, write } = imagine()
    write('summer', { fr: 'a', en: 'a' })
    for (let n = 0; n < 2 * MAX_TOLD; n++) write(`w${n}`, { fr: 'a', en: 'a' })
    write('summer', { fr: 'b', en: 'a' })
    const said: (string | null)[][] = []
    let since = 0
    for (let hasMore = true; hasMore;) {
      const told = await tell(since, known.last)
      expect(told.changes.length).toBeLessThanOrEqual(MAX_TOLD)
      said.push(...told.said)
      ;({ hasMore, upTo: since } = told)
    }
    expect(since).toBe(known.last)
    expect(said.filter(([slug]) => slug === 'summer')).toEqual([
      ['summer', 'published', 'fr', 'en'],
      ['summer', 'changed', 'fr'],
    ])
    expect(said.filter(([, what]) => what === 'published')).toHaveLength(2 * MAX_TOLD + 1)
  })
})
