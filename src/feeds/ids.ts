import { createHash } from 'node:crypto'
import { hostnameOf, type Feed } from './feed'

/** The namespace of addresses, of which a UUID’s name is one (RFC 9562, 6.6). */
const ADDRESSES = '6ba7b811-9dad-11d1-80b4-00c04fd430c8'

/** The UUID of a name in a namespace: version 5 (RFC 9562, 5.5), always the same. */
export const uuid5 = (name: string, namespace: string = ADDRESSES): string => {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6)
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8)
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** A part of an address. Half a character, which a name may have, is none there. */
const inAddress = (part: string): string => encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD'))

/** The UUID of a document, or of whatever else is known by a kind and an id on this host. */
export const guidOf = (feed: Feed, kind: string, id: string): string =>
  uuid5(`https://${hostnameOf(feed)}/api/${kind}/${inAddress(id)}`)

const MOST = 2 ** 31 - 1
const LEAST = 1000

/** A number for whoever takes no other id, from 1000 on, of 31 bits: as good as unique where there are thousands. */
const numberOf = (kind: string, id: string, turn: number): number =>
  LEAST + (createHash('sha256').update(`${kind}/${id}/${turn}`).digest().readUIntBE(0, 6) % (MOST - LEAST))

/** Gives each id its number, the same each time it is asked; where two would have one, the later gets its next. */
export const numbering = (): ((kind: string, id: string) => number) => {
  const given = new Map<string, number>()
  const taken = new Set<number>()
  return (kind, id) => {
    const key = `${kind}/${id}`
    const known = given.get(key)
    if (known !== undefined) return known
    let turn = 0
    while (taken.has(numberOf(kind, id, turn))) turn++
    const number = numberOf(kind, id, turn)
    given.set(key, number)
    taken.add(number)
    return number
  }
}

/** When the form of our `tag:` identifiers was set: whatever is made later is known by it too (RFC 4151). */
const SINCE = '2026'

/** A host as `tag:` takes it: an address of IPv6 is none. */
const authority = (host: string): string => (/^[a-z\d]([a-z\d.-]*[a-z\d])?$/.test(host) ? host : 'localhost')

/** The identifier of something on this host, for ever (RFC 4151): `tag:example.org,2026:workshops/6a1b/fr`. */
export const tagOf = (feed: Feed, ...way: readonly string[]): string =>
  `tag:${authority(hostnameOf(feed))},${SINCE}:${way.map(inAddress).join('/')}`
