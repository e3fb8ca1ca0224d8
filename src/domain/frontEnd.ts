import { isRow, type Row } from './row'
import { isWebAddress } from './webAddress'

/** What a front end may have pages of: public pages, the form by which one registers, and the pages that show a draft of a workshop, and of the series. */
export const frontEndKinds = [
  'series',
  'workshops',
  'speakers',
  'organisations',
  'registration',
  'preview',
  'seriesPreview',
] as const
export type FrontEndKind = (typeof frontEndKinds)[number]

/** The pages that show drafts: the token in their addresses opens them. */
export const previewKinds = ['preview', 'seriesPreview'] as const satisfies readonly FrontEndKind[]
export type PreviewKind = (typeof previewKinds)[number]

/** Addresses of a front end’s pages by kind and language, with places to fill in. A kind that is not there is ours. */
export type FrontEnd = Readonly<Partial<Record<FrontEndKind, Readonly<Record<string, string>>>>>

/** The place to fill in that an address of a kind has once, beside `{locale}`. */
const placeOf: Readonly<Record<FrontEndKind, 'slug' | 'token' | null>> = {
  series: null,
  workshops: 'slug',
  speakers: 'slug',
  organisations: 'slug',
  registration: 'slug',
  preview: 'token',
  seriesPreview: 'token',
}

/** Most characters of an address. */
const MOST = 500

/** What an address is made of: what a header, a policy and an attribute hold as it is. */
const plain = /^[!#$%&()*+,\-./\w:;=?@[\]{}~]+$/

/** Scheme and host, as a policy names them: a name in another script as `xn--…`, and no password. */
const beginning = /^https?:\/\/(?:[a-z\d](?:[a-z\d.-]*[a-z\d])?|\[[a-f\d:]+\])(?::\d{1,5})?(?=[/?#]|$)/

/** Why a text is no address of pages of a kind; null where it is one. @param isForAll whether it serves every language */
const problemOf = (kind: FrontEndKind, address: unknown, isForAll: boolean): string | null => {
  if (typeof address !== 'string') return 'a text is needed: an address'
  const said = `“${address.replace(/[^\x20-\x7e]/g, '�').slice(0, MOST)}”`
  if (address.length > MOST) return `${said} is longer than ${MOST} characters`
  const [origin] = beginning.exec(address) ?? []
  if (!origin || !isWebAddress(origin))
    return `${said} begins neither with https:// nor http:// and a host in small letters, without a password`
  if (!plain.test(address)) return `${said} has a blank, a quote or another sign that an address has as %…`
  const place = placeOf[kind]
  const places = [...address.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name)
  const unknown = places.find((name) => name !== 'locale' && name !== place)
  if (unknown !== undefined || /[{}]/.test(address.replace(/\{[^{}]*\}/g, '')))
    return `${said} may have ${place ? `{${place}} and ` : ''}{locale} to fill in, and nothing else in braces`
  if (place && places.filter((name) => name === place).length !== 1) return `${said} needs {${place}} once`
  if (isForAll && !places.includes('locale')) return `${said} needs {locale}, since it is for every language`
  if (address.includes('#') && place !== 'token' && kind !== 'registration')
    return `${said} has a #: what comes after it is no page of its own`
  return null
}

/** A problem, and where it stands: the kind, and the language. */
type Problem = [path: string[], message: string]

const languagesOf = (kind: FrontEndKind, value: unknown, locales: readonly string[]): [Row, Problem[]] => {
  if (!isRow(value)) {
    const problem = problemOf(kind, value, true)
    return [Object.fromEntries(locales.map((locale) => [locale, value])), problem ? [[[kind], problem]] : []]
  }
  const names = [...new Set([...locales, ...Object.keys(value)])]
  const problems = names.flatMap((locale): Problem[] => {
    if (!locales.includes(locale)) return [[[kind, locale], `no language of the content: ${locales.join(', ')}`]]
    const problem = problemOf(kind, value[locale], false)
    return problem ? [[[kind, locale], problem]] : []
  })
  return [value, problems]
}

/** An address with its places filled in. What is filled in changes no other part of it. */
export const filledIn = (address: string, values: Readonly<Record<string, string>>): string =>
  address.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''))

/** Two pages at one address, which nobody could tell apart. */
const ambiguous = (frontEnd: FrontEnd): Problem[] => {
  const known = new Map<string, string>()
  return frontEndKinds.flatMap((kind) => {
    if (kind === 'registration') return []
    return Object.entries(frontEnd[kind] ?? {}).flatMap(([locale, address]): Problem[] => {
      const at = filledIn(address, { locale, slug: 'x', token: 'x' })
      const other = known.get(at)
      known.set(at, `${kind} in ${locale}`)
      return other === undefined ? [] : [[[kind, locale], `the same address as that of ${other}`]]
    })
  })
}

/**
 * Reads addresses of a front end: by kind one for all languages, or one for each.
 * @param locales the languages of the content
 */
export const readFrontEnd = (
  value: unknown,
  locales: readonly string[],
): { frontEnd: FrontEnd; problems: readonly Problem[] } => {
  if (!isRow(value)) return { frontEnd: {}, problems: [[[], 'an object is needed: addresses by kind']] }
  const frontEnd: Record<string, Record<string, string>> = {}
  const problems: Problem[] = []
  for (const [name, given] of Object.entries(value)) {
    const kind = frontEndKinds.find((one) => one === name)
    if (!kind) {
      problems.push([[name.slice(0, 50)], `no kind of pages: ${frontEndKinds.join(', ')}`])
      continue
    }
    const [byLocale, wrong] = languagesOf(kind, given, locales)
    problems.push(...wrong)
    if (!wrong.length)
      frontEnd[kind] = Object.fromEntries(Object.entries(byLocale).map(([code, at]) => [code, String(at)]))
  }
  return { frontEnd, problems: problems.length ? problems : ambiguous(frontEnd) }
}

/** The addresses of the pages that show drafts, of each kind and in each language. */
export const previewAddresses = (frontEnd: FrontEnd): string[] =>
  previewKinds.flatMap((kind) => Object.values(frontEnd[kind] ?? {}))

/** The origins of pages that are shown in a frame of the admin. */
export const framedOrigins = (frontEnd: FrontEnd): string[] => [
  ...new Set(previewAddresses(frontEnd).flatMap((address) => beginning.exec(address) ?? [])),
]
