import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'
import {
  isOpen,
  pictureProps,
  registrationState,
  richText,
  srcset,
  text,
  when,
  type PublicMedia,
  type Registrable,
  type Timed,
} from '../../packages/client/src/index'
import { Picture, RichText, Text, When } from '../../packages/client/src/react'
import { richTextToHtml } from '../../packages/client/src/richTextHtml'
import { instantIn } from '../../src/domain/time'

const title = { fr: 'Vers l’été', en: null, text: 'Vers l’été', servedFrom: 'fr' }

describe('text', () => {
  it('is in the reader’s language, else in the next one, which it tells', () => {
    expect(text(title, 'fr')).toEqual({ text: 'Vers l’été', lang: 'fr', isFallback: false })
    expect(text(title, 'en')).toEqual({ text: 'Vers l’été', lang: 'fr', isFallback: true })
    expect(text({ ...title, en: 'Towards' }, 'en')).toEqual({ text: 'Towards', lang: 'en', isFallback: false })
    expect(text({ ...title, en: ' ' }, 'en')?.lang).toBe('fr')
  })
  it('is what it was served as where nothing else was asked for, and null where there is none', () => {
    expect(text({ text: 'Bonjour', servedFrom: 'fr' }, 'en')).toEqual({ text: 'Bonjour', lang: 'fr', isFallback: true })
    expect([text(null, 'fr'), text(undefined, 'fr'), text({ fr: null }, 'fr')]).toEqual([null, null, null])
  })
  it('has rich texts alike', () => {
    const nodes = { root: { type: 'root' } }
    const value = { fr: null, en: { html: '<p>a</p>', nodes }, html: '<p>a</p>', servedFrom: 'en' }
    expect(richText(value, 'fr')).toEqual({ html: '<p>a</p>', nodes, lang: 'en', isFallback: true })
    expect(richText(null, 'fr')).toBeNull()
  })
  it('calls footnotes by their text, where others stand on the page, whatever it is called', () => {
    const note = { type: 'inlineBlock', fields: { blockType: 'footnote', note: null } }
    const wicked = { type: 'text', text: '<section class="footnotes" role="doc-endnotes" aria-label="Notes">' }
    const nodes = { root: { type: 'root', children: [{ type: 'paragraph', children: [wicked, note] }] } }
    const html = richTextToHtml(nodes, 'en', 'a')
    const names = (markup: string | undefined) =>
      [...(markup ?? '').matchAll(/<section [^>]*aria-label="([^"]*)"/g)].map(([, name]) => name)
    const called = '$& <b>"L’été"</b>'
    const said = 'Notes – $&#38; &#60;b&#62;&#34;L’été&#34;&#60;/b&#62;'
    expect(names(html)).toEqual(['Notes'])
    expect(names(richTextToHtml(nodes, 'en', 'a', called))).toEqual([said])
    const value = { en: { html, nodes } }
    expect(richText(value, 'en')?.html).toBe(html)
    const named = richText(value, 'en', called)
    expect(named?.html).toBe(richTextToHtml(nodes, 'en', 'a', called))
    expect(names(renderToStaticMarkup(<RichText locale="en" of={called} value={value} />))).toEqual([said])
  })
})

const timed = (
  startsAt: string | null,
  endsAt: string | null,
  folds: ('earlier' | 'later')[] = [],
  timeZone = 'Europe/Paris',
): Timed => ({
  startsAt,
  endsAt,
  timeZone,
  startsAtUtc: instantIn(startsAt, timeZone, folds[0]),
  endsAtUtc: instantIn(endsAt, timeZone, folds[1]),
})
const shown = (words: string | null | undefined): string | undefined => words?.replaceAll('\u00a0', '_')

describe('when', () => {
  it('says the day once, and the zone', () => {
    const said = when(timed('2021-04-26T16:00', '2021-04-26T18:30'), { locale: 'fr', now: '2021-04-26T15:00:00Z' })
    expect(shown(said.text)).toBe('lundi 26 avril 2021, 16_h_– 18_h_30')
    expect(said).toMatchObject({
      zone: 'heure d’été d’Europe centrale (Europe/Paris, UTC+2)',
      startsAt: '2021-04-26T16:00:00+02:00',
      endsAt: '2021-04-26T18:30:00+02:00',
      state: 'running',
      yours: null,
    })
  })
  it('says both days over midnight, on either clock', () => {
    const night = timed('2031-01-30T22:00', '2031-01-31T01:00')
    const said = when(night, { locale: 'en', timeZone: 'Asia/Kathmandu' })
    expect(said.text).toBe('Thursday 30 January 2031, 22:00 – Friday 31 January 2031, 01:00')
    expect(said.yours).toEqual({
      text: 'Friday 31 January 2031, 02:45–05:45',
      zone: 'Nepal Time (Asia/Kathmandu, UTC+5:45)',
    })
  })
  it('says nothing twice to who has the same clock', () => {
    expect(when(timed('2021-04-26T16:00', null), { locale: 'en', timeZone: 'Europe/Berlin' }).yours).toBeNull()
    expect(when(timed('2021-04-26T16:00', null), { locale: 'en', timeZone: 'UTC' }).yours?.text).toBe(
      'Monday 26 April 2021, 14:00',
    )
  })
  it('names both zones where clocks are set forward or back between', () => {
    const summer = 'Central European Summer Time (Europe/Paris, UTC+2)'
    const winter = 'Central European Standard Time (Europe/Paris, UTC+1)'
    const forward = when(timed('2026-03-29T01:00', '2026-03-29T04:00'), { locale: 'en', timeZone: 'UTC' })
    expect([forward.zone, forward.yours?.text]).toEqual([`${winter} – ${summer}`, 'Sunday 29 March 2026, 00:00–02:00'])
    const back = when(timed('2026-10-25T01:00', '2026-10-25T04:00'), { locale: 'en', timeZone: 'UTC' })
    expect([back.zone, back.yours?.text]).toEqual([
      `${summer} – ${winter}`,
      'Saturday 24 October 2026, 23:00 – Sunday 25 October 2026, 03:00',
    ])
  })
  it('tells which one is meant of a time that comes twice', () => {
    const twice = (fold: 'earlier' | 'later') => when(timed('2026-10-25T02:30', null, [fold]), { locale: 'en' })
    expect([twice('earlier').startsAt, twice('later').startsAt]).toEqual([
      '2026-10-25T02:30:00+02:00',
      '2026-10-25T02:30:00+01:00',
    ])
    expect(twice('later').zone).toBe('Central European Standard Time (Europe/Paris, UTC+1)')
    const hour = when(timed('2026-10-25T02:30', '2026-10-25T02:30', ['earlier', 'later']), { locale: 'en' })
    expect([hour.text, hour.zone?.includes(' – ')]).toEqual(['Sunday 25 October 2026, 02:30–02:30', true])
  })
  it('has offsets west of Greenwich, of half an hour', () => {
    const said = when(timed('2021-01-26T16:00', null, [], 'America/St_Johns'), { locale: 'fr' })
    expect([said.startsAt, said.zone?.includes('UTC−3:30')]).toEqual(['2021-01-26T16:00:00-03:30', true])
  })
  it('says that there is no date, which is to come', () => {
    const nothing = { startsAt: null, endsAt: null, timeZone: null, startsAtUtc: null, endsAtUtc: null }
    expect(when(nothing, { locale: 'fr', timeZone: 'UTC' })).toEqual({
      text: 'Date à préciser',
      zone: null,
      startsAt: null,
      endsAt: null,
      state: 'upcoming',
      yours: null,
    })
  })
  it('names a zone that whoever shows it does not know as it is written, and tells the rest', () => {
    const known = timed('2021-04-26T16:00', '2021-04-26T18:00')
    const said = when({ ...known, timeZone: 'Europe/Newly_Made' }, { locale: 'en', timeZone: 'UTC' })
    expect([said.zone, said.startsAt]).toEqual(['Europe/Newly_Made (UTC+2)', '2021-04-26T16:00:00+02:00'])
    expect(said.yours?.text).toBe('Monday 26 April 2021, 14:00–16:00')
  })
  it('refuses what is no zone', () => {
    expect(() => when(timed('2021-04-26T16:00', null), { locale: 'fr', timeZone: 'Nowhere' })).toThrow(/Nowhere/i)
  })
})

describe('registrationState', () => {
  const workshop = (registration: Partial<Registrable['registration']> = {}): Registrable => ({
    eventStatus: 'scheduled',
    startsAtUtc: '2031-01-10T10:00:00.000Z',
    endsAtUtc: '2031-01-10T12:00:00.000Z',
    registration: {
      mode: 'internal',
      opensAtUtc: '2031-01-01T00:00:00.000Z',
      closesAtUtc: '2031-01-09T00:00:00.000Z',
      seats: 'few',
      ...registration,
    },
  })
  it('is what the server would say at that time', () => {
    const states = ['2030-12-31', '2031-01-01', '2031-01-09', '2031-01-10T13:00:00Z'].map((now) =>
      registrationState(workshop(), new Date(now)),
    )
    expect(states).toEqual(['notYet', 'open', 'closed', 'past'])
    expect(registrationState(workshop({ mode: 'external' }), '2031-01-02T00:00:00Z')).toBe('external')
    expect(registrationState({ ...workshop(), eventStatus: 'calledOff' })).toBe('calledOff')
  })
  it('is open to who gets a seat, or can wait for one', () => {
    const now = '2031-01-02T00:00:00Z'
    expect(isOpen(workshop(), now)).toBe(true)
    expect(isOpen(workshop({ seats: 'waitlist' }), now)).toBe(true)
    expect(isOpen(workshop({ seats: 'none' }), now)).toBe(false)
    expect(isOpen(workshop({ mode: 'external' }), now)).toBe(false)
  })
})

const picture: PublicMedia = {
  id: '1',
  url: '/api/media/file/a.webp?v=1',
  alt: { fr: 'Une « salle »', en: null, text: 'Une « salle »', servedFrom: 'fr' },
  decorative: false,
  credit: null,
  width: 2000,
  height: 1000,
  mimeType: 'image/webp',
  focalX: 20,
  focalY: 50,
  sizes: [{ url: '/api/media/file/a-320.webp?v=1', width: 320, height: 160, mimeType: 'image/webp' }],
  placeholder: null,
}
const url = 'https://atelier.example'

describe('pictures', () => {
  it('are asked for in the width that is shown', () => {
    expect(srcset(picture, url)).toBe(
      `${url}/api/media/file/a-320.webp?v=1 320w, ${url}/api/media/file/a.webp?v=1 2000w`,
    )
    expect(srcset({ ...picture, sizes: [] }, url)).toBe('')
    expect(pictureProps(picture, { locale: 'en', sizes: '50vw', url })).toMatchObject({
      src: `${url}/api/media/file/a.webp?v=1`,
      sizes: '50vw',
      alt: 'Une « salle »',
      lang: 'fr',
      objectPosition: '20% 50%',
      width: 2000,
    })
  })
  it('say nothing where they are decorative, and are nothing without a file', () => {
    expect(pictureProps({ ...picture, decorative: true }, { locale: 'fr', url })).toMatchObject({
      alt: '',
      lang: undefined,
    })
    expect([
      pictureProps(null, { locale: 'fr', url }),
      pictureProps({ ...picture, url: null }, { locale: 'fr', url }),
    ]).toEqual([null, null])
  })
})

describe('components of React', () => {
  it('give texts with their language, escaped', () => {
    expect(renderToStaticMarkup(<Text as="h1" className="a" locale="en" value={{ fr: '<b>“&”' }} />)).toBe(
      '<h1 class="a" lang="fr">&lt;b&gt;“&amp;”</h1>',
    )
    expect(renderToStaticMarkup(<Text locale="en" value={null} />)).toBe('')
    const rich = { fr: { html: '<p>a</p>', nodes: { root: { type: 'root' } } } }
    expect(renderToStaticMarkup(<RichText locale="fr" value={rich} />)).toBe('<div lang="fr"><p>a</p></div>')
  })
  it('give pictures and times', () => {
    const markup = renderToStaticMarkup(<Picture className="c" locale="fr" picture={picture} sizes="50vw" url={url} />)
    expect(markup).toContain('srcSet="https://atelier.example/api/media/file/a-320.webp?v=1 320w, ')
    expect(markup).toContain('style="object-position:20% 50%"')
    expect(renderToStaticMarkup(<Picture locale="fr" picture={null} url={url} />)).toBe('')
    const time = renderToStaticMarkup(<When locale="en" timeZone="UTC" workshop={timed('2021-04-26T16:00', null)} />)
    expect(time).toBe(
      '<span><time dateTime="2021-04-26T16:00:00+02:00">Monday 26 April 2021, 16:00</time> <small>Central European Summer Time (Europe/Paris, UTC+2)</small> <span>Monday 26 April 2021, 14:00 <small>Coordinated Universal Time (UTC)</small></span></span>',
    )
  })
})
