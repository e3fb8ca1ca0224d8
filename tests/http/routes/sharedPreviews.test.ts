import { expect, it } from '@jest/globals'
import { describeWithDatabase } from '../../support/database'
import { makeAccount, useServer } from '../../support/server'
import { useRest } from '../../support/useRest'

interface Link {
  token: string
  until: string
  url: string
}

describeWithDatabase('A link to a draft', () => {
  const { asked, database, make, page } = useRest()
  let at = 0
  const later = useServer(() => database.payload, { now: () => new Date(at) })

  const start = async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const talk = await make(headers, 'sessions', { title: { fr: 'Un exposé en préparation', en: 'A talk to come' } })
    const id = await make(headers, 'workshops', {
      title: { fr: 'Un brouillon', en: 'A draft' },
      programme: [{ session: talk }],
    })
    const share = async (data: object): Promise<Link[]> => {
      const answer = await asked(`workshops/${id}/share`, headers, data)
      expect(answer.status).toBe(200)
      return answer.links
    }
    return { headers, id, share }
  }

  it('shows it in both languages to whoever has it, kept by nobody, and nothing else', async () => {
    const { id, share } = await start()
    const [link] = await share({ days: 7 })
    expect(Date.parse(link!.until) - Date.now()).toBeGreaterThan(6.9 * 24 * 60 * 60 * 1000)
    const french = await page(`/preview/shared/${link!.token}?locale=fr`)
    expect(french.status).toBe(200)
    for (const text of ['Un brouillon', 'Un exposé en préparation', 'Brouillon partagé avec vous'])
      expect(french.text).toContain(text)
    expect(french.headers.get('cache-control')).toBe('private, no-store')
    expect(french.headers.get('x-robots-tag')).toContain('noindex')
    const english = await page(`/preview/shared/${link!.token}?locale=en`)
    for (const text of ['A draft', 'A talk to come', 'A draft shared with you']) expect(english.text).toContain(text)
    expect(english.text).not.toContain(`/preview/workshops/${id}`)
    expect((await page(`/preview/workshops/${id}`)).status).toBe(404)
    expect((await asked(`workshops/${id}`)).status).toBe(404)
  })

  it('shows a draft whose time zone is none', async () => {
    const { headers, id, share } = await start()
    expect(
      (await asked(`workshops/${id}?draft=true&locale=fr`, headers, { timeZone: 'No/Where' }, 'PATCH')).status,
    ).toBe(200)
    const [link] = await share({ days: 1 })
    expect((await page(`/preview/shared/${link!.token}`)).status).toBe(200)
  })

  it('ends when it is withdrawn, when its time is over, and with its workshop', async () => {
    const { headers, id, share } = await start()
    await share({ days: 1 })
    const links = await share({ days: 30 })
    expect(links).toHaveLength(2)
    const [month, day] = links as [Link, Link]
    expect(await share({ withdraw: month.token })).toEqual([day])
    expect((await page(`/preview/shared/${month.token}`)).status).toBe(404)
    for (const [time, status] of [
      [Date.parse(day.until) - 1, 200],
      [Date.parse(day.until), 404],
    ] as const) {
      at = time
      expect((await fetch(`${later.url}/preview/shared/${day.token}`)).status).toBe(status)
    }
    await database.payload.kv.set(`share:${day.token}`, { workshop: id, until: new Date(Date.now() - 1).toISOString() })
    expect((await page(`/preview/shared/${day.token}`)).status).toBe(404)
    // Forgotten, too.
    expect((await asked(`workshops/${id}/share`, headers)).links).toEqual([])
    expect(await database.payload.kv.get(`share:${day.token}`)).toBeNull()
    const [last] = await share({ days: 1 })
    await asked(`workshops/${id}`, headers, { deletedAt: new Date().toISOString() }, 'PATCH')
    expect((await page(`/preview/shared/${last!.token}`)).status).toBe(404)
  })

  it('is made by editors alone, for one of the durations, and nobody guesses it', async () => {
    const { headers, id } = await start()
    const other = await start()
    expect((await asked(`workshops/${id}/share`, {}, { days: 1 })).status).toBe(403)
    expect((await asked(`workshops/${id}/share`)).status).toBe(403)
    for (const wrong of [{ days: 365 }, { days: '1' }, {}, { withdraw: 7 }]) {
      const { errors, status } = await asked(`workshops/${id}/share`, headers, wrong)
      expect([status, errors[0].message]).toEqual([400, expect.stringMatching(/1, 7, 30/)])
    }
    // Another workshop's link is not withdrawn from here.
    const [theirs] = await other.share({ days: 1 })
    await asked(`workshops/${id}/share`, headers, { withdraw: theirs!.token })
    expect((await page(`/preview/shared/${theirs!.token}`)).status).toBe(200)
    for (const guess of ['x', 'A'.repeat(32), `${theirs!.token}x`, '%00', 'share:x'])
      expect((await page(`/preview/shared/${guess}`)).status).toBe(404)
  })
})
