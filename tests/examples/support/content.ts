import sharp from 'sharp'
import { richText } from '../../support/exampleSeries'

/** Whoever writes over REST, with the rights of an account. */
export interface Writer {
  /** Any answer of the API’s. */
  ask: <T>(address: string, method?: string, data?: unknown) => Promise<T>
  write: (address: string, data: unknown, method?: string) => Promise<{ id: string; slug: string }>
}

/** Logs in over REST. */
export const writer = async (url: string, account: { email: string; password: string }): Promise<Writer> => {
  const login = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(account),
  })
  const [cookie = ''] = (login.headers.get('set-cookie') ?? '').split(';')
  if (!login.ok || !cookie) throw new Error(`Not logged in: ${login.status}`)
  const ask = async <T>(address: string, method = 'GET', data?: unknown): Promise<T> => {
    const isForm = data instanceof FormData
    const answer = await fetch(`${url}/api/${address}`, {
      method,
      headers: {
        Cookie: cookie,
        'Sec-Fetch-Site': 'same-origin',
        ...(isForm ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(data === undefined ? {} : { body: isForm ? data : JSON.stringify(data) }),
    })
    const body = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${address}: ${answer.status} ${body}`)
    return JSON.parse(body) as T
  }
  const write: Writer['write'] = async (address, data, method = 'POST') => {
    const to = `${address}${address.includes('?') ? '&' : '?'}locale=fr&depth=0`
    type Doc = { id: string; slug: string }
    const { doc, result } = await ask<{ doc?: Doc; result?: Doc }>(to, method, data)
    return (doc ?? result) as Doc
  }
  return { ask, write }
}

const both = (fr: string, en: string) => ({ fr, en })

const waves = (hue: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"><rect width="1600" height="900" fill="${hue}"/><path d="M0 640 C400 420 700 860 1600 500 V900 H0Z" fill="#ffb454"/><circle cx="1180" cy="300" r="150" fill="#f4f1ea"/></svg>`

const picture = async ({ write }: Writer, name: string, hue: string, alt: { fr?: string; en?: string }) => {
  const bytes = await sharp(Buffer.from(waves(hue)))
    .jpeg()
    .toBuffer()
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], name, { type: 'image/jpeg' }))
  form.set('_payload', JSON.stringify({ alt, credit: 'Ana Éluard' }))
  return (await write('media', form)).id
}

/**
 * A workshop to come that has whatever a page may show: two days, times of sessions, texts in one language alone, footnotes, pictures, interpretation,
 * a form.
 * @returns its slug
 */
export const publishRich = async (by: Writer): Promise<string> => {
  const { write } = by
  const cover = await picture(by, 'cover.jpg', '#20306b', both('Un fleuve au soleil', 'A river in the sun'))
  const face = await picture(by, 'face.jpg', '#7a3b69', { fr: 'Ana Éluard' })
  const { id: parent } = await write('organisations', { name: { fr: 'Université de la Rive' } })
  const { id: house } = await write('organisations', {
    name: { fr: 'Maison de l’étude' },
    acronym: 'MDE',
    country: 'FR',
    link: 'https://house.example/',
    parent,
  })
  const { id: ana } = await write('speakers', {
    name: 'Ana Éluard',
    sortName: 'Éluard, Ana',
    picture: face,
    affiliations: [{ organisation: house, unit: both('Pôle des partenariats', 'Partnerships unit') }],
    biography: { fr: richText('Ana étudie les fleuves et celles et ceux qui y vivent.', 'Depuis vingt ans.') },
    links: [{ label: both('Ses publications', 'Her publications'), url: 'https://ana.example/' }],
  })
  const { id: bo } = await write('speakers', { name: 'Bo Zhang', line: { en: 'Independent researcher, Geneva' } })
  const times = (startsAt: string, endsAt: string) => ({ startsAt, endsAt })
  const { id: talk } = await write('sessions', {
    kind: 'talk',
    title: both('Ce que le fleuve apprend à la ville', 'What the river teaches the city'),
    people: [{ person: ana }, { person: bo, role: 'moderator' }],
    abstract: { en: richText('How a city that turned its back to its river came to face it.', 'Twice, in fact.') },
    ...times('2999-04-26T09:30', '2999-04-26T10:30'),
  })
  const { id: pause } = await write('sessions', {
    kind: 'break',
    title: both('Pause café', 'Coffee break'),
    ...times('2999-04-26T10:30', '2999-04-26T11:00'),
  })
  const { id: block } = await write('sessions', {
    kind: 'block',
    title: both('Habiter près de l’eau', 'Living by the water'),
  })
  const { id: discussion } = await write('sessions', {
    kind: 'discussion',
    title: both('Table ronde avec la salle', 'Round table with the audience'),
    people: [{ person: bo }],
    ...times('2999-04-27T09:00', '2999-04-27T12:00'),
  })
  const { slug } = await write('workshops', {
    slug: 'rivers',
    number: 6,
    title: both('Des fleuves et des villes', 'Of rivers and cities'),
    shortTitle: both('Fleuves', 'Rivers'),
    subtitle: { fr: 'Deux jours pour parler de l’eau, du sol et de qui en décide' },
    abstract: {
      fr: richText('Les villes se sont bâties sur leurs fleuves, puis les ont oubliés.', 'Certaines deux fois.'),
      en: richText('Cities were built on their rivers, and then forgot them.', 'Some of them twice.'),
    },
    objectives: [
      { text: both('Comparer trois villes', 'Compare three cities') },
      { text: { fr: 'Écrire ensemble une liste de questions' } },
    ],
    cover,
    timeZone: 'Europe/Paris',
    ...times('2999-04-26T09:30', '2999-04-27T12:00'),
    attendanceMode: 'hybrid',
    place: {
      name: { fr: 'Maison de l’étude' },
      address: { fr: '1, rue de la Rive\n75000 Paris' },
      url: 'https://map.example/',
    },
    languages: ['fr', 'en'],
    interpretation: { status: 'provided', scope: 'whole', targetLanguages: ['en', 'fr'] },
    confidentiality: { rule: 'chathamHouse', note: { fr: 'Rien n’est enregistré.' } },
    registration: { mode: 'internal', capacity: 30, waitlist: true },
    moderators: [{ person: ana }],
    partners: [{ organisation: house, role: 'host' }],
    links: [{ label: both('Le rapport', 'The report'), url: 'https://report.example/' }],
    relatedEvents: [{ title: { en: 'World Water Week' }, date: '2999', url: 'https://event.example/' }],
    programme: [{ session: block, items: [{ session: talk }, { session: pause }] }, { session: discussion }],
    _status: 'published',
  })
  return slug
}
