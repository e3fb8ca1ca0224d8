import { expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'
import { changeWhere } from '../../../src/database/atomic'
import { erase } from '../../../src/cms/registrations/erase'
import { tokenFor } from '../../../src/cms/registrations/keys'
import { writeDesk } from '../../../src/cms/registrations/desk'
import { findMainById } from '../../../src/database/documents'
import { describeWithDatabase } from '../../support/database'
import { requested, type Row } from '../../support/registrations'
import { makeAccount, type Account } from '../../support/server'
import { useRest } from '../../support/useRest'

const FORMULA = '=HYPERLINK("https://evil.example","x")'

describeWithDatabase('What is shared and certified afterwards', () => {
  const { asked, database, make, page, url } = useRest()
  const req = () => createLocalReq({}, database.payload)

  const workshop = async (year: number): Promise<string> => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const house = await make(headers, 'organisations', { name: { fr: `Maison ${year}`, en: `House ${year}` } })
    const id = await make(headers, 'workshops', {
      partners: [{ organisation: house, role: 'host' }],
      slug: `workshop-${year}`,
      number: year,
      title: { fr: 'Un <atelier>', en: 'A <workshop>' },
      timeZone: 'Europe/Paris',
      startsAt: `${year}-04-26T16:00`,
      endsAt: `${year}-04-26T18:30`,
      registration: {
        mode: 'internal',
        questions: [
          {
            key: 'onsite',
            kind: 'choice',
            label: { fr: 'Sur place ?', en: 'On site?' },
            options: [
              { value: 'yes', label: { fr: FORMULA, en: FORMULA } },
              { value: 'no', label: { fr: 'À distance', en: 'From afar' } },
            ],
          },
        ],
      },
    })
    expect((await asked(`workshops/${id}?locale=fr`, headers, { _status: 'published' }, 'PATCH')).status).toBe(200)
    await writeDesk(await req(), id, {
      isOpen: true,
      startsAtUtc: `${year}-04-26T14:00:00.000Z`,
      endsAtUtc: `${year}-04-26T16:30:00.000Z`,
    })
    return id
  }
  const some = async (of: string, name: string, size: number, row: Partial<Row>): Promise<string[]> => {
    const ids: string[] = []
    for (let n = 0; n < size; n++)
      ids.push(await requested(database.payload, of, `${name}-${n}`, { state: 'confirmed', language: 'fr', ...row }))
    return ids
  }
  const open = (path: string, account?: Account) => fetch(`${url()}${path}`, { headers: account?.headers ?? {} })

  it('is a report that organisers make once it is over, print, and open as a table in which nothing is a formula', async () => {
    const organiser = await makeAccount(database.payload, 'organiser')
    const of = await workshop(2021)
    const later = await workshop(2998)
    await some(of, 'came', 12, { attended: 'checkedIn', answers: { onsite: 'yes' } })
    await some(of, 'away', 6, { attended: 'joined', language: 'en', answers: { onsite: 'no' } })
    expect((await open(`/reports/${of}`, organiser)).status).toBe(404)
    const early = await asked(`workshops/${later}/desk/report`, organiser.headers, {}, 'POST')
    expect([early.status, JSON.stringify(early)]).toEqual([409, expect.stringContaining('REPORT_NOT_OVER')])
    const made = await asked(`workshops/${of}/desk/report`, organiser.headers, {}, 'POST')
    expect([made.status, made]).toMatchObject([200, { isNew: true, report: { registered: 18, isFinal: false } }])

    const french = await (await open(`/reports/${of}?locale=fr`, organiser)).text()
    for (const words of [
      '<html lang="fr">',
      'Un &lt;atelier&gt;',
      'Présence relevée à l’entrée',
      'A ouvert la réunion',
    ])
      expect(french).toContain(words)
    const english = await open(`/reports/${of}?locale=en`, organiser)
    expect(english.headers.get('cache-control')).toContain('no-store')
    const text = await english.text()
    for (const words of ['Checked in at the door', 'Opened the meeting', 'From afar', '>12<', '>6<'])
      expect(text).toContain(words)
    expect(text).not.toMatch(/came-|away-|example\.org/)

    const file = await open(`/reports/${of}.csv?locale=en`, organiser)
    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(file.headers.get('content-disposition')).toMatch(/^attachment/)
    const csv = await file.text()
    expect(csv).toContain('"On site?","From afar",6\r\n')
    expect(csv).toContain(`"On site?","'=HYPERLINK(""https://evil.example"",""x"")",12\r\n`)
    expect(csv).not.toMatch(/(^|,)"?[=+\-@]/m)

    const series = await (await open('/reports?locale=en', organiser)).text()
    expect(series).toContain('2021 – A &lt;workshop&gt;')
    expect(series).toContain('French 12, English 6')
    expect(series).not.toContain('2998')
    expect(await (await open('/reports/series.csv?locale=en', organiser)).text()).toContain(
      '"2021 – A <workshop>",18,18,"French 12, English 6"\r\n',
    )
    for (const account of [undefined, await makeAccount(database.payload, 'editor')])
      for (const path of ['/reports', `/reports/${of}`, `/reports/${of}.csv`, '/reports/series.csv'])
        expect([path, (await open(path, account)).status]).toEqual([path, 404])
    for (const path of ['/reports/none', '/reports/%00', '/reports/..%2f..', `/reports/${later}.csv`])
      expect([400, 404]).toContain((await open(path, organiser)).status)
  })

  it('is a certificate for who took part, which says how that is known, until it is erased', async () => {
    const of = await workshop(2022)
    const marks = {
      checkedIn: ['sa présence a été relevée', 'was checked in at the door'],
      said: ['C’est l’équipe d’organisation qui le déclare', 'The organisers say so'],
      joined: ['Personne n’a relevé sa présence', 'clicked to join'],
    } as const
    for (const mark of ['checkedIn', 'said', 'joined'] as const) {
      const [id = ''] = await some(of, mark, 1, { attended: mark, name: 'A. <Pseudonym>' })
      const row = await findMainById(await req(), 'registrations', id)
      const token = tokenFor(database.payload, 'own', row as Row)
      const own = await page(`/fr/inscription/${token}`)
      expect(own.text).toContain(`href="/fr/inscription/${token}/attestation"`)
      for (const [n, path] of [
        `/fr/inscription/${token}/attestation`,
        `/en/registration/${token}/certificate`,
      ].entries()) {
        const { headers, status, text } = await page(path)
        expect([path, status]).toEqual([path, 200])
        expect([headers.get('cache-control'), headers.get('x-robots-tag')]).toEqual(['no-store', 'noindex, nofollow'])
        for (const [other, words] of Object.entries(marks))
          expect([mark, other, text.includes(words[n] ?? '')]).toEqual([mark, other, mark === other])
        expect(text).toContain('A. &lt;Pseudonym&gt;')
        expect(text).toMatch(n ? /Hosted by<.*House 2022/ : /Accueilli par<.*Maison 2022/)
        expect(text).toMatch(/2\u00a0h\s30\u00a0min/)
        expect(text).toContain(n ? 'Tuesday 26 April 2022' : 'mardi 26 avril 2022')
        expect(text).not.toContain('example.org')
      }
      await changeWhere(await req(), 'registrations', { id: { equals: id } }, { state: 'cancelled', cause: 'self' })
      expect((await page(`/fr/inscription/${token}/attestation`)).status).toBe(404)
      await changeWhere(await req(), 'registrations', { id: { equals: id } }, { state: 'confirmed', cause: null })
      await erase(database.payload, { registration: id }, 'self', () => new Date())
      expect((await page(`/fr/inscription/${token}/attestation`)).status).toBe(404)
    }
    const [absent = ''] = await some(of, 'absent', 1, { attended: 'no' })
    const early = await some(await workshop(2997), 'early', 1, { attended: 'checkedIn' })
    for (const id of [absent, ...early]) {
      const token = tokenFor(database.payload, 'own', (await findMainById(await req(), 'registrations', id)) as Row)
      expect((await page(`/en/registration/${token}`)).text).not.toContain('/certificate"')
      expect((await page(`/en/registration/${token}/certificate`)).status).toBe(404)
    }
    expect((await page('/en/registration/o0.x/certificate')).status).toBe(404)
  })
})
