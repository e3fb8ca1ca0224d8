import { createHash } from 'node:crypto'

/** Most memory that texts take, in bytes. */
const MOST = 4_000_000
/** No text takes more of it than this part. */
const PART = 64
/** What a text takes beside its letters. */
const ENTRY = 250

/**
 * A text of its own: a part of an address holds all of the address, of which any may be in it. What is no Unicode is so no longer: two texts may else have
 * one hash, which is that of bytes.
 */
const alone = (text: string): string => Buffer.from(text).toString()

/** By what a question is known: SHA-256 of its text, as Apollo’s protocol has it. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * Texts of questions by their hashes, for whoever sends the hash alone (docs/decisions/078-graphql-by-get.md). What was used longest ago goes first: whoever
 * asks by a hash that is not here sends the text with it, so that nothing need be kept for ever, nor told to other servers.
 */
export class KnownQuestions {
  private readonly texts = new Map<string, string>()
  private size = 0

  /** @param most memory, in bytes */
  constructor(private readonly most = MOST) {}

  find(hash: string): string | undefined {
    const text = this.texts.get(hash)
    if (text === undefined) return undefined
    // What was used last stands at the end.
    this.texts.delete(hash)
    this.texts.set(hash, text)
    return text
  }

  /** @param hash that of the text: whoever calls has compared them */
  keep(hash: string, text: string): void {
    const size = sizeOf(text)
    if (size > this.most / PART || this.find(hash) !== undefined) return
    this.size += size
    this.texts.set(alone(hash), alone(text))
    for (const [oldest, its] of this.texts) {
      if (this.size <= this.most) break
      this.texts.delete(oldest)
      this.size -= sizeOf(its)
    }
  }
}

const sizeOf = (text: string): number => 2 * text.length + ENTRY
