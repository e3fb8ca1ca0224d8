import { Turns } from '../../src/http/turns'

/** Turns that are waited for: the machine may have more to do than the server under test. */
export const patientTurns = (): Turns =>
  new Turns(
    { question: Infinity, body: Infinity, form: Infinity, page: Infinity, account: Infinity },
    { question: 600_000, body: 600_000, form: 600_000, page: 600_000 },
  )
