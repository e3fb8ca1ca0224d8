import { expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { erase } from '../../../src/cms/registrations/erase'
import { tokenFor } from '../../../src/cms/registrations/keys'
import { changeWhere } from '../../../src/database/atomic'
import { joinPath } from '../../../src/i18n/addresses'
import { describeWithDatabase } from '../../support/database'
import { requested, rowsOf, type Row } from '../../support/registrations'
import { makeAccount } from '../../support/server'
import { useRest } from '../../support/useRest'

describeWithDatabase('The page that an entry of a calendar leads to', () => {
  const { asked, database, make, page, url } = useRest()

  const workshop = async (data: object = {}) => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const id = await make(headers, 'workshops', {
      title: { fr: 'Un atelier', en: 'A workshop' },
      timeZone: 'America/St_Johns',
      startsAt: '2999-04-26T16:00',
      endsAt: '2999-04-26T18:00',
      attendanceMode: 'online',
      registration: { mode: 'internal' },
      ...data,
    })
    const change = async (more: object): Promise<void> =>
      expect((await asked(`workshops/${id}?locale=fr`, headers, more, 'PATCH')).status).toBe(200)
    await change({ _status: 'published' })
    return { id, change }
  }
  const registered = async (workshop: string, more: Partial<Row> = {}): Promise<{ id: string; path: string }> => {
    const name = `Zorglub-${crypto.randomUUID().slice(0, 8)}`
    const id = await requested(database.payload, workshop, name, { state: 'confirmed', language: 'fr', ...more })
    return { id, path: joinPath(tokenFor(database.payload, 'join', { id, linkVersion: more.linkVersion ?? null })) }
  }
  const shown = async (path: string): Promise<string> => {
    const { status, text } = await page(path)
    expect(status).toBe(200)
    return text.replaceAll('\u00a0', ' ')
  }
  /** What is seen of a page, without its head. */
  const seen = (text: string): string =>
    text
      .replace(/<head>.*<\/head>/s, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')

  it('says the workshop, its date and whether there is a seat, in the language of the registration, and can be read in the other', async () => {
    const { id } = await workshop()
    const { path } = await registered(id)
    const french = await shown(path)
    expect(french).toContain('<html lang="fr">')
    for (const said of [
      'Un atelier',
      'vendredi 26 avril 2999 , 16 h – 18 h ',
      'America/St_Johns',
      'Cette inscription est confirmée : elle a une place.',
      'L’équipe d’organisation envoie l’adresse de la réunion à qui a une place.',
    ])
      expect(seen(french)).toContain(said)
    const [, other = ''] = /<a href="([^"]+)" hreflang="en"/.exec(french) ?? []
    expect(other).toBe(`${path}?locale=en`)
    const english = await shown(other)
    expect(english).toContain('<html lang="en">')
    for (const said of ['A workshop', 'This registration is confirmed: it has a seat.', 'The organisers send'])
      expect(seen(english)).toContain(said)
    expect(await shown(`${path}?locale=xx`)).toBe(french)
    for (const [locale, said] of [
      ['fr', 'Page introuvable'],
      ['en', 'Page not found'],
    ] as const) {
      const none = await page(`/r/none?locale=${locale}`)
      expect([none.status, /<title>(.*)<\/title>/.exec(none.text)?.[1]]).toEqual([404, expect.stringContaining(said)])
      expect(none.text).not.toContain(' – Page')
    }
    const { headers } = await page(path)
    for (const [name, value] of [
      ['cache-control', 'no-store'],
      ['referrer-policy', 'no-referrer'],
      ['x-robots-tag', 'noindex, nofollow'],
      ['set-cookie', null],
    ] as const)
      expect([name, headers.get(name)]).toEqual([name, value])
    expect(headers.get('content-security-policy')).toContain("form-action 'none'")
    expect(french).toContain('<meta content="noindex, nofollow" name="robots"/>')
  })

  it('names nobody, leads to nothing of theirs, and changes nothing, whoever opens it', async () => {
    const { id } = await workshop()
    const { path } = await registered(id)
    const before = await rowsOf(database.payload, id)
    for (const method of ['GET', 'HEAD']) expect((await fetch(`${url()}${path}`, { method })).status).toBe(200)
    const text = await shown(path)
    expect(text).not.toMatch(/zorglub|example\.org|\/inscription|\/registration\/|<form|<button/i)
    // The only secret in it is its own address.
    for (const [address] of text.matchAll(/[a-z][0-9a-f]{24,32}\.[\w-]{32}/g)) expect(path).toBe(`/r/${address}`)
    const body = new URLSearchParams({ act: 'open' })
    expect((await fetch(`${url()}${path}`, { method: 'POST', body })).status).toBe(404)
    expect(await rowsOf(database.payload, id)).toEqual(before)
  })

  it('says of each registration how it stands, and of each workshop whether there is anything to join', async () => {
    const { id, change } = await workshop({ attendanceMode: 'hybrid' })
    const states = {
      pending: 'n’est pas confirmée.',
      waiting: 'est en liste d’attente',
      offered: 'Une place est proposée',
      cancelled: 'Cette inscription est annulée.',
    } as const
    for (const [state, said] of Object.entries(states)) {
      const text = seen(await shown((await registered(id, { state: state as keyof typeof states })).path))
      expect([text.includes(said), text.includes('adresse de la réunion')]).toEqual([true, false])
    }
    const { path } = await registered(id)
    expect(seen(await shown(path))).toContain('adresse de la réunion')
    await change({ eventStatus: 'postponed', _status: 'published' })
    const postponed = seen(await shown(path))
    expect(postponed).toContain('Cet atelier est reporté')
    expect(postponed).not.toMatch(/2999|adresse de la réunion/)
    await change({ _status: 'draft' })
    const hidden = seen(await shown(path))
    expect(hidden).toContain('Cet atelier n’est pas annoncé en ce moment.')
    expect(hidden).not.toMatch(/Un atelier|2999|reporté/)
    const past = await workshop({ startsAt: '2021-04-26T16:00', endsAt: '2021-04-26T18:00' })
    expect(seen(await shown((await registered(past.id)).path))).toContain('L’atelier est terminé.')
    const onsite = await workshop({ attendanceMode: 'onsite' })
    expect(seen(await shown((await registered(onsite.id)).path))).not.toContain('réunion')
    const calledOff = await workshop({ eventStatus: 'calledOff' })
    expect(seen(await shown((await registered(calledOff.id, { state: 'cancelled' })).path))).toContain(
      'Cet atelier est annulé.',
    )
  })

  it('is the same page of nothing for every link that is none', async () => {
    const { id } = await workshop()
    const [one, two] = [await registered(id), await registered(id)]
    const of = (purpose: 'confirm' | 'own', row: string) => joinPath(tokenFor(database.payload, purpose, { id: row }))
    const swapped = one.path.slice(0, one.path.indexOf('.')) + two.path.slice(two.path.indexOf('.'))
    const old = await registered(id)
    await changeWhere(
      await createLocalReq({}, database.payload),
      'registrations',
      { id: { equals: old.id } },
      { linkVersion: 1 },
    )
    const erased = await registered(id)
    await erase(database.payload, { registration: erased.id }, 'self', () => new Date())
    const [first, ...others] = await Promise.all(
      ['/r/x', of('own', one.id), of('confirm', one.id), swapped, old.path, erased.path, `${one.path}x`].map(page),
    )
    expect(first?.status).toBe(404)
    expect(first?.headers.get('referrer-policy')).toBe('no-referrer')
    for (const { headers, status, text } of others) {
      expect([status, text]).toEqual([404, first?.text])
      expect(headers.get('content-security-policy')).toBe(first?.headers.get('content-security-policy'))
    }
  })
})
