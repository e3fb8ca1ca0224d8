import type { Response as ExpressResponse } from 'express'

/** The one form of a refusal over HTTP: JSON that names what was wrong, with the request's id for the log. */
export const sendProblem = (
  res: ExpressResponse,
  status: number,
  message: string,
  extra: Record<string, unknown> = {},
): void => {
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
