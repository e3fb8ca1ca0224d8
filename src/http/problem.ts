import type { Request as ExpressRequest, Response as ExpressResponse } from 'express'
import { localeCodes, say, type Localized } from '../i18n/locales'

/** The language of a refusal: the reader’s, else English. */
export const languageOf = (req: ExpressRequest): string =>
  req.acceptsLanguages(['en', ...localeCodes.filter((code) => code !== 'en')]) || 'en'

/** The one form of a refusal over HTTP: JSON that names what was wrong in the reader’s language, with the request's id for the log. */
export const sendProblem = (
  res: ExpressResponse,
  status: number,
  words: string | Localized,
  extra: Record<string, unknown> = {},
): void => {
  const message = typeof words === 'string' ? words : say(words, languageOf(res.req))
  res.vary('Accept-Language')
  res.setHeader('Cache-Control', 'no-store')
  res.status(status).json({ errors: [{ message, ...extra }], requestId: res.locals.requestId as string | undefined })
}

interface Refusal {
  message?: string
  data?: { errors?: { path?: string }[]; field?: string } | null
  [part: string]: unknown
}

/** A refusal of Payload's with what it said (the admin reads its `data`), in our form: `field` is the first that is wrong. */
export const withRequestId = async (response: Response, requestId: string | undefined): Promise<Response> => {
  if (!response.headers.get('content-type')?.includes('json')) return response
  const { errors, message, ...rest } = (await response.json()) as {
    errors?: Refusal[]
    message?: string
    [part: string]: unknown
  }
  const named = (errors ?? [{ message: message ?? 'Not possible.' }]).map((error) => {
    const field = error.field ?? error.data?.field ?? error.data?.errors?.[0]?.path
    return field === undefined ? error : { ...error, field }
  })
  const headers = new Headers(response.headers)
  headers.delete('content-length')
  return Response.json(
    { ...rest, ...(message === undefined ? {} : { message }), errors: named, requestId },
    { status: response.status, headers },
  )
}
