import { describe, expect, it } from '@jest/globals'
import {
  allowedIn,
  mailParts,
  placeholders,
  textKinds,
  textProblems,
  type OwnText,
  type TextKind,
} from '../../src/domain/ownMailTexts'
import { mailingOf } from '../../src/domain/outbox'
import { mailKinds as outboxKinds } from '../../src/domain/registration'
import { localeCodes, type Locale } from '../../src/i18n/locales'
import { mailKinds } from '../../src/mail/registration/kinds'
import { registrationMail, type Message } from '../../src/mail/registration/message'
import { usualText, type OwnTexts } from '../../src/mail/registration/ownTexts'
import { sampleFacts } from '../../src/mail/registration/samples'
import { voiceOf } from '../../src/mail/registration/voice'
import { Random } from '../support/random'
import { envelopeOf, samples, series, workshop } from '../support/mails'

const mail = (kind: TextKind, language: Locale | null, own: OwnTexts, facts: unknown = samples[kind]): Message =>
  registrationMail<TextKind>(kind, facts as (typeof samples)[TextKind], language, envelopeOf<TextKind>(kind), own)

/** All that a kind may say, in one text. */
const whole = (kind: TextKind): OwnText => ({
  subject: `Objet ${allowedIn(kind, 'subject')
    .may.map((name) => `{${name}}`)
    .join(' ')}`,
  body: `Phrase ${allowedIn(kind, 'body')
    .may.map((name) => `<${name}>{${name}}</${name}>`)
    .join(' ')}`,
})

const every = textKinds.flatMap((kind) => localeCodes.map((language) => [kind, language] as const))

/** A body that its kind may have, between two marks. */
const marked = (kind: TextKind): string =>
  `§${allowedIn(kind, 'body')
    .must.map((name) => `{${name}}`)
    .join(' ')}§`

/** Of a mail that anybody can have sent: what nobody who writes its text can have it say. */
const isUnproven = (kind: TextKind): boolean => {
  const known = outboxKinds.find((one) => one === kind)
  return known !== undefined && mailingOf(known).unproven === true
}

describe('texts that organisers write', () => {
  it('may be written for every kind of mail', () => {
    // But for what organisers write as a whole.
    const theirs: ReadonlySet<string> = new Set(['message'])
    const ours = mailKinds.filter((kind) => !theirs.has(kind))
    expect([...textKinds].toSorted()).toEqual([...ours].toSorted())
    // None to a mailbox that nobody has proven may say what somebody typed.
    for (const kind of textKinds.filter(isUnproven))
      for (const part of mailParts)
        for (const name of ['name', 'organiser'] as const) expect(allowedIn(kind, part).may).not.toContain(name)
    expect(textKinds.filter(isUnproven)).toEqual(['confirm', 'already', 'links', 'newAddress'])
  })

  it.each(every)('of the kind %s in %s render every placeholder, and nothing of it is HTML', (kind, language) => {
    const own = whole(kind)
    expect(mailParts.flatMap((part) => textProblems(kind, part, own[part]))).toEqual([])
    const { html, subject, text } = mail(kind, language, { [language]: own })
    for (const name of placeholders) {
      expect(subject).not.toContain(`{${name}}`)
      expect(text).not.toContain(`{${name}}`)
      // A value stands where its placeholder did: none is empty of the samples.
      if (allowedIn(kind, 'body').may.includes(name as never)) {
        expect(text).toMatch(new RegExp(`<${name}>[^<]+</${name}>`))
        expect(html).toContain(`&lt;${name}&gt;`)
        expect(html).not.toContain(`<${name}>`)
      }
    }
    expect(`${subject}${text}`).not.toMatch(/undefined|null|NaN|\[object/)
  })

  it.each(every)('of the kind %s in %s leave buttons, links, facts and small print as they are', (kind, language) => {
    const usual = mail(kind, language, {})
    const { html, subject, text } = mail(kind, language, { [language]: { subject: null, body: marked(kind) } })
    const [before = '', after = ''] = text.split(/§[^§]*§/)
    expect(subject).toBe(usual.subject)
    expect(usual.text.startsWith(before)).toBe(true)
    expect(usual.text.endsWith(after)).toBe(true)
    expect(after.length).toBeGreaterThan(20)
    expect([...html.matchAll(/href="[^"]+"/g)].map(String)).toEqual(
      [...usual.html.matchAll(/href="[^"]+"/g)].map(String),
    )
    // What was left out is the opening and nothing more.
    expect(usual.text.slice(before.length, usual.text.length - after.length)).not.toContain('\n\n')
  })

  it.each(every)('of the kind %s in %s are what ours are, where somebody begins with ours', (kind, language) => {
    const usual = usualText(kind, voiceOf(language))
    expect(mailParts.flatMap((part) => textProblems(kind, part, usual[part]))).toEqual([])
    // Of links the plural is taken, of what was added the sentence that names somebody.
    const own = mail(kind, language, { [language]: usual })
    const ours = mail(kind, language, {})
    expect(own.subject).toBe(ours.subject)
    expect(own.text).toBe(ours.text)
    expect(own.html).toBe(ours.html)
  })

  it('never reach another language, nor a language that has none', () => {
    for (const kind of textKinds) {
      const needed = allowedIn(kind, 'subject').must.map((name) => `{${name}}`)
      const own: OwnText = { subject: `CANARY ${needed.join(' ')}`, body: `CANARY ${marked(kind)}` }
      for (const language of localeCodes)
        for (const other of localeCodes) {
          const { subject, text } = mail(kind, other, { [language]: own })
          expect([subject.includes('CANARY'), text.includes('CANARY')]).toEqual([
            language === other,
            language === other,
          ])
        }
      // Whoever has no language gets both: the one as it was written, and ours in the other.
      const both = mail(kind, null, { fr: own })
      const english = mail(kind, 'en', {})
      expect(both.text.split('\n\n* * *\n\n')[1]?.split('\n\n').slice(1)).toEqual(english.text.split('\n\n').slice(1))
      expect(both.subject.endsWith(` / ${english.subject}`)).toBe(true)
    }
  })

  it('are refused with placeholders that are none, or that their kind does not know, and without those that it needs', () => {
    const names = (kind: TextKind, part: 'body' | 'subject', text: string) =>
      textProblems(kind, part, text).map((one) => [
        one.code,
        'names' in one ? one.names.join(' ') : 'max' in one ? one.max : null,
      ])
    for (const hostile of [
      '{name.constructor}',
      '{{7*7}}',
      '{Name}',
      '{ name }',
      '{__proto__}',
      '{constructor}',
      '{}',
      '{nom}',
    ])
      for (const kind of textKinds) {
        const [[code, said] = []] = names(kind, 'body', `Bonjour ${hostile}`)
        expect(code).toBe('PLACEHOLDER_UNKNOWN')
        expect(hostile).toContain(String(said))
      }
    expect(names('confirm', 'body', 'Bonjour {name}')).toEqual([['PLACEHOLDER_UNKNOWN', '{name}']])
    expect(names('confirmed', 'subject', 'Merci {name}, {workshop}')).toEqual([['PLACEHOLDER_UNKNOWN', '{name}']])
    expect(names('waitlisted', 'body', 'Un peu de patience.')).toEqual([['PLACEHOLDER_MISSING', '{rank}']])
    expect(names('confirmed', 'subject', 'Une place')).toEqual([['PLACEHOLDER_MISSING', '{workshop}']])
    expect(names('confirmed', 'subject', `{workshop}${'a'.repeat(150)}`)).toEqual([['TEXT_TOO_LONG', 150]])
    // A database that cuts it there would take what has to be said with it.
    for (const broken of ['a\0{workshop}', '{workshop}\ud800'])
      expect(names('confirmed', 'subject', broken)).toEqual([['TEXT_BROKEN', null]])
    // What says nothing leaves ours.
    expect(names('waitlisted', 'body', ' \n ')).toEqual([])
  })

  it('that cannot be said any more leave ours', () => {
    const own = { fr: { subject: 'Sans nom', body: 'Bonjour {nobody}' } }
    expect(mail('confirmed', 'fr', own)).toEqual(mail('confirmed', 'fr', {}))
  })

  it('say a name that is not there by nothing, and what has no date by words', () => {
    const own = { en: { subject: '{workshop}, {date}', body: 'Dear {name}, see you at {place} on {date}.' } }
    const nowhere = { ...workshop, start: null, end: null, attendance: null, place: { name: null, address: null } }
    const { subject, text } = mail('full', 'en', own, { ...samples.full, name: null, workshop: nowhere })
    expect(text).toContain('Dear, see you at a place to be announced on a date to be announced.')
    expect(subject).toMatch(/, a date to be announced$/)
  })
})

/** What people type where they may, and where they may not. */
const hostile = [
  '<script>alert(1)</script>',
  '{workshop}{name}{{7*7}}',
  'Ada\r\nBcc: all@example.org',
  '\u202egnihton\u2066',
  '$& $1 $$ %s',
  'https://evil.example/win',
  '\0\ufeff\ud800',
]

describe('what strangers type', () => {
  it('stands in no mail to a mailbox that nobody has proven, whatever organisers wrote', () => {
    const random = new Random(7, 0)
    for (let n = 0; n < 100; n++) {
      const typed = `${random.pick(hostile)}CANARY${n}`
      for (const kind of textKinds.filter(isUnproven))
        for (const language of [...localeCodes, null]) {
          const facts = { ...samples[kind], name: { typed }, by: { typed }, organisation: typed, message: typed }
          const own = Object.fromEntries(localeCodes.map((code) => [code, whole(kind)]))
          const message = mail(kind, language, own, facts)
          expect(JSON.stringify(message)).not.toContain('CANARY')
        }
    }
  })

  it('is never read for placeholders, and never HTML, where a name may stand', () => {
    const own = { en: { subject: null, body: 'Dear {name}!' } }
    for (const typed of hostile) {
      const { headers, html, subject, text } = mail('full', 'en', own, { ...samples.full, name: { typed } })
      expect(text).toMatch(/Dear( .*)?!/)
      expect(`${subject}${JSON.stringify(headers)}`).not.toMatch(/Bcc|evil|script/)
      expect(html).not.toContain('<script')
      if (typed.startsWith('{')) expect(text).toContain('Dear {workshop}{name}{{7*7}}!')
    }
  })

  it('is made up where a mail is shown', () => {
    const of = {
      series,
      workshop,
      link: 'https://ateliers.example.org/fr/inscription/exemple',
      join: null,
      until: '2031-04-20T08:00:00.000Z',
      erasedAt: null,
    }
    for (const kind of textKinds)
      for (const language of localeCodes) {
        const { text } = mail(kind, language, {}, sampleFacts(of, language)[kind])
        expect(text).not.toMatch(/undefined|null|Ada|Grace/)
      }
  })
})
