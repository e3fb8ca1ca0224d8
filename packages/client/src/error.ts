/** A refusal, or an answer that did not come. */
export class AtelierError extends Error {
  override readonly name = 'AtelierError'
  /** What never changes: a code of the server’s (docs/errors.md), or `URL_INVALID`, `NO_ANSWER`, `FOREIGN_ANSWER` of the client’s. */
  readonly code: string
  /** The status of HTTP; 0 where nothing answered. */
  readonly status: number
  /** In how many seconds it is worth trying again; null where nothing is said of that. */
  readonly retryAfter: number | null
  /** The parameter or field that is wrong; null where it is none. */
  readonly field: string | null
  /** Names the request in the server’s log. */
  readonly requestId: string | null

  /** @param message a sentence in the reader’s language */
  constructor(
    message: string,
    about: {
      code: string
      status: number
      retryAfter?: number | null | undefined
      field?: string | null | undefined
      requestId?: string | null | undefined
      cause?: unknown
    },
  ) {
    super(message, { cause: about.cause })
    this.code = about.code
    this.status = about.status
    this.retryAfter = about.retryAfter ?? null
    this.field = about.field ?? null
    this.requestId = about.requestId ?? null
  }
}
