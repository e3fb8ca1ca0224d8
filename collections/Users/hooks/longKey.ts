import { beforeWrite } from '../../../src/cms/write/beforeWrite'
import { reject } from '../../../src/cms/write/reject'

/** The admin makes keys of 36 characters. One that somebody thinks of is a password that no log-in limit counts. */
const SHORTEST = 32
const LONGEST = 200

/** A key for the API is long, whoever sets it. */
export const longKey = beforeWrite(({ data, req }) => {
  const { apiKey: key, enableAPIKey } = data
  if (key === undefined || key === null || (key === '' && enableAPIKey === false)) return data
  if (typeof key === 'string' && key.length >= SHORTEST && key.length <= LONGEST) return data
  const params = { min: SHORTEST, max: LONGEST }
  return reject(req, { code: 'KEY_SHORT', path: 'apiKey', params }, { collection: 'users' })
})
