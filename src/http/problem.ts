import type { Response } from 'express'

/** The one form of a refusal over HTTP: JSON that names what was wrong, with the request's id for the log. */
export const sendProblem = (res: Response, status: number, message: string, extra: Record<string, unknown> = {}): void => {
  res.status(status).json({ errors: [{ message, ...extra }], requestId: res.locals.requestId as string | undefined })
}
