/**
 * Addresses that hold a secret: whoever has one reads a draft, sets a password, or acts for somebody. Each route names its own where it is defined,
 * when its module is loaded: what a server logs before it is ready may be such an address too. No log holds what comes after it.
 */

/** The names before each secret, as a path has them; null for one that may be any. */
const known: (string | null)[][] = []

/** What is called so in a query is a secret, whichever route reads it. */
const parameters = ['token']

const encoded = (character: string): string => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`

/** A name in a text, with any of its letters encoded. */
const spelled = (name: string): string =>
  name.replace(
    /./gs,
    (one) => `(?:${one.replace(/\W/, '\\$&')}|${encoded(one.toLowerCase())}|${encoded(one.toUpperCase())})`,
  )

/** How a slash, and what comes before an address, stands in a text. */
const slash = String.raw`(?:\/|%2f){1,3}`
const beginning = String.raw`(?:\bhttps?(?::|%3a)(?:\/|%2f){2}[^/\s"%]{1,200}|(?<![\w.\]-]))`
const any = String.raw`(?:(?!%2f)[^/\s"]){1,40}`
const ending = String.raw`[^\s"'<>)\\]+`

/** What a header shows of an account or a link, after its scheme. */
const shown = String.raw`\b(?:registration|share|api-key|bearer|jwt|basic)\s(?=[\w.~+/=-]{24})`

const compile = (): RegExp => {
  const paths = known.map((names) =>
    [beginning, ...names.map((name) => slash + (name === null ? any : spelled(name))), slash].join(''),
  )
  const queries = `(?:[?&]|%3f|%26)(?:${parameters.join('|')})(?:=|%3d)`
  return new RegExp(`(${[...paths, queries, shown].join('|')})${ending}`, 'gi')
}

let inText = compile()

/**
 * What has the form of a token of a registration (src/cms/registrations/keys.ts) or of a preview (src/cms/previews/previewToken.ts), wherever it stands: an address whose language was changed by hand is no
 * route, and holds the token all the same. One that was cut is most of a secret.
 */
const token = /[cojaps][\da-f]{24,32}(?:\.|%(?:25)*2e)[\w%-]{8,}/gi

/**
 * Says that a path holds a secret.
 * @param path as routes are written, with the secret as its last part: `/preview/shared/:token`
 * @returns the path
 */
export const secretPath = (path: string): string => {
  const names = path.split('/').filter(Boolean).slice(0, -1)
  known.push(names.map((name) => (name.startsWith(':') ? null : name.toLowerCase())))
  inText = compile()
  return path
}

/** A text that may hold such addresses, without the secrets: an error, or a line of the log. */
export const withoutSecrets = (text: string): string => text.replace(inText, '$1…').replace(token, '…')

/** A path as whoever wrote it may have meant it: what is encoded, once or several times, is decoded. */
const decoded = (path: string): string => {
  let plain = path
  for (let times = 0; times < 5 && plain.includes('%'); times++)
    plain = plain.replace(/%([0-7][\da-f])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
  return plain
}

/** Whether names end with those before a secret; what may be any at the beginning need not be there. */
const leadsToSecret = (names: readonly string[]): boolean =>
  known.some((wanted) => {
    const fixed = wanted.slice(wanted.findIndex((name) => name !== null))
    return (
      fixed.length <= names.length && fixed.every((name, n) => name === null || name === names.at(n - fixed.length))
    )
  })

/**
 * The path of a request without the secret, and without what comes after it, however it is spelled and wherever in it the names stand: what leads
 * nowhere is logged too.
 */
export const withoutSecret = (path: string): string => {
  const names: string[] = []
  const plain = decoded(path)
  for (const part of plain.split(/[/\\]+/)) {
    const name = part.replace(/;.*/s, '').trim().toLowerCase()
    if (!name || name === '.') continue
    if (leadsToSecret(names)) return `/${names.join('/')}/…`
    if (name === '..') names.pop()
    else names.push(name)
  }
  const told = plain.replace(token, '…')
  return told === plain ? path : told
}
