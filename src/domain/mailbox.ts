/** An e-mail address as somebody typed it, judged; or why it cannot be used, as a code of `src/i18n/errors`. */
type JudgedMailbox =
  | { ok: true; address: string }
  | {
      ok: false
      code: 'NO_TEXT' | 'REQUIRED' | 'EMAIL_INVALID' | 'EMAIL_LETTERS' | 'EMAIL_LONG' | 'EMAIL_NAMED' | 'EMAIL_QUOTED'
    }

/** RFC 5321 4.5.3.1: 64 octets before the @; 256 for the path, of which two are angle brackets. */
const MOST_LOCAL = 64
const MOST_ADDRESS = 254
/** More than any address and its domain in letters of any script could have: nothing longer is looked at. */
const MOST_TYPED = 1000

/** RFC 5322 3.2.3: what stands before the @ without quotation marks. */
const atoms = /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*$/
/** RFC 1123 2.1, and a last label that is no number: two labels at least. */
const hostName = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+(?=[a-z0-9-]*[a-z])[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text)

/** A domain in lower-case ASCII (IDNA, by the platform's own URLs); null where it is none. */
const asciiDomain = (domain: string): string | null => {
  // What a URL takes for something else than its host, or silently leaves out.
  if (domain.length > MOST_ADDRESS || /[\0-,/:-@[-`{-\x7f\s]/.test(domain) || !URL.canParse(`http://${domain}`))
    return null
  const { hostname } = new URL(`http://${domain}`)
  return hostName.test(hostname) ? hostname : null
}

/**
 * The address of a mailbox: blanks around it taken off, as a browser's own field does; its domain in ASCII and lower case; what stands before the @ as
 * it was typed. No name, no comment, no quotation marks, and nothing but ASCII before the @: too few servers deliver to those (RFC 6531).
 */
export const judgeMailbox = (typed: unknown): JudgedMailbox => {
  if (typed === undefined || typed === null) return { ok: false, code: 'REQUIRED' }
  if (typeof typed !== 'string') return { ok: false, code: 'NO_TEXT' }
  if (typed.length > MOST_TYPED) return { ok: false, code: 'EMAIL_LONG' }
  const text = typed.trim()
  if (!text) return { ok: false, code: 'REQUIRED' }
  const at = text.lastIndexOf('@')
  const local = text.slice(0, at)
  if (/[<>]/.test(text)) return { ok: false, code: 'EMAIL_NAMED' }
  if (local.startsWith('"')) return { ok: false, code: 'EMAIL_QUOTED' }
  if (local.includes('@')) return { ok: false, code: 'EMAIL_NAMED' }
  if (at < 1) return { ok: false, code: 'EMAIL_INVALID' }
  if (!isAscii(local)) return { ok: false, code: 'EMAIL_LETTERS' }
  if (!atoms.test(local)) return { ok: false, code: 'EMAIL_INVALID' }
  const domain = asciiDomain(text.slice(at + 1))
  if (domain === null) return { ok: false, code: text.length > MOST_ADDRESS ? 'EMAIL_LONG' : 'EMAIL_INVALID' }
  const address = `${local}@${domain}`
  return local.length > MOST_LOCAL || address.length > MOST_ADDRESS
    ? { ok: false, code: 'EMAIL_LONG' }
    : { ok: true, address }
}

/** By what a mailbox is known: two ways to write it in large and small letters are one. Mail goes to the address as it was typed. @param address as judged */
export const mailboxIdentity = (address: string): string => address.toLowerCase()

/** Domains under which one provider has the same mailboxes, where dots before the @ mean nothing. */
const dotless = ['gmail.com', 'googlemail.com']

/**
 * By what mails to a mailbox that is not proven are counted: whoever floods one writes it in many ways. Never whose registration something is: `+tag` is
 * somebody else's mailbox at some providers.
 * @param address as judged
 */
export const mailboxForCap = (address: string): string => {
  const [local = '', domain = ''] = mailboxIdentity(address).split('@')
  const plain = local.replace(/(?<=.)\+.*$/, '')
  return dotless.includes(domain) ? `${plain.replaceAll('.', '')}@${dotless[0]}` : `${plain}@${domain}`
}
