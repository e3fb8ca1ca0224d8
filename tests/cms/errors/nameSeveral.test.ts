import { expect, it, jest } from '@jest/globals'
import { builders } from '../../support/builders'
import { describeWithDatabase, useDatabase } from '../../support/database'
import { makeAccount, useServer } from '../../support/server'

describeWithDatabase('a write to several', () => {
  const database = useDatabase()
  const make = builders(() => database.payload)
  const server = useServer(() => database.payload)

  it('says of one that fails what it would say of it alone, and tells the log', async () => {
    const { payload } = database
    const { headers } = await makeAccount(payload, 'editor')
    const [{ id: one }, { id: two }] = [await make.speaker(), await make.speaker()]
    const change = async (path: string) => {
      const address = `${server.url}/api/speakers${path}`
      const body = JSON.stringify({ line: 'x' })
      const answer = await fetch(address, {
        method: 'PATCH',
        headers: { 'Content-Type': 'application/json', ...headers },
        body,
      })
      return { body: await answer.json(), status: answer.status }
    }
    const { updateOne } = payload.db
    payload.db.updateOne = (args) =>
      args.id === two ? Promise.reject(new Error('a wheel came off')) : updateOne.call(payload.db, args)
    const logged = jest.spyOn(payload.logger, 'error').mockImplementation(() => undefined)
    try {
      const alone = await change(`/${two}?locale=fr`)
      expect([alone.status, alone.body.errors[0].code]).toEqual([500, 'INTERNAL_ERROR'])
      const before = logged.mock.calls.length
      const several = await change(`?locale=fr&where[id][in]=${one},${two}`)
      expect(several.body.docs.map(({ id }: { id: string }) => id)).toEqual([one])
      expect(several.body.errors).toMatchObject([
        { id: two, code: 'INTERNAL_ERROR', message: expect.stringContaining('Something went wrong') },
      ])
      expect(JSON.stringify(several.body)).not.toContain('wheel')
      expect(JSON.stringify(logged.mock.calls.slice(before))).toContain('a wheel came off')
    } finally {
      payload.db.updateOne = updateOne
      logged.mockRestore()
    }
  })
})
