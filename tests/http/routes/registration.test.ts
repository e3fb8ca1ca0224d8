import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { expect, it } from '@jest/globals'
import express from 'express'
import { createLocalReq } from 'payload'
import { tokenFor } from '../../../src/cms/registrations/keys'
import { writeDesk } from '../../../src/cms/registrations/desk'
import { findOutbox } from '../../../src/cms/registrations/outbox'
import { confirm } from '../../../src/cms/registrations/person'
import { findMain, findMainById, type Stored } from '../../../src/database/documents'
import { Budgets } from '../../../src/http/budgets'
import { registrationRoutes } from '../../../src/http/routes/registration'
import { sentence } from '../../../src/i18n/errors'
import { words as ownWords } from '../../../src/i18n/words/ownRegistration'
import { describeWithDatabase } from '../../support/database'
import { requested } from '../../support/registrations'
import { makeAccount } from '../../support/server'
import { useRest } from '../../support/useRest'

/** What a browser sends of a form: its fields, each as often as it is there. */
type Fields = [string, string][]

/** The fields that a page’s form holds before anybody types. */
const hiddenOf = (html: string): Fields =>
  [...html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"\/>/g)].map(([, name = '', value = '']) => [
    name,
    value,
  ])

/** What the fields of one’s own page hold. */
const filledIn = (html: string): Fields => [
  ...[...html.matchAll(/<input (?=[^>]*name="([^"]+)")(?=[^>]*type="(\w+)")[^>]*>/g)].flatMap(
    ([field, name = '', type]): Fields =>
      (type === 'radio' || type === 'checkbox') && !field.includes('checked=""')
        ? []
        : [[name, /value="([^"]*)"/.exec(field)?.[1] ?? '']],
  ),
  ...[...html.matchAll(/<textarea [^>]*name="([^"]+)"[^>]*>([^<]*)/g)].map(
    ([, name = '', value = '']): [string, string] => [name, value],
  ),
]

const problemsOf = (html: string): string[] =>
  [...html.matchAll(/<li><a href="#field-([^"]+)">(.*?)<\/a><\/li>/g)].map(([, id, text]) => `${id}: ${text}`)

describeWithDatabase('The pages of registration', () => {
  const { asked, database, make, page, url } = useRest()
  let n = 0

  const workshop = async (
    data: object = {},
    settings: Partial<Stored<'desks'>> = {},
  ): Promise<{ id: string; slug: string }> => {
    const { headers } = await makeAccount(database.payload, 'editor')
    const slug = `workshop-${++n}`
    const id = await make(headers, 'workshops', {
      slug,
      title: { fr: 'Un atelier', en: 'A workshop' },
      timeZone: 'Europe/Paris',
      startsAt: '2999-04-26T16:00',
      endsAt: '2999-04-26T18:00',
      registration: { mode: 'internal' },
      ...data,
    })
    expect((await asked(`workshops/${id}?locale=fr`, headers, { _status: 'published' }, 'PATCH')).status).toBe(200)
    await writeDesk(await createLocalReq({}, database.payload), id, settings)
    return { id, slug }
  }
  const stored = async (workshop: string) =>
    findMain(await createLocalReq({}, database.payload), 'registrations', { workshop: { equals: workshop } })
  const send = async (
    path: string,
    fields: Fields,
  ): Promise<{ status: number; text: string; location: string | null; headers: Headers }> => {
    const response = await fetch(`${url()}${path}`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      redirect: 'manual',
    })
    const { headers, status } = response
    return { headers, status, text: await response.text(), location: headers.get('location') }
  }
  const fieldsOf = async (path: string): Promise<Fields> => filledIn((await page(path)).text)
  /** The form of a page, as old as a person is slow. */
  const opened = async (path: string): Promise<Fields> => {
    const before = hiddenOf((await page(path)).text)
    await new Promise((resolve) => setTimeout(resolve, 2050))
    return before
  }

  it('take a request, prove its mailbox, give a seat, and take it back, in both languages and without scripts', async () => {
    const { id, slug } = await workshop({}, { capacity: 1, waitlist: true, offerHours: 0 })
    const form = `/fr/ateliers/${slug}/inscription`
    const { headers, text } = await page(form)
    expect(text).toContain('Il reste quelques places.')
    expect(headers.get('content-security-policy')).toContain("form-action 'self'")
    for (const [name, value] of [
      ['cache-control', 'no-store'],
      ['referrer-policy', 'no-referrer'],
      ['x-robots-tag', 'noindex, nofollow'],
      ['set-cookie', null],
    ] as const)
      expect([name, headers.get(name)]).toEqual([name, value])
    const hidden = await opened(form)
    const person = (name: string): Fields => [
      ...hidden,
      ['email', `${name}@Example.org`],
      ['name', name],
      ['step', 'send'],
    ]
    const sent = await send(form, person('ana'))
    expect(sent).toMatchObject({
      status: 303,
      location: expect.stringMatching(/^\/fr\/ateliers\/workshop-1\/inscription\/envoyee\?to=/),
    })
    expect((await page(sent.location ?? '')).text).toContain('Un message est en route vers ana@Example.org.')
    // The same once more is the same.
    await send(form, person('ana'))
    await send(form, person('bo'))
    const rows = await stored(id)
    expect(rows).toHaveLength(2)
    expect(rows).toContainEqual(
      expect.objectContaining({
        email: 'ana@example.org',
        name: 'ana',
        language: 'fr',
        state: 'pending',
        owes: 'confirm',
        source: 'form',
      }),
    )
    const rowOf = (name: string) => rows.find((row) => row.name === name) ?? { id: '' }
    // What opens a link changes nothing.
    const link = (locale: 'en' | 'fr', purpose: 'confirm' | 'own', name: string): string =>
      `/${locale}/${locale === 'fr' ? 'inscription' : 'registration'}/${tokenFor(database.payload, purpose, rowOf(name))}`
    const confirming = await page(link('fr', 'confirm', 'ana'))
    expect(confirming.text).toContain('Confirmer mon inscription')
    expect((await stored(id)).every(({ state }) => state === 'pending')).toBe(true)
    const confirmed = await send(link('fr', 'confirm', 'ana'), [['act', 'confirm']])
    expect(confirmed).toMatchObject({
      status: 303,
      location: expect.stringMatching(/^\/fr\/inscription\/o.*done=confirm$/),
    })
    const own = await page(confirmed.location ?? '')
    for (const said of ['Votre adresse est confirmée.', 'Vous avez une place.', 'ana@example.org'])
      expect(own.text).toContain(said)
    // The next one waits, in English.
    const second = await send(link('en', 'confirm', 'bo'), [['act', 'confirm']])
    expect((await page(second.location ?? '')).text).toContain('You are first on the waiting list.')
    const full = (await page(form)).text
    for (const said of ['on peut se mettre en liste d’attente', 'Vous prendrez rang sur la liste d’attente'])
      expect(full).toContain(said)
    expect(full).not.toContain('Vous aurez une place')
    const cancelled = await send(link('fr', 'own', 'ana'), [['act', 'cancel']])
    const gone = (await page(cancelled.location ?? '')).text
    expect(gone).toContain('Cette inscription est annulée.')
    expect(gone).toMatch(/<a class="button" href="\/fr\/ateliers\/[^"]+\/inscription">S’inscrire de nouveau<\/a>/)
    expect((await page(link('en', 'own', 'bo'))).text).toContain('You have a seat.')
    // Twice is once.
    expect((await send(link('fr', 'own', 'ana'), [['act', 'cancel']])).status).toBe(303)
    // Everything of one's own, then nothing of it any more: asked once more before.
    const data = await send(link('en', 'own', 'bo'), [['act', 'download']])
    expect([data.status, JSON.parse(data.text)]).toMatchObject([200, { registrations: [{ email: 'bo@example.org' }] }])
    const sure = await send(link('en', 'own', 'ana'), [['act', 'erase']])
    expect([sure.status, sure.text.includes('Erase everything, now')]).toEqual([200, true])
    expect(await stored(id)).toHaveLength(2)
    expect((await send(link('en', 'own', 'ana'), [['act', 'eraseNow']])).text).toContain('Your data are erased')
    expect((await stored(id)).map(({ name }) => name)).toEqual(['bo'])
    expect((await page(link('en', 'own', 'ana'))).status).toBe(404)
    // A link that confirmed leads to the page.
    expect((await page(link('fr', 'confirm', 'bo'))).headers.get('location')).toBe(link('fr', 'own', 'bo'))
    // A page in French leaves the language of everybody else as it is.
    const refused = await fetch(`${url()}/api/workshops/by-slug/nowhere`, { headers: { 'Accept-Language': 'en' } })
    expect(await refused.text()).toContain('Nothing is published at this address.')
  })

  it('say everything that is wrong at once, lead to each field, and keep what was typed', async () => {
    const questions = [
      { key: 'onsite', kind: 'yesNo', required: true, label: { fr: 'Sur place\u202f?', en: 'On site?' } },
      {
        key: 'days',
        kind: 'choices',
        max: 1,
        required: true,
        label: { fr: 'Quels jours\u202f?', en: 'Which days?' },
        options: [
          { value: 'mon', label: { fr: 'lundi', en: 'Monday' } },
          { value: 'tue', label: { fr: 'mardi', en: 'Tuesday' } },
        ],
        when: { question: 'onsite', is: ['yes'] },
      },
    ]
    const { id, slug } = await workshop({ registration: { mode: 'internal', questions } })
    const form = `/fr/ateliers/${slug}/inscription`
    const hidden = await opened(form)
    const typed: Fields = [
      ['email', 'é@x.fr'],
      ['name', 'Win at http://x.example'],
      ['needs', 'Deux\nlignes <b>'],
      ['language', 'fr'],
      ['answer.onsite', 'yes'],
      ['answer.days', 'mon'],
      ['answer.days', 'tue'],
    ]
    const wrong = await send(form, [...hidden, ...typed])
    expect(wrong.status).toBe(400)
    expect(wrong.text).toContain('<title>Erreur\u00a0: Inscription – ')
    expect(problemsOf(wrong.text)).toEqual([
      expect.stringMatching(/^email: Adresse électronique – Avant «\u00a0@\u00a0»/),
      'name: Nom – Un nom ne contient ni adresse web ni adresse électronique.',
      'answer.days: Quels jours\u202f? – Une seule réponse.',
    ])
    for (const kept of ['value="é@x.fr"', 'value="Win at http://x.example"', 'Deux\nlignes &lt;b&gt;'])
      expect(wrong.text).toContain(kept)
    expect(wrong.text.match(/checked=""/g)).toHaveLength(4)
    // In another language with what was typed, by a button of the form. The mails’ language goes along while nobody has chosen another.
    const switched = await send(`/en/workshops/${slug}/registration`, [...hidden, ...typed, ['step', 'switch']])
    expect([switched.status, problemsOf(switched.text)]).toEqual([200, []])
    for (const kept of ['value="é@x.fr"', 'On site?', 'Only if your answer to “On site?” is “Yes”.'])
      expect(switched.text).toContain(kept)
    expect(switched.text).toMatch(/<input (?=[^>]*name="language")(?=[^>]*value="en")[^>]*checked=""/)
    // A question that does not apply needs no answer, and its answer is not kept.
    const right = await send(form, [
      ...hidden,
      ['email', 'ana@example.org'],
      ['name', 'Ana'],
      ['answer.onsite', 'no'],
      ['answer.days', 'mon'],
    ])
    expect(right.status).toBe(303)
    expect((await stored(id)).map(({ answers }) => answers)).toEqual([{ onsite: 'no' }])
  })

  it('take nothing of machines, of old forms, of forms of others, and of those who are too quick; a person loses nothing', async () => {
    const { id, slug } = await workshop()
    const other = await workshop()
    const form = `/fr/ateliers/${slug}/inscription`
    const quick = hiddenOf((await page(form)).text)
    const person: Fields = [
      ['email', 'ana@example.org'],
      ['name', 'Ana'],
    ]
    const tooQuick = await send(form, [...quick, ...person])
    expect(tooQuick.headers.get('retry-after')).toBe('2')
    expect([
      tooQuick.status,
      tooQuick.text.includes('C’était très rapide.'),
      tooQuick.text.includes('value="Ana"'),
    ]).toEqual([409, true, true])
    const ofOther = await opened(`/fr/ateliers/${other.slug}/inscription`)
    for (const stamp of [ofOther, [['stamp', '1.zzz.x'] as [string, string]], [] as Fields]) {
      const old = await send(form, [...stamp, ...person])
      expect([old.status, old.text.includes('value="Ana"')]).toEqual([409, true])
    }
    // The trap is answered as everybody is.
    const trapped = await send(form, [...quick, ...person, ['website', 'http://x.example']])
    expect(trapped.status).toBe(303)
    expect(await stored(id)).toEqual([])
    expect((await send(form, [...quick, ...person])).status).toBe(303)
    expect(await stored(id)).toHaveLength(1)
  })

  it('have a contract for any front end: what is asked, in both languages, and one answer whoever is registered', async () => {
    const questions = [{ key: 'why', kind: 'text', required: true, label: { fr: 'Pourquoi\u202f?', en: 'Why?' } }]
    const { id, slug } = await workshop(
      { registration: { mode: 'internal', questions }, confidentiality: { rule: 'chathamHouse' } },
      { capacity: 3, waitlist: true },
    )
    const address = `${url()}/api/workshops/by-slug/${slug}/registration?locale=fr`
    const origin = { origin: 'https://elsewhere.example' }
    const asked = await fetch(address, { headers: origin })
    expect([
      asked.status,
      asked.headers.get('access-control-allow-origin'),
      asked.headers.get('cache-control'),
    ]).toEqual([200, '*', 'no-store'])
    const form = (await asked.json()) as { stamp: string; fields: { name: string; required: boolean }[] }
    expect(form).toMatchObject({
      workshop: { id, slug },
      state: 'open',
      seats: 'few',
      confidentiality: 'pseudonym',
      questions: [{ key: 'why', kind: 'text', required: true, label: { fr: 'Pourquoi\u202f?', en: 'Why?' } }],
      notice: { text: { fr: expect.any(String), en: expect.any(String) } },
    })
    expect(form.fields.map(({ name, required }) => [name, required])).toEqual([
      ['email', true],
      ['name', false],
      ['language', false],
      ['needs', false],
    ])
    await new Promise((resolve) => setTimeout(resolve, 2050))
    const post = async (body: object): Promise<{ status: number; text: string; cors: string | null }> => {
      const answer = await fetch(address, {
        method: 'POST',
        headers: { ...origin, 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      })
      return {
        status: answer.status,
        text: await answer.text(),
        cors: answer.headers.get('access-control-allow-origin'),
      }
    }
    const { stamp } = form
    const right = { stamp, email: 'ana@example.org', answers: { why: 'Because' } }
    const first = await post(right)
    expect(first).toEqual({ status: 202, text: '{"status":"checkMail"}', cors: '*' })
    for (const more of [right, { ...right, website: 'x' }, { ...right, name: 'Other' }])
      expect(await post(more)).toEqual(first)
    expect((await stored(id)).map(({ source, state }) => [source, state])).toEqual([
      ['api', 'pending'],
      ['api', 'pending'],
    ])
    const wrong = await post({ stamp, email: 'x', answers: { why: '', how: 1 }, state: 'confirmed', __proto__: 1 })
    expect(wrong.status).toBe(400)
    const { errors } = JSON.parse(wrong.text) as {
      errors: { code: string; data: { errors: { code: string; path: string }[] } }[]
    }
    expect(errors[0]?.data.errors.map(({ code, path }) => `${path} ${code}`)).toEqual([
      'state FIELD_UNKNOWN',
      'email EMAIL_INVALID',
      'answers.why REQUIRED',
      'answers.how QUESTION_UNKNOWN',
    ])
    for (const body of [
      { ...right, stamp: 'x' },
      { ...right, stamp: undefined },
    ])
      expect([(await post(body)).status, JSON.parse((await post(body)).text).errors[0].code]).toEqual([409, 'FORM_OLD'])
    // Nothing tells a draft from what is closed or never was.
    const draft = await make((await makeAccount(database.payload, 'editor')).headers, 'workshops', {
      slug: 'in-draft',
      title: { fr: 'x' },
    })
    expect(draft).toBeTruthy()
    const closed = await workshop({}, { closesAt: '2020-01-01T10:00' })
    const bodies = new Set<string>()
    for (const one of ['in-draft', 'nowhere', closed.slug]) {
      const answer = await fetch(`${url()}/api/workshops/by-slug/${one}/registration`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(right),
      })
      expect([one, answer.status]).toEqual([one, 404])
      bodies.add((await answer.text()).replace(/"requestId":"[^"]*"/, ''))
    }
    expect(bodies.size).toBe(1)
  })

  it('are in their language, and what is answered elsewhere stays in the one that was asked for', async () => {
    const { slug } = await workshop()
    const refused = async (language: string): Promise<string> => {
      const path = `workshops/by-slug/${slug}/registration`
      return (await asked(path, { 'Accept-Language': language }, { stamp: 'none' })).errors[0].message
    }
    const english = await refused('en')
    for (const path of [`/fr/ateliers/${slug}/inscription`, `/en/workshops/${slug}/registration`]) {
      expect((await page(path)).status).toBe(200)
      expect(await refused('en')).toBe(english)
      expect(await refused('fr')).not.toBe(english)
    }
  })

  it('lead from an address whose language was changed by hand to the page that is meant, and say nothing of it to others', async () => {
    const token = `o${'0'.repeat(24)}.${'x'.repeat(32)}`
    for (const [path, meant] of [
      ['/fr/registration', '/fr/inscription'],
      ['/en/inscription', '/en/registration'],
      ['/registration', '/en/registration'],
      ['/inscription', '/fr/inscription'],
    ] as const)
      for (const end of ['', `/${token}`]) {
        const { headers, status } = await page(`${path}${end}`)
        const told = ['location', 'referrer-policy', 'cache-control'].map((name) => headers.get(name))
        expect([path, status, told]).toEqual([path, 303, [`${meant}${end}`, 'no-referrer', 'no-store']])
      }
  })

  it('are there for what takes registrations now, and their links for who has them', async () => {
    for (const path of ['/fr/ateliers/none/inscription', '/en/workshops/none/registration'])
      for (const end of ['', path.startsWith('/fr') ? '/envoyee' : '/sent'])
        expect([path, (await page(`${path}${end}`)).status]).toEqual([path, 404])
    const closed = await workshop({}, { closesAt: '2020-01-01T10:00' })
    const { status, text } = await page(`/en/workshops/${closed.slug}/registration`)
    expect([status, text.includes('Registration has closed.'), text.includes('<form')]).toEqual([200, true, false])
    expect((await send(`/en/workshops/${closed.slug}/registration`, [['email', 'a@example.org']])).status).toBe(404)
    expect((await page('/en/workshops/nowhere/registration')).status).toBe(404)
    const { id, slug } = await workshop()
    const hidden = await opened(`/en/workshops/${slug}/registration`)
    await send(`/en/workshops/${slug}/registration`, [...hidden, ['email', 'ana@example.org'], ['name', 'Ana']])
    const [row] = await stored(id)
    if (!row) throw new Error('Nothing was stored.')
    const token = tokenFor(database.payload, 'own', row)
    const wrong = [
      token.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
      `c${token.slice(1)}`,
      tokenFor(database.payload, 'join', row),
      tokenFor(database.payload, 'own', { ...row, linkVersion: 1 }),
      tokenFor(database.payload, 'own', { ...row, id: row.id.replace(/^./, (first) => (first === '0' ? '1' : '0')) }),
      '__proto__',
      '%00',
      'x'.repeat(3000),
    ]
    const answers = new Set<string>()
    for (const one of wrong) {
      const got = await page(`/en/registration/${one}`)
      expect([one, got.status]).toEqual([one, 404])
      if (one !== '%00') answers.add(got.text)
      expect([one, (await send(`/en/registration/${one}`, [['act', 'cancel']])).status]).toEqual([one, 404])
    }
    expect(answers.size).toBe(1)
    // Nothing is done by a link that is not for it.
    for (const act of ['accept', 'erase', '__proto__', ''])
      expect([
        act,
        (await send(`/en/registration/${tokenFor(database.payload, 'confirm', row)}`, [['act', act]])).status,
      ]).toEqual([act, 404])
    expect((await stored(id))[0]?.state).toBe('pending')
  })

  /** Somebody whose mailbox is proven. */
  const registered = async (workshop: string, name: string, more: Partial<Stored<'registrations'>> = {}) => {
    const id = await requested(database.payload, workshop, name, { language: 'fr', linkVersion: 0, ...more })
    await confirm(database.payload, id, () => new Date())
    return id
  }
  const rowOf = async (id: string) => {
    const row = await findMainById(await createLocalReq({}, database.payload), 'registrations', id)
    if (!row) throw new Error('It is gone.')
    return row
  }
  const linkTo = async (id: string, purpose: 'address' | 'confirm' | 'own' = 'own', locale: 'en' | 'fr' = 'fr') =>
    `/${locale}/${locale === 'fr' ? 'inscription' : 'registration'}/${tokenFor(database.payload, purpose, await rowOf(id))}`

  it('let people change what they have said, with what the form asks and refuses', async () => {
    const questions = [
      { key: 'onsite', kind: 'yesNo', required: true, label: { fr: 'Sur place\u202f?', en: 'On site?' } },
      { key: 'why', kind: 'longText', label: { fr: 'Pourquoi\u202f?', en: 'Why?' } },
    ]
    const { id: at } = await workshop({ registration: { mode: 'internal', questions } })
    const id = await registered(at, 'ana', { organisation: 'Une université', answers: { onsite: 'yes', why: 'Si' } })
    const own = await linkTo(id)
    const before = await page(own)
    expect(before.headers.get('cache-control')).toBe('no-store')
    for (const said of [
      'value="ana"',
      'value="Une université"',
      '>Si</textarea>',
      'Sur place\u202f?',
      '<dd><span class="lines">Oui',
    ])
      expect(before.text).toContain(said)
    expect(before.text).not.toContain('<details class="unfolding" open')
    const typed: Fields = [
      ['act', 'change'],
      ['name', 'www.x.example'],
      ['organisation', 'Autre'],
      ['language', 'en'],
      ['needs', 'Une rampe'],
      ['answer.why', 'Parce que'],
    ]
    const wrong = await send(own, typed)
    expect([wrong.status, problemsOf(wrong.text)]).toEqual([
      400,
      [
        'name: Nom – Un nom ne contient ni adresse web ni adresse électronique.',
        'answer.onsite: Sur place\u202f? – Ceci est nécessaire.',
      ],
    ])
    for (const kept of [
      '<details class="unfolding" open',
      'value="www.x.example"',
      'Parce que</textarea>',
      'Une rampe</textarea>',
    ])
      expect(wrong.text).toContain(kept)
    expect(await rowOf(id)).toMatchObject({ name: 'ana', organisation: 'Une université', answers: { onsite: 'yes' } })
    const right = await send(own, [
      ...typed.filter(([name]) => name !== 'name'),
      ['answer.onsite', 'no'],
      ['email', ''],
    ])
    expect(right).toMatchObject({ status: 303, location: `${own}?done=change` })
    expect(await rowOf(id)).toMatchObject({
      name: 'ana',
      email: 'ana@example.org',
      organisation: 'Autre',
      language: 'en',
      needs: 'Une rampe',
      answers: { onsite: 'no', why: 'Parce que' },
    })
    const after = await page(`${await linkTo(id, 'own', 'en')}?done=change`)
    for (const said of ['It is saved.', 'Autre', 'English', 'Une rampe', 'On site?']) expect(after.text).toContain(said)
    // Another language shows what was typed, all of it, and judges nothing.
    const switched = await send(await linkTo(id, 'own', 'en'), [
      ['step', 'switch'],
      ['name', 'Annabelle'],
      ['answer.onsite', 'yes'],
      ['answer.why', 'Well'],
      ['email', 'ana@'],
    ])
    expect([switched.status, problemsOf(switched.text), switched.headers.get('location')]).toEqual([200, [], null])
    for (const kept of ['<title>Your registration', 'value="Annabelle"', '>Well</textarea>', 'value="ana@"'])
      expect(switched.text).toContain(kept)
    expect(switched.text.match(/<details class="unfolding" open="">/g)).toHaveLength(2)
    const untyped = await send(own, [...(await fieldsOf(own)), ['step', 'switch']])
    expect(untyped.text).not.toContain('<details class="unfolding" open="">')
    expect((await rowOf(id)).name).toBe('ana')
    // Enter in a field presses no button.
    expect((await send(own, await fieldsOf(own))).location).toBe(`${own}?done=change`)
    // In two tabs at once both are taken, and neither is a failure.
    const tabs = await Promise.all(
      ['Ana A.', 'Ana B.'].map((name) =>
        send(own, [
          ['act', 'change'],
          ['name', name],
          ['answer.onsite', 'yes'],
        ]),
      ),
    )
    expect(tabs.map(({ status }) => status)).toEqual([303, 303])
    expect(['Ana A.', 'Ana B.']).toContain((await rowOf(id)).name)
    // What is over is not changed: the page says how it stands.
    await send(own, [['act', 'cancel']])
    expect((await page(own)).text).not.toContain('unfolding')
    expect(await send(own, typed)).toMatchObject({ status: 303, location: own })
    expect((await rowOf(id)).name).not.toBe('www.x.example')
  })

  it('take another address when it is proven, and end links that were passed on', async () => {
    const { id: at } = await workshop()
    const [id, other] = [await registered(at, 'ana'), await registered(at, 'bo')]
    const own = await linkTo(id)
    for (const [email, said] of [
      ['', 'email: Nouvelle adresse électronique – Ceci est nécessaire.'],
      ['ana@', 'email: Nouvelle adresse électronique – '],
      ['ana@example.org', 'email: Nouvelle adresse électronique – C’est déjà l’adresse de cette inscription.'],
    ] as const) {
      const wrong = await send(own, [
        ['act', 'address'],
        ['email', email],
      ])
      expect([wrong.status, problemsOf(wrong.text)]).toEqual([400, [expect.stringContaining(said)]])
      expect(wrong.text).toContain(`value="${email}"`)
    }
    // Somebody else’s is asked for as any other is.
    const asked = await send(own, [
      ['act', 'address'],
      ['email', 'bo@example.org'],
    ])
    expect(asked).toMatchObject({ status: 303, location: `${own}?done=address` })
    expect((await page(own)).text).toContain('Un message est en route vers bo@example.org.')
    const taken = await linkTo(id, 'address')
    const opened = await page(taken)
    expect([opened.status, opened.text.includes('iront à bo@example.org')]).toEqual([200, true])
    const refused = await send(taken, [['act', 'prove']])
    expect([
      refused.status,
      refused.text.includes('Une autre inscription à cet atelier a déjà cette adresse.'),
    ]).toEqual([409, true])
    expect([(await rowOf(id)).email, (await rowOf(other)).state]).toEqual(['ana@example.org', 'confirmed'])
    await send(own, [
      ['act', 'address'],
      ['email', 'ana@new.example'],
    ])
    expect((await page(taken)).status).toBe(404)
    const proving = await linkTo(id, 'address')
    // What opens a link changes nothing, and no other act is done by it.
    expect((await page(proving)).status).toBe(200)
    for (const act of ['cancel', 'eraseNow', 'confirm', 'renew'])
      expect([act, (await send(proving, [['act', act]])).status]).toEqual([act, 404])
    expect((await rowOf(id)).email).toBe('ana@example.org')
    const proven = await send(proving, [['act', 'prove']])
    expect(proven).toMatchObject({ status: 303, location: `${await linkTo(id)}?done=prove` })
    const shown = await page(proven.location ?? '')
    for (const said of ['Votre nouvelle adresse est confirmée.', 'ana@new.example']) expect(shown.text).toContain(said)
    expect(shown.text).not.toContain('ana@example.org')
    // What has proven the address leads on, also whoever lost the answer; what it was asked for by leads nowhere.
    const current = await linkTo(id)
    expect((await page(proving)).headers.get('location')).toBe(current)
    expect(await send(proving, [['act', 'prove']])).toMatchObject({ status: 303, location: `${current}?done=prove` })
    expect([(await page(own)).status, (await send(own, [['act', 'prove']])).status]).toEqual([404, 404])
    const tabs = await Promise.all([1, 2].map(() => send(current, [['act', 'renew']])))
    expect(tabs.map(({ status }) => status).sort()).toEqual([303, 404])
    expect((await page(current)).status).toBe(404)
    expect((await page(`${await linkTo(id, 'own', 'en')}?done=renew`)).text).toContain('This is your new page.')
    // New links end those that have proven something too.
    for (const over of [proving, current]) expect([over, (await page(over)).status]).toEqual([over, 404])
  })

  it('lose nothing of what is typed in one half by the button of the other, and send a mail by its own button alone', async () => {
    const { id: at } = await workshop()
    const id = await registered(at, 'ana')
    const [own, english] = [await linkTo(id), await linkTo(id, 'own', 'en')]
    const askedFor = async () =>
      (await findOutbox(await createLocalReq({}, database.payload), { registration: { equals: id } })).filter(
        ({ kind }) => kind === 'newAddress',
      ).length
    const typing = async (path: string, name: string, email: string, act?: string): Promise<Fields> => [
      ...(await fieldsOf(path)).filter(([field]) => field !== 'name' && field !== 'email'),
      ['name', name],
      ['email', email],
      ...(act ? [['act', act] as [string, string]] : []),
    ]
    const [unsent, saved] = ['Rien n’est encore envoyé à la nouvelle adresse', 'C’est enregistré.']
    // Enter presses no button: it saves as the button of the changes does.
    for (const [name, act, email] of [
      ['Ana A.', 'change', 'ana@new.example'],
      ['Ana B.', undefined, 'ana@'],
    ] as const) {
      const sent = await send(own, await typing(own, name, email, act))
      expect([sent.status, (await rowOf(id)).name, await askedFor()]).toEqual([200, name, 0])
      for (const said of [saved, unsent, `value="${email}"`, `value="${name}"`]) expect(sent.text).toContain(said)
      expect(sent.text.match(/<details class="unfolding" open="">/g)).toHaveLength(1)
    }
    // In the field of the address it says that this is not all.
    const entered = await send(english, await typing(english, 'Ana B.', 'ana@new.example'))
    expect([entered.status, entered.text.includes('It is saved.'), await askedFor()]).toEqual([200, false, 0])
    expect(entered.text).toContain('Nothing is sent to the new address yet')
    // What cannot be saved keeps the mail back, and an address that cannot be written to keeps nothing from being saved.
    const wrong = await send(own, await typing(own, 'www.x.example', 'ana@new.example', 'address'))
    expect([wrong.status, problemsOf(wrong.text), await askedFor()]).toEqual([
      400,
      [expect.stringMatching(/^name: /)],
      0,
    ])
    for (const said of [unsent, 'value="www.x.example"', 'value="ana@new.example"']) expect(wrong.text).toContain(said)
    const half = await send(own, await typing(own, 'Ana C.', 'ana@', 'address'))
    expect([half.status, problemsOf(half.text), await askedFor()]).toEqual([
      400,
      [expect.stringMatching(/^email: /)],
      0,
    ])
    for (const said of [saved, 'value="Ana C."', 'value="ana@"']) expect(half.text).toContain(said)
    expect(half.text).not.toContain(unsent)
    const both = await send(own, await typing(own, 'Ana D.', 'ana@new.example', 'address'))
    expect(both).toMatchObject({ status: 303, location: `${own}?done=change&done=address` })
    expect([(await rowOf(id)).name, await askedFor()]).toEqual(['Ana D.', 1])
    const shown = await page(both.location ?? '')
    for (const said of [saved, 'Un message est en route vers la nouvelle adresse.']) expect(shown.text).toContain(said)
  })

  it('say that something was done only where it is so', async () => {
    const { id: at } = await workshop({}, { capacity: 1, waitlist: true, offerHours: 0 })
    const words = Object.entries(ownWords.done).map(([name, { fr }]) => [name, fr] as const)
    const all = `?${words.map(([name]) => `done=${name}`).join('&')}`
    const said = async (id: string): Promise<string> => {
      const { text } = await page(`${await linkTo(id)}${all}`)
      return words.flatMap(([name, word]) => (text.includes(word) ? [name] : [])).join(' ')
    }
    const ana = await registered(at, 'ana')
    const bo = await registered(at, 'bo')
    expect([await said(ana), await said(bo)]).toEqual([
      'accept confirm change wantMessages',
      'confirm queueAgain change wantMessages',
    ])
    await send(await linkTo(ana), [
      ['act', 'address'],
      ['email', 'ana@new.example'],
    ])
    expect(await said(ana)).toBe('accept confirm change address wantMessages')
    await send(await linkTo(ana, 'address'), [['act', 'prove']])
    expect(await said(ana)).toBe('accept confirm change prove wantMessages renew')
    const own = await linkTo(ana)
    await send(own, [['act', 'cancel']])
    expect(await said(ana)).toBe('cancel prove renew')
    // A button of an old page does nothing more, and is not thanked for what it did not do.
    const declined = await send(own, [['act', 'decline']])
    expect((await page(declined.location ?? '')).text).not.toContain('Merci')
    for (const [name, cause, is] of [
      ['cy', 'declined', 'decline cancel'],
      ['di', 'lapsed', ''],
      ['eve', 'organiser', ''],
    ] as const)
      expect([name, await said(await requested(database.payload, at, name, { state: 'cancelled', cause }))]).toEqual([
        name,
        is,
      ])
  })

  it('are opened again by whoever lost the answer, and say one thing of every link that leads nowhere', async () => {
    const { id: at } = await workshop()
    const [ana, bo] = [await registered(at, 'ana'), await registered(at, 'bo')]
    const { payload } = database
    const request = async () => {
      const id = await requested(payload, at, 'ana')
      return { id, link: `/fr/inscription/${tokenFor(payload, 'confirm', { id, linkVersion: 0 })}` }
    }
    // Another form of a mailbox that is registered leads to that registration, twice as once, and in two tabs.
    const own = await linkTo(ana)
    const { id, link } = await request()
    const confirming = () => send(link, [['act', 'confirm']])
    const tabs = await Promise.all([confirming(), confirming()])
    const answers = [...tabs, await confirming()]
    expect(answers.map(({ location }) => location)).toEqual(Array(3).fill(`${own}?done=confirm`))
    await expect(rowOf(id)).rejects.toThrow('It is gone.')
    expect((await page(link)).headers.get('location')).toBe(own)
    // Made up, of nobody, superseded, and of what is erased: the same page, with the way to new links.
    await send(own, [['act', 'renew']])
    const made = link.replace(/.$/, (end) => (end === 'A' ? 'B' : 'A'))
    const of = await linkTo(bo)
    const erasing = () => send(of, [['act', 'eraseNow']])
    const erased = [await erasing(), await erasing()]
    expect(erased.map(({ status, text }) => [status, text.includes('Vos données sont effacées')])).toEqual([
      [200, true],
      [200, true],
    ])
    const pages = await Promise.all([link, own, made, of, '/fr/inscription/x'].map((one) => page(one)))
    expect(new Set(pages.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    expect(pages[0]).toMatchObject({ status: 404, text: expect.stringContaining('<a href="/fr/inscription">') })
    for (const act of ['eraseNow', 'confirm', 'cancel'])
      for (const one of [own, made]) expect([act, (await send(one, [['act', act]])).status]).toEqual([act, 404])
    expect((await send(of, [['act', 'cancel']])).status).toBe(404)
  })

  it('say in their language why a request cannot be confirmed any more', async () => {
    const begun = await workshop({ startsAt: '2020-04-26T16:00', endsAt: '2999-04-26T18:00' })
    const id = await requested(database.payload, begun.id, 'ana')
    const answer = await fetch(`${url()}${await linkTo(id, 'confirm')}`, {
      method: 'POST',
      body: new URLSearchParams({ act: 'confirm' }),
      headers: { Accept: 'text/html', 'Accept-Language': 'en' },
    })
    expect([answer.status, answer.headers.get('content-type')]).toEqual([409, 'text/html; charset=utf-8'])
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    expect(await answer.text()).toContain(sentence({ code: 'WORKSHOP_BEGUN' }, 'fr'))
  })

  it('let whoever missed a seat queue again, from the link in the mail that says so', async () => {
    const { id: at } = await workshop({}, { capacity: 1, waitlist: true, offerHours: 0 })
    await registered(at, 'ana')
    const id = await requested(database.payload, at, 'bo', { linkVersion: 0, state: 'cancelled', cause: 'lapsed' })
    const own = await linkTo(id, 'own', 'en')
    expect((await page(own)).text).toContain('You can return to the waiting list, at its end.')
    const again = await send(own, [['act', 'queueAgain']])
    const { text } = await page(again.location ?? '')
    for (const said of ['You are in the queue again.', 'You are first on the waiting list.'])
      expect(text).toContain(said)
    expect((await rowOf(id)).state).toBe('waiting')
  })

  it('send lost links again, and say the same to whoever asks', async () => {
    const { id: at, slug } = await workshop()
    await registered(at, 'ana')
    expect((await page(`/fr/ateliers/${slug}/inscription`)).text).toContain('<a href="/fr/inscription">')
    expect((await page(`/en/workshops/${slug}/registration/sent`)).text).toContain('<a href="/en/registration">')
    const { headers, status, text } = await page('/fr/inscription')
    expect([status, headers.get('cache-control'), text.includes('Envoyer mes liens')]).toEqual([200, 'no-store', true])
    const wrong = await send('/en/registration', [['email', 'ana@']])
    expect([wrong.status, problemsOf(wrong.text), wrong.text.includes('value="ana@"')]).toEqual([
      400,
      [expect.stringMatching(/^email: E-mail address – /)],
      true,
    ])
    const switched = await send('/fr/inscription', [
      ['step', 'switch'],
      ['email', 'ana@'],
    ])
    const said = ['<title>Retrouver', 'value="ana@"', 'formAction="/en/registration"'].map((one) =>
      switched.text.includes(one),
    )
    expect([switched.status, problemsOf(switched.text), said]).toEqual([200, [], [true, true, true]])
    const answers = new Set<string>()
    for (const name of ['ana', 'bob', 'ana', 'eve']) {
      const sent = await send('/en/registration', [['email', `${name}@example.org`]])
      const shown = await page(sent.location ?? '')
      expect(shown.text).toContain(`If there are registrations with the address ${name}@example.org`)
      const said = [...sent.headers].filter(([key]) => !['date', 'location', 'x-request-id'].includes(key))
      const [path, sealed] = (sent.location ?? '').split('?to=')
      answers.add(JSON.stringify([sent.status, said, path, sealed?.length, shown.text.replaceAll(name, 'NAME')]))
    }
    expect([...answers]).toHaveLength(1)
    const rows = await findOutbox(await createLocalReq({}, database.payload), { kind: { equals: 'links' } })
    expect(rows.map(({ registration, state }) => [registration ?? null, state])).toEqual([
      [null, 'due'],
      [null, 'due'],
      [null, 'due'],
    ])
    expect(JSON.stringify(rows)).not.toContain('example.org')
    // An address that is none of ours, and one in the query.
    expect((await page('/en/registration?to=x')).text).toContain('If there are registrations with this address')
    expect((await page('/en/registration?email=ana%40example.org')).text).not.toContain('ana@')
  })

  it('ask whoever sends much to wait, and keep what was typed', async () => {
    const { id: at } = await workshop()
    const id = await registered(at, 'ana')
    const routes = registrationRoutes({ budgets: new Budgets(1), now: () => new Date(), payload: database.payload })
    const server = express().use(routes).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    try {
      const sent = async (path: string, fields: Fields) =>
        fetch(`http://127.0.0.1:${port}${path}`, {
          method: 'POST',
          body: new URLSearchParams(fields),
          redirect: 'manual',
        })
      expect((await sent('/fr/inscription', [['email', 'ana@example.org']])).status).toBe(303)
      for (const [path, fields] of [
        ['/fr/inscription', [['email', 'bo@example.org']]],
        [
          await linkTo(id),
          [
            ['act', 'address'],
            ['email', 'bo@example.org'],
          ],
        ],
      ] as [string, Fields][]) {
        const answer = await sent(path, fields)
        const text = await answer.text()
        expect([answer.status, Number(answer.headers.get('retry-after')) > 0]).toEqual([429, true])
        for (const said of ['value="bo@example.org"', 'Rien n’est perdu']) expect(text).toContain(said)
      }
      // Who changes what they have said is somebody known.
      expect(
        (
          await sent(await linkTo(id), [
            ['act', 'change'],
            ['name', 'Ana'],
          ])
        ).status,
      ).toBe(303)
    } finally {
      server.close()
    }
  })
})
