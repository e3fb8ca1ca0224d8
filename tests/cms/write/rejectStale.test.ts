import { expect, it } from '@jest/globals'
import { describeWithDatabase, useDatabase } from '../../support/database'
import { makeAccount, useServer } from '../../support/server'

type Doc = Record<string, unknown> & { id: string; updatedAt: string }

describeWithDatabase('A save that says what it stands on', () => {
  const database = useDatabase()
  const server = useServer(() => database.payload)

  const texts = { fr: 'Un', en: 'One' }
  const cases = [
    ['workshops', { title: texts }, { subtitle: 'Autre' }],
    ['sessions', { kind: 'talk', title: texts }, { key: 'other' }],
    ['speakers', { name: 'Ada' }, { sortName: 'A' }],
    ['organisations', { name: texts }, { acronym: 'O' }],
    ['series', { title: texts }, { tagline: 'Autre' }],
  ] as const

  it.each(cases)(
    'is refused where something newer is stored, and stored where nothing is (%s)',
    async (name, made, more) => {
      const { headers } = await makeAccount(database.payload, 'admin')
      const write = async (
        address: string,
        method: string,
        data: object,
      ): Promise<{ status: number; doc: Doc; said: string }> => {
        const response = await fetch(`${server.url}/api/${address}`, {
          method,
          headers: { ...headers, 'Content-Type': 'application/json', 'Accept-Language': 'fr' },
          body: JSON.stringify(data),
        })
        const body = (await response.json()) as { doc?: Doc; result?: Doc; errors?: { message: string }[] }
        return { status: response.status, doc: (body.doc ?? body.result) as Doc, said: body.errors?.[0]?.message ?? '' }
      }
      const isGlobal = name === 'series'
      const start = await write(isGlobal ? 'globals/series?draft=true' : `${name}?locale=fr&draft=true`, 'POST', {
        ...made,
      })
      expect([start.status, start.said]).toEqual([isGlobal ? 200 : 201, ''])
      const address = isGlobal ? 'globals/series' : `${name}/${start.doc.id}`
      const method = isGlobal ? 'POST' : 'PATCH'
      const save = (basedOn?: string) =>
        write(
          `${address}?locale=fr&draft=true&depth=0${basedOn ? `&basedOn=${encodeURIComponent(basedOn)}` : ''}`,
          method,
          more,
        )

      // One after the other, each on what the one before answered.
      const second = await save(start.doc.updatedAt)
      expect([second.status, second.said]).toEqual([200, ''])
      const third = await save(second.doc.updatedAt)
      expect(third.status).toBe(200)
      // On what has been replaced meanwhile.
      const late = await save(start.doc.updatedAt)
      expect([late.status, late.said]).toEqual([
        409,
        'Ce contenu a été enregistré ailleurs entre-temps. Rien n’a été écrasé, et rien n’est perdu.',
      ])
      // Without a word of it, as ever.
      expect((await save()).status).toBe(200)
    },
  )
})
