import { ValidationError, type PayloadRequest } from 'payload'

interface Refused {
  /** The field that is refused, or empty where it is the whole. */
  path: string
  /** Why, in the reader's language. */
  message: string
}

/**
 * The error of a write that one of our hooks refuses. Screens such as a list, or the question before a deletion, show its message and nothing
 * else, so that it says why, where Payload's would only name the fields.
 */
export const refusal = (
  req: PayloadRequest,
  errors: Refused[],
  where: { collection?: string; global?: string } = {},
): ValidationError => {
  const error = new ValidationError({ ...where, errors }, req.t)
  error.message = [...new Set(errors.map(({ message }) => message))].join(' ')
  return error
}
