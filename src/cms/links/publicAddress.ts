import { lookup as resolve } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Which addresses this program asks on somebody’s word: links of the content, and receivers of webhooks. */

const given = ipaddr.IPv6.parseCIDR('2000::/3')
const documents = ipaddr.IPv6.parseCIDR('3fff::/20')

/** Whether an address is on the public internet: not this machine’s, a private network’s, or set aside for anything else (IANA registries). */
export const isPublicAddress = (address: string): boolean => {
  try {
    const known = ipaddr.process(address)
    if (known.range() !== 'unicast') return false
    // Of IPv6 only 2000::/3 is given out, without what is for documents (RFC 9637).
    return known.kind() === 'ipv4' || (known.match(given) && !known.match(documents))
  } catch {
    return false
  }
}

/** An address that is not asked. */
export class NotPublic extends Error {
  override readonly name = 'NotPublic'
}

/** Resolves a name and refuses what is not public. The connection goes to the very address that was judged, whatever the name says next. */
export const publicLookup =
  (allows: (address: string) => boolean): LookupFunction =>
  (hostname, options, answer) => {
    resolve(hostname, { all: true, family: options.family ?? 0 }).then(
      (found) => {
        const [first] = found
        if (!first || !found.every(({ address }) => allows(address))) answer(new NotPublic(hostname), '', 0)
        else if (options.all) answer(null, found)
        else answer(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => answer(error, '', 0),
    )
  }

/** The host of an address where it is one by number; null where it is a name. */
export const numberedHost = ({ hostname }: URL): string | null => {
  const host = hostname.replace(/^\[|\]$/g, '')
  return isIP(host) ? host : null
}
