import { afterAll, expect, it } from '@jest/globals'
import { followRequests, isSessionOver, lookAnew, lookForSession, send } from '../../../src/admin/shared/reach'

/** Who is logged in, as the server says it when it is let to. */
const answers: ((id: string | null, status?: number) => void)[] = []
const fetch = (): Promise<Response> =>
  new Promise((resolve) =>
    answers.push((id, status = 200) =>
      resolve(Response.json(status === 200 ? { user: id === null ? null : { id } } : { errors: [] }, { status })),
    ),
  )
const others: string[] = []
const inWindow = { fetch }
Object.assign(globalThis, { window: inWindow })
afterAll(() => void Reflect.deleteProperty(globalThis, 'window'))

/** The page of somebody. */
const follow = (account: string): void => {
  inWindow.fetch = fetch
  const onOther = () => void others.push(account)
  followRequests({ account, me: '/me', onOther, unanswered: 'No answer.', ended: 'Ended.' }, () => undefined)
}

it('takes what was asked for somebody for nothing about whoever logged in since', async () => {
  follow('first')
  const asked = lookForSession()
  answers.pop()?.('second')
  expect(await asked).toBe(true)
  expect(others).toEqual(['first'])
  const again = lookForSession()
  follow('second')
  answers.pop()?.('second')
  await again
  expect([isSessionOver(), others]).toEqual([false, ['first']])
})

it('asks once more where somebody logged in while it was asking', async () => {
  follow('third')
  const asked = lookForSession()
  const anew = lookAnew()
  answers.shift()?.(null)
  expect(await asked).toBe(true)
  await new Promise((resolve) => setImmediate(resolve))
  answers.shift()?.('third')
  expect([await anew, isSessionOver(), answers]).toEqual([false, false, []])
})

it('takes the refusal of a server that is busy for no end of a session', async () => {
  follow('fourth')
  const asked = lookForSession()
  answers.shift()?.(null, 503)
  expect([await asked, isSessionOver()]).toEqual([false, false])
})

it('looks once more where the server takes something again', async () => {
  follow('fifth')
  const asked = lookForSession()
  answers.shift()?.(null)
  expect(await asked).toBe(true)
  const written = send('/api/workshops', { method: 'POST' })
  answers.shift()?.('fifth')
  expect((await written).ok).toBe(true)
  await new Promise((resolve) => setImmediate(resolve))
  answers.shift()?.('fifth')
  await new Promise((resolve) => setImmediate(resolve))
  expect([isSessionOver(), answers]).toEqual([false, []])
})
