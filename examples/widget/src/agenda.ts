import { isOpen, text, when, type PublicLocale } from 'atelier-client'
import { ask, type Workshop } from './ask'
import { style } from './style'
import { words } from './words'

/**
 * The agenda of a series, on anybody’s page:
 * `<atelier-agenda src="https://atelier.example.org" lang="fr"></atelier-agenda>`
 *
 * - `src`: where Atelier is.
 * - `lang`: `fr` or `en`; unless given, the language of what is around it.
 * - `show`: `past` for what is over.
 * - `limit`: how many workshops, 5 unless given.
 *
 * What stands in the element is shown where there is no script, or no answer.
 */
class AtelierAgenda extends HTMLElement {
  static readonly observedAttributes = ['src', 'lang', 'show', 'limit']

  readonly #root = this.attachShadow({ mode: 'open' })
  #running: AbortController | undefined
  #isAsked = false

  constructor() {
    super()
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(style)
    this.#root.adoptedStyleSheets = [sheet]
    this.#root.append(document.createElement('slot'))
  }

  connectedCallback(): void {
    this.#showOnce()
  }

  disconnectedCallback(): void {
    this.#running?.abort()
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    if (this.isConnected && before !== after) this.#showOnce()
  }

  /** An element that was there before the script says each of its attributes: what comes together is asked for once. */
  #showOnce(): void {
    if (this.#isAsked) return
    this.#isAsked = true
    queueMicrotask(() => {
      this.#isAsked = false
      if (this.isConnected) void this.#show()
    })
  }

  get #locale(): PublicLocale {
    const lang = this.lang || this.closest<HTMLElement>('[lang]')?.lang || document.documentElement.lang
    return /^fr(-|$)/i.test(lang) ? 'fr' : 'en'
  }

  /** Asks for the workshops and shows them; what was asked before is given up. */
  async #show(): Promise<void> {
    this.#running?.abort()
    const { signal } = (this.#running = new AbortController())
    const locale = this.#locale
    const said = words[locale]
    this.setAttribute('aria-busy', 'true')
    try {
      const { origin: url, protocol } = new URL(this.getAttribute('src') ?? '')
      if (!isWeb(protocol)) throw new TypeError(`Atelier is not at ${protocol}`)
      const part = await ask(url, { locale, limit: this.#limit, isPast: this.getAttribute('show') === 'past' }, signal)
      signal.throwIfAborted()
      this.#root.replaceChildren(
        part.length
          ? make('ol', { part: 'list' }, ...part.map((workshop) => card(workshop, url, locale)))
          : make('p', { part: 'empty' }, said.none),
        make('p', { part: 'more' }, link(`${url}/${locale}`, said.all)),
      )
    } catch {
      if (signal.aborted) return
      this.#root.replaceChildren(make('p', { part: 'error', role: 'status' }, said.away), make('slot'))
    }
    this.removeAttribute('aria-busy')
  }

  get #limit(): number {
    const limit = Math.trunc(Number(this.getAttribute('limit') ?? 5))
    return limit >= 1 && limit <= 25 ? limit : 5
  }
}

/** Whether somebody can be led there: an address of another kind could run something here. */
const isWeb = (address: string): boolean => /^https?:/i.test(address.trim())

/** An element with attributes. What it holds is text, whatever was written in it. */
const make = (name: string, attributes: Record<string, string> = {}, ...children: (Node | string)[]): HTMLElement => {
  const element = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value)
  element.append(...children)
  return element
}
const link = (href: string, ...children: (Node | string)[]): HTMLElement => make('a', { href }, ...children)

/** A workshop: its day, its title, when it is on the clock of its place and on the reader’s, and the way to the form. */
const card = (workshop: Workshop, url: string, locale: PublicLocale): HTMLElement => {
  const said = words[locale]
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const time = when(workshop, { locale, timeZone })
  const title = text(workshop.title, locale)
  const { attendanceMode, eventStatus, number, registration, slug } = workshop
  const page = `${url}/${locale}/${said.segment}/${encodeURIComponent(slug)}`
  const status = eventStatus === 'scheduled' ? time.state === 'running' && said.running : said[eventStatus]
  const form = registration.mode === 'external' ? registration.url : `${page}/${said.form}`
  const mayRegister =
    registration.mode === 'external' ? time.state !== 'past' && isWeb(registration.url ?? '') : isOpen(workshop)
  return make(
    'li',
    { part: 'workshop' },
    make(
      'p',
      { part: 'kind' },
      [number !== null && `${said.workshop} ${number}`, attendanceMode && said[attendanceMode]]
        .filter(Boolean)
        .join(' · '),
      ...(status ? [' ', make('strong', { part: 'status' }, status)] : []),
    ),
    make('h3', { part: 'title' }, link(page, make('span', { lang: title?.lang ?? locale }, title?.text ?? slug))),
    make(
      'p',
      { part: 'when' },
      time.startsAt ? make('time', { datetime: time.startsAt }, time.text) : time.text,
      ...(time.zone ? [make('small', {}, time.zone)] : []),
      ...(time.yours ? [make('small', { part: 'yours' }, `${said.yours} ${time.yours.text}`)] : []),
    ),
    ...(form && mayRegister && eventStatus !== 'calledOff'
      ? [make('p', {}, make('a', { href: form, part: 'register' }, said.register))]
      : []),
  )
}

customElements.define('atelier-agenda', AtelierAgenda)
