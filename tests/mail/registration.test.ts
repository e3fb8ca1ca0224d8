import { describe, expect, it } from '@jest/globals'
import MailComposer from 'nodemailer/lib/mail-composer'
import PostalMime, { type Email } from 'postal-mime'
import { localeCodes, type Locale } from '../../src/i18n/locales'
import type { FactsOf, MailKind, Typed, WorkshopFacts } from '../../src/mail/registration/facts'
import { mailingOf } from '../../src/domain/outbox'
import { kinds, mailKinds } from '../../src/mail/registration/kinds'
import { registrationMail, type Message } from '../../src/mail/registration/message'
import { floodNotice } from '../../src/mail/floodNotice'
import { momentOf } from '../../src/i18n/dates'
import { Random } from '../support/random'
import { envelopeOf, samples, series, workshop } from '../support/mails'

/** A mail as it stands in the queue: its kind and its facts belong together. */
const mail = <Kind extends MailKind>(
  kind: Kind,
  language: Locale | null,
  facts: FactsOf[Kind] = samples[kind],
): Message => registrationMail(kind, facts, language, envelopeOf(kind))

/** The mail as it leaves, and as somebody reads it. */
const sent = async (message: Message): Promise<{ raw: string; read: Email }> => {
  const raw = await new MailComposer(message).compile().build()
  return { raw: raw.toString('utf8'), read: await PostalMime.parse(raw) }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

/** What somebody sees of an HTML page. */
const seen = (html: string): string =>
  html
    .replace(/<head>.*?<\/head>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => entities[name] ?? '')

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

const every = mailKinds.flatMap((kind) => [...localeCodes, null].map((language) => [kind, language] as const))

/** Words that one language has and the other has not. */
const ownWords: Record<Locale, readonly string[]> = {
  fr: ['vous', 'votre', 'vos', 'les', 'des', 'une', 'est', 'cet', 'nous', 'pour', 'inscription', 'atelier', 'heure'],
  en: ['the', 'you', 'your', 'is', 'of', 'to', 'and', 'we', 'with', 'registration', 'workshop', 'seat', 'time'],
}

describe('a mail about a registration', () => {
  it.each(every)('of the kind %s in %s says the same as text and as HTML', (kind, language) => {
    const { html, subject, text } = mail(kind, language)
    expect(wordsOf(seen(html))).toEqual(wordsOf(text))
    expect(wordsOf(text).length).toBeGreaterThan(30)
    expect(`${subject}${text}${html}`).not.toMatch(/undefined|null|NaN|\[object|\$\{/)
    expect(html).toContain(`<html lang="${language ?? localeCodes[0]}">`)
    // Nothing of it comes from elsewhere.
    expect(html).not.toMatch(/<(img|link|script|iframe|form|object)|url\(|\bsrc=|@import/i)
    // What a button leads to can be read, and copied.
    for (const [, address = ''] of html.matchAll(/href="([^"]+)"/g)) expect(text).toContain(`\n${address}\n`)
  })

  it.each(mailKinds)('of the kind %s has no word of the other language', (kind) => {
    for (const language of localeCodes) {
      const { subject, text } = mail(kind, language)
      const words = wordsOf(`${subject}\n${text.replace(/https:\S+/g, '')}`.toLowerCase())
      expect(ownWords[language].filter((word) => words.includes(word)).length).toBeGreaterThan(3)
      for (const other of localeCodes.filter((code) => code !== language))
        expect(ownWords[other].filter((word) => words.includes(word))).toEqual([])
    }
  })

  it('says it in both languages, one below the other, where nobody knows which', async () => {
    const both = mail('confirmed', null)
    const [french, english] = localeCodes.map((language) => mail('confirmed', language))
    expect(both.text).toContain(english!.text.trim())
    expect(wordsOf(both.text).slice(-wordsOf(english!.text).length)).toEqual(wordsOf(english!.text))
    expect(both.subject).toBe(`${french!.subject} / ${english!.subject}`)
    expect(both.html).toMatch(/<div[^>]* lang="fr"[\s\S]*<div[^>]* lang="en"/)
    const { read } = await sent(both)
    expect(read.headers.find(({ key }) => key === 'content-language')?.value).toBe('fr, en')
  })

  it('says when something is in the words of the reader, with the zone', () => {
    expect(mail('confirmed', 'fr').text).toContain(
      'Lundi 28 avril 2031, 16\u00a0h\u00a0– 18\u00a0h\u00a030\n  Heure d’été d’Europe centrale (Europe/Paris, UTC+2)',
    )
    expect(mail('confirmed', 'en').text).toContain(
      'Monday 28 April 2031, 16:00–18:30\n  Central European Summer Time (Europe/Paris, UTC+2)',
    )
    // The end of a link is an instant; it is said in the workshop's zone.
    expect(mail('confirm', 'en').text).toContain('until Sunday 20 April 2031 at 10:00, Central European Summer Time')
    expect(mail('thanks', 'fr').text).toContain('sera effacé le dimanche 27 juillet 2031.')
  })

  it('marks a text that exists in another language only', () => {
    const title = { fr: 'Un titre sans traduction' }
    const { html } = mail('confirmed', 'en', { ...samples.confirmed, workshop: { ...workshop, title } })
    expect(html).toContain('<span lang="fr">Un titre sans traduction</span>')
  })

  it('says what has changed, and only that', () => {
    const { end, start } = workshop
    const moved = (before: Partial<FactsOf['moved']['before']>) =>
      mail('moved', 'en', { ...samples.moved, before: { start, end, isElsewhere: false, ...before } })
    const subjects = [
      { start: momentOf('2031-04-21T16:00', 'Europe/Paris'), end: null },
      { start: null, end: null },
      { start: momentOf('2031-04-28T15:00', 'Europe/Paris') },
      { isElsewhere: true },
      { isElsewhere: true, end: null },
      {},
    ].map((before) => moved(before).subject.split(':')[0])
    expect(subjects).toEqual(['New date', 'New date', 'New time', 'New place', 'New time, new place', 'Changed'])
    expect(moved({ isElsewhere: true }).text).toContain('New place\n  On site and online\n  House of Science, room 2')
    expect(moved({ isElsewhere: true }).text).not.toContain('Date until now')
    expect(moved({ start: null, end: null }).text).toContain('Date until now\n  Date to be announced')
    // A place that was taken away is no place any more.
    const nowhere = { ...workshop, attendance: 'onsite' as const, place: { name: null, address: null } }
    const before = { start, end, isElsewhere: true }
    const unplaced = mail('moved', 'fr', { ...samples.moved, workshop: nowhere, before })
    expect(unplaced.text).toContain('Nouveau lieu\n  Lieu à préciser')
    expect(moved({}).text).toMatch(/^Place$/m)
  })

  it('counts places in the queue as each language does', () => {
    const ranks = [1, 2, 3, 11, 22, 103]
    const said = (language: Locale, pattern: RegExp) =>
      ranks.map((rank) => pattern.exec(mail('waitlisted', language, { ...samples.waitlisted, rank }).text)?.[1])
    expect(said('en', /You are (\w+) on/)).toEqual(['1st', '2nd', '3rd', '11th', '22nd', '103rd'])
    expect(said('fr', /Vous êtes au (\w+) rang/)).toEqual(['1er', '2e', '3e', '11e', '22e', '103e'])
  })

  it('is the same to the byte, wherever it is made', () => {
    const zone = process.env.TZ
    try {
      const made = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns'].map((TZ) => {
        process.env.TZ = TZ
        const all = every.map(([kind, language]) => JSON.stringify(mail(kind, language)))
        return { all, midnight: new Date('2031-04-28T12:00').toISOString() }
      })
      expect(new Set(made.map(({ midnight }) => midnight)).size).toBe(3)
      expect(new Set(made.map(({ all }) => all.join('\n'))).size).toBe(1)
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
  })
})

describe('the headers of a mail', () => {
  it.each(localeCodes)('are read again as they were meant, in %s', async (language) => {
    for (const kind of mailKinds) {
      const message = mail(kind, language)
      const { raw, read } = await sent(message)
      const header = (name: string) => read.headers.filter(({ key }) => key === name).map(({ value }) => value)
      expect(read.subject).toBe(message.subject)
      expect([read.from, read.to, read.replyTo]).toEqual([
        {
          name: language === 'fr' ? 'Les fracas du monde' : 'A world in pieces',
          address: 'atelier@ateliers.example.org',
        },
        [{ name: '', address: 'ada@example.org' }],
        [{ name: '', address: 'contact@ateliers.example.org' }],
      ])
      expect(read.messageId).toBe('<pX3vQ1@ateliers.example.org>')
      expect(header('auto-submitted')).toEqual(['auto-generated'])
      expect(header('content-language')).toEqual([language])
      expect(header('x-atelier-mail')).toEqual([kind])
      // The head is ASCII, in lines that every server takes (RFC 5322, 2.1.1).
      const [head = ''] = raw.split('\r\n\r\n')
      expect(head).toMatch(/^[\t\r\n\x20-\x7e]+$/)
      expect(Math.max(...head.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78)
      expect(read.text?.replaceAll('\r\n', '\n').trim()).toBe(message.text.trim())
      expect(read.html?.trim()).toBe(message.html)
      const stops = ['list-unsubscribe', 'list-unsubscribe-post'].flatMap(header)
      expect(stops).toEqual(
        kind === 'thanks' || kind === 'message'
          ? [
              `<https://ateliers.example.org/${kind === 'thanks' ? 'stop' : 's'}/k3Jq8ZpW0sT6uYxN4bVd2R>`,
              'List-Unsubscribe=One-Click',
            ]
          : [],
      )
      const method = kinds[kind].calendar?.toUpperCase()
      expect(read.attachments.map(({ method: how, mimeType }) => [mimeType, how]).slice(0, 1)).toEqual(
        method ? [['text/calendar', method]] : [],
      )
    }
  })

  it('leave out an address for answers that is none, and what stops where nothing can be stopped', () => {
    const contact = 'contact@example.org\r\nBcc: all@example.org'
    const message = mail('thanks', 'fr', {
      ...samples.thanks,
      stopLink: null,
      series: { ...samples.thanks.series, contact },
    })
    expect(message.replyTo).toBeUndefined()
    expect(message.headers).not.toHaveProperty('List-Unsubscribe')
  })

  it.each([
    ['to', 'a@example.org\r\nBcc: b@example.org'],
    ['to', 'a@example.org, b@example.org'],
    ['to', 'A <a@example.org>'],
    ['to', 'a@b@example.org'],
    ['from', 'a\n@example.org'],
    ['id', 'x>\r\nBcc: b@example.org'],
    ['host', 'example.org>\r\nX: y'],
  ])('refuse %s: %p', (name, value) => {
    expect(() => registrationMail('full', samples.full, 'fr', { ...envelopeOf('full'), [name]: value })).toThrow(
      TypeError,
    )
  })

  it.each(['javascript:alert(1)', 'https://x.example/ onclick=', '', '/fr'])('refuse a link to %p', (ownLink) => {
    expect(() => mail('waitlisted', 'fr', { ...samples.waitlisted, ownLink })).toThrow(TypeError)
    expect(() => mail('thanks', 'fr', { ...samples.thanks, stopLink: ownLink || 'x' })).toThrow(TypeError)
  })
})

/** What people type where they may, and where they may not. */
const hostile = [
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '{{7*7}} ${7*7} {name} {name.constructor} %s',
  'Ada\r\nBcc: all@example.org\r\n\r\n<h1>x',
  '\u202egnihton\u2066 =cmd()',
  '=cmd()|’ /C calc’!A0',
  `"Ada", <eve@example.org>; \\ (x) =?utf-8?q?a?=`,
  'é'.repeat(500),
  '👩‍🔬'.repeat(100),
  'END:VEVENT\nBEGIN:VALARM\nATTACH;VALUE=URI:file:///x',
  '\0\u0007\u2028\u2029',
]

/** Never called: what the compiler refuses. */
export const refused = (typed: Typed, canary: string): Message[] => [
  // @ts-expect-error a name
  mail('confirm', 'fr', { ...samples.confirm, name: typed }),
  // @ts-expect-error a name that is a text
  mail('newAddress', 'fr', { ...samples.newAddress, name: canary }),
  // @ts-expect-error an organisation
  mail('already', 'fr', { ...samples.already, organisation: typed }),
  // @ts-expect-error what is known of a person, handed on as it is
  mail('confirm', 'fr', { ...samples.full, ...samples.confirm }),
  // @ts-expect-error a title
  mail('confirm', 'fr', { ...samples.confirm, series: { ...series, title: typed } }),
  // @ts-expect-error a link
  mail('confirm', 'fr', { ...samples.confirm, confirmLink: typed }),
  // @ts-expect-error a calendar entry, which this kind has not
  registrationMail('confirm', samples.confirm, 'fr', envelopeOf('confirmed')),
]

/** Pieces of what would break out of a header, a text, a page or an entry of a calendar, put together as nobody thought of. */
const pieces = [
  '\r\n',
  '\n\n',
  '\r',
  '\u2028',
  '\0',
  '\t',
  ' ',
  '\ufeff',
  '\u202e',
  '\u2066',
  '\ud800',
  '\udc00',
  '<',
  '>',
  '</p>',
  '<a href="https://x.example">',
  '<style>*{}',
  '<!--',
  ']]>',
  '&',
  '&lt;',
  '&#0;',
  '"',
  "'",
  '`',
  '{{',
  '}}',
  '${',
  '%s',
  '{name}',
  '=?utf-8?b?PGI+?=',
  'Bcc: b@example.org',
  'Content-Type: text/html',
  '--_NmP-1',
  'END:VEVENT',
  ';',
  ',',
  '\\',
  ':',
  'é',
  '👩‍🔬',
  'x'.repeat(90),
  'https://x.example/',
  'file:///etc/passwd',
]
const random = new Random(12, 4)
const mixed = Array.from({ length: 12 }, () => random.some(2, 12, () => random.pick(pieces)).join(''))

describe('what people type', () => {
  const expectedOf: Partial<Record<MailKind, ReturnType<typeof sent>>> = {}

  it.each([...hostile, ...mixed])('changes nothing of a mail but its letters: %p', async (typed) => {
    const texts = { fr: typed, en: typed }
    const place = { name: texts, address: texts }
    const odd: WorkshopFacts = { ...workshop, title: texts, shortTitle: texts, place }
    for (const kind of mailKinds) {
      expectedOf[kind] ??= sent(mail(kind, 'fr'))
      const facts = {
        ...samples[kind],
        series: { ...samples.confirm.series, title: texts },
        ...('workshop' in samples[kind] ? { workshop: odd } : {}),
        ...('name' in samples[kind] ? { name: { typed } } : {}),
        ...('by' in samples[kind] ? { by: { typed } } : {}),
        ...('message' in samples[kind] ? { message: texts } : {}),
      } as (typeof samples)[typeof kind]
      const message = registrationMail(kind, facts as never, 'fr', envelopeOf(kind) as never)
      const [{ read: expected }, { raw, read }] = await Promise.all([expectedOf[kind], sent(message)])
      // The same headers, each once: none was begun by what was typed.
      expect(read.headers.map(({ key }) => key)).toEqual(expected.headers.map(({ key }) => key))
      expect([read.from?.address, read.to, read.bcc]).toEqual(['atelier@ateliers.example.org', expected.to, undefined])
      expect(read.subject).toBe(message.subject.trim())
      expect(raw.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/im)
      // The same elements, but for lines more or less.
      const elements = (html: string) => new Set(html.match(/<\/?[a-z][a-z0-9]*/gi))
      expect([...elements(message.html)].filter((element) => !elements(String(expected.html)).has(element))).toEqual([])
      expect(message.html).not.toMatch(/<[^>]+\son\w+=/i)
      expect(`${message.subject}${message.text}${message.html}`).not.toMatch(/[\0\u202a-\u202e\u2066-\u2069\u2028]/)
      expect(wordsOf(seen(message.html))).toEqual(wordsOf(message.text))
      expect(message.text).not.toMatch(/\b49\b/)
    }
  })

  it('is repeated as far as one needs to know it in a subject', () => {
    const { subject } = mail('full', 'en', {
      ...samples.full,
      workshop: { ...workshop, shortTitle: { en: 'x'.repeat(500) } },
    })
    expect(subject.length).toBeLessThan(140)
  })

  it('has no place in a mail to a mailbox that nobody has proven, by its type and by its bytes', () => {
    const canary = 'Zorglub'
    const typed = { typed: canary }
    const unproven = mailKinds.filter((kind) => kind !== 'postponed' && mailingOf(kind).unproven)
    expect(unproven).toEqual(['confirm', 'already', 'links', 'newAddress'])
    for (const kind of unproven) {
      // What a program does that goes round the types.
      const facts = {
        ...samples[kind],
        name: typed,
        by: typed,
        organisation: canary,
        message: { fr: canary },
        email: canary,
      }
      const message = JSON.stringify(registrationMail(kind, facts as never, 'fr', envelopeOf(kind) as never))
      expect(message).not.toContain(canary)
      expect(message.replace('"address":"ada@example.org"', '')).not.toContain('ada@')
    }
  })
})

it('tells organisers of a flood of requests in every language, the same as text and as HTML', () => {
  const { html, subject, text } = floodNotice(240, 'https://ateliers.example.org/admin/desks')
  expect(wordsOf(seen(html))).toEqual(wordsOf(text))
  expect(`${subject}${text}`).not.toMatch(/undefined|null|\[object|\$\{/)
  const halves = text.replace(/https:\S+/g, '').split('* * *')
  for (const [n, [language, other]] of [['fr', 'en'] as const, ['en', 'fr'] as const].entries()) {
    // Who writes, and what leads from one to the other, in the other.
    const words = wordsOf((halves[n] ?? '').replace(/In English below\.|Atelier/g, '').toLowerCase())
    expect(ownWords[language].filter((word) => words.includes(word)).length).toBeGreaterThan(3)
    expect(ownWords[other].filter((word) => words.includes(word))).toEqual([])
  }
})

it('has a sample of every kind', () => {
  expect(Object.keys(samples).sort()).toEqual([...mailKinds].sort())
})
