import { createHash } from 'node:crypto'
import { expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { deskOf, writeDesk } from '../../../src/cms/registrations/desk'
import { confirm } from '../../../src/cms/registrations/person'
import { findMainById } from '../../../src/database/documents'
import { describeWithDatabase } from '../../support/database'
import type { JsonObject } from '../../support/json'
import { requested } from '../../support/registrations'
import { makeAccount } from '../../support/server'
import { useRest } from '../../support/useRest'

describeWithDatabase('The desk of a workshop', () => {
  const { asked, database, make, page, url } = useRest()
  /** A page, also where its language has another slug. */
  const pageOf = async (path: string): ReturnType<typeof page> => {
    const first = await page(path)
    const to = first.headers.get('Location')
    return to === null ? first : page(to)
  }

  const title = { fr: 'Un atelier', en: 'A workshop' }
  const workshop = (headers: object, data: object = {}): Promise<string> =>
    make(headers, 'workshops', {
      title,
      timeZone: 'Europe/Paris',
      startsAt: '2999-04-26T16:00',
      endsAt: '2999-04-26T18:00',
      registration: { mode: 'internal' },
      ...data,
    })
  const publish = async (headers: object, id: string, data: object = {}): Promise<void> =>
    expect((await asked(`workshops/${id}?locale=fr`, headers, { ...data, _status: 'published' }, 'PATCH')).status).toBe(
      200,
    )
  const shown = async (id: string): Promise<JsonObject> => {
    const { slug } = await asked(`workshops/${id}?depth=0`)
    return asked(`workshops/by-slug/${slug}?locale=fr`)
  }
  const stored = async (id: string) => deskOf(await createLocalReq({}, database.payload), id)

  it('takes effect at once, whatever waits in the draft', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const id = await workshop(headers)
    expect((await asked(`workshops/${id}/desk`, headers)).desk).toEqual({
      capacity: null,
      waitlist: false,
      opensAt: null,
      opensAtFold: null,
      closesAt: null,
      closesAtFold: null,
      offerHours: 24,
      reminders: [24, 1],
      thanks: true,
    })
    await publish(headers, id)
    await asked(`workshops/${id}?locale=fr&draft=true`, headers, { title: 'Un brouillon' }, 'PATCH')
    const changed = await asked(`workshops/${id}/desk`, headers, {
      capacity: 30,
      waitlist: true,
      closesAt: '2998-04-01T18:30',
    })
    expect(changed).toMatchObject({ status: 200, timeZone: 'Europe/Paris', desk: { capacity: 30, offerHours: 24 } })
    expect(await shown(id)).toMatchObject({
      title: { fr: 'Un atelier' },
      registration: {
        mode: 'internal',
        capacity: 30,
        waitlist: true,
        opensAt: null,
        closesAt: '2998-04-01T18:30',
        closesAtUtc: '2998-04-01T16:30:00.000Z',
      },
    })
    // What is not said stays.
    expect((await asked(`workshops/${id}/desk`, headers, { offerHours: 0, reminders: [] })).desk).toMatchObject({
      capacity: 30,
      closesAt: '2998-04-01T18:30',
      offerHours: 0,
      reminders: [],
      thanks: true,
    })
    expect((await asked(`workshops/${id}/desk`, headers, { thanks: false })).desk).toMatchObject({
      capacity: 30,
      reminders: [],
      thanks: false,
    })
    // A desk that says nothing of thanks has a list of hours alone.
    await writeDesk(await createLocalReq({}, database.payload), id, { reminders: [48] })
    expect((await asked(`workshops/${id}/desk`, headers)).desk).toMatchObject({ reminders: [48], thanks: true })
  })

  it('says to everybody whether one can register, and of the seats whether there are any, few or none', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const id = await workshop(headers)
    await publish(headers, id)
    const { slug } = await asked(`workshops/${id}?depth=0`)
    const turn = (settings: object) => asked(`workshops/${id}/desk`, headers, settings)
    const read = async (): Promise<{ said: unknown[]; tag: string | null; text: string }> => {
      const response = await fetch(`${url()}/api/workshops/by-slug/${slug}?locale=fr`)
      expect(response.headers.get('Cache-Control')).toBe('public, max-age=0, must-revalidate')
      const { registration } = (await response.json()) as { registration: Record<string, unknown> }
      const query = `{ workshop(slug: "${slug}") { registration { state seats } } }`
      const { data } = await asked('graphql', {}, { query })
      const said = [registration.state, registration.seats]
      expect([data.workshop.registration.state, data.workshop.registration.seats]).toEqual(said)
      return { said, tag: response.headers.get('ETag'), text: (await pageOf(`/fr/ateliers/${slug}`)).text }
    }
    const join = async (name: string) =>
      confirm(database.payload, await requested(database.payload, id, name), () => new Date())

    expect((await read()).said).toEqual(['open', 'open'])
    await turn({ capacity: 7, waitlist: true, offerHours: 0 })
    const before = await read()
    expect(before.text).toContain('Il reste des places.')
    await join('ana')
    const after = await read()
    // One more or one less is nothing that anybody could see.
    expect([after.said, after.tag]).toEqual([['open', 'open'], before.tag])
    await join('bo')
    const few = await read()
    expect([few.said, few.tag === before.tag]).toEqual([['open', 'few'], false])
    expect(few.text).toContain('Il reste quelques places.')
    await turn({ capacity: 2 })
    expect((await read()).said).toEqual(['open', 'waitlist'])
    expect((await page(`/en/workshops/${slug}`)).text).toContain('All seats are taken: you can join the waiting list.')
    await turn({ waitlist: false })
    expect((await read()).said).toEqual(['open', 'none'])
    await publish(headers, id, { confidentiality: { rule: 'closed' } })
    expect((await read()).said).toEqual(['open', null])
    await turn({ opensAt: '2998-04-01T09:00' })
    expect((await read()).said).toEqual(['notYet', null])
    await publish(headers, id, { confidentiality: { rule: 'none' } })
    expect((await read()).said).toEqual(['notYet', 'none'])
    await turn({ opensAt: null, closesAt: '2020-04-01T09:00' })
    expect((await read()).said).toEqual(['closed', null])
    await publish(headers, id, { registration: { mode: 'external', url: 'https://forms.example' } })
    expect((await read()).said).toEqual(['external', null])
    await publish(headers, id, { eventStatus: 'calledOff' })
    expect((await read()).said).toEqual(['calledOff', null])
  })

  it('refuses what is none of its settings, all at once, each by its name in the reader’s language', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const id = await workshop(headers)
    const say = (data: object) => asked(`workshops/${id}/desk`, { ...headers, 'Accept-Language': 'fr' }, data)
    for (const [data, path, code] of [
      ...[-1, 0, 1.5, 1e308, '12', [1]].map((capacity) => [{ capacity }, 'capacity', 'CAPACITY_INVALID']),
      [{ offerHours: -1 }, 'offerHours', 'HOURS_INVALID'],
      [{ reminders: [24, 'x'] }, 'reminders', 'HOURS_INVALID'],
      [{ reminders: [1, 2, 3, 4, 5, 6] }, 'reminders', 'HOURS_INVALID'],
      [{ thanks: 'yes' }, 'thanks', 'FIELD_INVALID'],
      [{ seats: 3 }, 'seats', 'FIELD_UNKNOWN'],
      [{ isOpen: true }, 'isOpen', 'FIELD_UNKNOWN'],
      [{ opensAt: '2021-03-28T02:30' }, 'opensAt', 'WALL_TIME_SKIPPED'],
      [{ opensAt: '2021-10-31T02:30' }, 'opensAt', 'WALL_TIME_TWICE'],
      [{ opensAt: 'tomorrow' }, 'opensAt', 'WALL_TIME_INVALID'],
      [{ opensAt: '2998-04-02T10:00', closesAt: '2998-04-01T10:00' }, 'closesAt', 'END_BEFORE_START'],
    ] as [object, string, string][]) {
      const { errors, status } = await say(data)
      expect([data, status]).toEqual([data, 400])
      expect([data, errors[0].data.errors]).toMatchObject([data, [{ path, code }]])
    }
    const { errors } = await say({ capacity: 0, offerHours: -1 })
    expect(errors[0].message).toBe(
      'Nombre de places – Un nombre entier de places, entre 1 et 100\u202f000. Durée d’une place proposée, en heures – Des nombres entiers d’heures, 1\u202f440 au plus (60 jours).',
    )
    expect(await stored(id)).toBeNull()
    // One of two times is enough: it is said which.
    expect((await say({ opensAt: '2021-10-31T02:30', opensAtFold: 'later' })).status).toBe(200)
  })

  it('is for editors alone, and no document of the API', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const reader = await makeAccount(database.payload, 'reader')
    const admin = await makeAccount(database.payload, 'admin')
    const id = await workshop(headers)
    for (const who of [{}, reader.headers]) {
      expect((await asked(`workshops/${id}/desk`, who)).status).toBe(403)
      expect((await asked(`workshops/${id}/desk`, who, { capacity: 3 })).status).toBe(403)
    }
    expect((await asked('workshops/nowhere/desk', headers)).status).toBe(404)
    await asked(`workshops/${id}/desk`, headers, { capacity: 3 })
    for (const collection of ['desks', 'outbox', 'audit', 'erasures']) {
      for (const who of [{}, headers, admin.headers]) {
        const { status } = await asked(collection, who)
        expect([collection, status]).toEqual([collection, 404])
        expect((await asked(collection, who, { workshop: id, key: 'x' })).status).toBe(404)
      }
      const { errors } = await asked('graphql', admin.headers, { query: `{ count${collection} { totalDocs } }` })
      expect(errors).toBeDefined()
    }
  })

  it('is made once, however many turn it first', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const id = await workshop(headers)
    const req = await createLocalReq({}, database.payload)
    await Promise.all([1, 2, 3, 4, 5].map((n) => writeDesk(req, id, n === 3 ? { capacity: 3 } : { offerHours: n })))
    const all = await database.payload.db.find<{ capacity?: number }>({
      collection: 'desks',
      where: { workshop: { equals: id } },
    })
    expect(all.docs.map(({ capacity }) => capacity)).toEqual([3])
  })

  it('knows what was published: times, place, whether it is held; a change of those alone moves the calendar', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const id = await workshop(headers)
    await publish(headers, id)
    expect(await stored(id)).toMatchObject({ isOpen: true, eventStatus: 'scheduled', sequence: 0 })
    const sequence = async (data: object): Promise<number | null | undefined> => {
      await publish(headers, id, data)
      return (await stored(id))?.sequence
    }
    expect(await sequence({ subtitle: 'Autre chose' })).toBe(0)
    expect(await sequence({ startsAt: '2999-04-26T15:00' })).toBe(1)
    expect(await sequence({ place: { name: 'Ailleurs' } })).toBe(2)
    expect(await sequence({ attendanceMode: 'online' })).toBe(3)
    // What an earlier version knew of the place is brought up to date, and moves nothing.
    const req = await createLocalReq({}, database.payload)
    const { place } = (await findMainById(req, 'workshops', id, { place: true })) ?? {}
    const earlier = createHash('sha256').update(JSON.stringify(place)).digest('base64url').slice(0, 22)
    await writeDesk(req, id, { place: earlier })
    expect(await sequence({})).toBe(3)
    expect((await stored(id))?.place).not.toBe(earlier)
    expect(await sequence({ attendanceMode: 'hybrid' })).toBe(4)
    expect(await sequence({ eventStatus: 'calledOff', statusNote: 'Désolés.' })).toBe(5)
    expect(await sequence({})).toBe(5)
    expect(await stored(id)).toMatchObject({ isOpen: true, eventStatus: 'calledOff' })
    // Taken off line, it is closed; nothing has moved.
    await asked(`workshops/${id}?locale=fr`, headers, { _status: 'draft' }, 'PATCH')
    expect(await stored(id)).toMatchObject({ isOpen: false, sequence: 5 })
    await publish(headers, id)
    expect(await stored(id)).toMatchObject({ isOpen: true, sequence: 5 })
    await asked(`workshops/${id}`, headers, undefined)
    const { status } = await asked(
      `workshops/${id}?locale=fr`,
      headers,
      { deletedAt: new Date().toISOString() },
      'PATCH',
    )
    expect([status, (await stored(id))?.isOpen]).toEqual([200, false])
  })

  it('says on the page, to machines and in lists that a workshop is called off or postponed', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    for (const [eventStatus, said, state, machine] of [
      ['calledOff', 'Cet atelier est annulé.', 'Annulé', 'EventCancelled'],
      ['postponed', 'Cet atelier est reporté', 'Reporté', 'EventPostponed'],
    ] as const) {
      const id = await workshop(headers, { eventStatus, statusNote: { fr: 'La suite en mai.', en: 'More in May.' } })
      await publish(headers, id)
      const doc = await shown(id)
      expect(doc).toMatchObject({ eventStatus, statusNote: { fr: 'La suite en mai.', en: 'More in May.' } })
      const { text } = await pageOf(`/fr/ateliers/${doc.slug}`)
      for (const part of [said, 'La suite en mai.', `https://schema.org/${machine}`]) expect(text).toContain(part)
      expect(text).not.toContain('S’inscrire')
      expect(text.includes('Les inscriptions sont closes')).toBe(eventStatus === 'postponed')
      expect((await page('/fr')).text).toContain(state)
      await publish(headers, id, { eventStatus: 'scheduled' })
      expect((await pageOf(`/fr/ateliers/${doc.slug}`)).text).not.toContain(said)
    }
  })

  it('asks questions that can be answered: others are refused when they are published, each by its field', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const questions = [
      { key: 'Où', kind: 'text' },
      { key: 'days', kind: 'choices', options: [{ value: 'mon' }, { value: 'mon' }] },
      { key: 'days', kind: 'choice', options: [] },
      { key: 'late', kind: 'yesNo', when: { question: 'later', is: ['yes'] } },
      { key: 'why', kind: 'text', when: { question: 'days', is: ['sun'] }, keepDays: -1 },
    ]
    const id = await workshop(headers, { registration: { mode: 'internal', questions } })
    const { errors, status } = await asked(`workshops/${id}?locale=fr`, headers, { _status: 'published' }, 'PATCH')
    expect(status).toBe(400)
    const refused = (errors[0].data.errors as { code: string; path: string }[]).map(
      ({ code, path }) => `${path} ${code}`,
    )
    expect(refused.sort()).toEqual(
      [
        '0.key QUESTION_KEY_INVALID',
        '1.options.1.value OPTION_TAKEN',
        '2.key QUESTION_KEY_TAKEN',
        '3.when.question CONDITION_UNKNOWN',
        '4.keepDays KEEP_DAYS_INVALID',
        '4.when.is CONDITION_VALUE_UNKNOWN',
      ].map((one) => `registration.questions.${one}`),
    )
  })

  it('goes with its workshop', async () => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const id = await workshop(headers)
    await asked(`workshops/${id}/desk`, headers, { capacity: 3 })
    expect((await stored(id))?.capacity).toBe(3)
    await database.payload.delete({ collection: 'workshops', id })
    expect(await stored(id)).toBeNull()
  })
})
