import { expect, test } from '@jest/globals'
import { builders } from '../../support/builders'
import { describeWithDatabase, useDatabase } from '../../support/database'
import { makeAccount, useServer, type Account } from '../../support/server'

describeWithDatabase('what is in use', () => {
  const database = useDatabase()
  const make = builders(() => database.payload)
  const server = useServer(() => database.payload)

  /** What an account is told when it asks for something to go. */
  const refusal = async (who: Account, path: string, method: 'PATCH' | 'DELETE', language: string): Promise<string> => {
    const response = await fetch(`${server.url}/api/${path}`, {
      method,
      headers: { 'Accept-Language': language, 'Content-Type': 'application/json', ...who.headers },
      ...(method === 'PATCH' ? { body: JSON.stringify({ deletedAt: new Date().toISOString() }) } : {}),
    })
    expect(response.status).toBe(400)
    return response.text()
  }

  test('is said to be so by registrations without a word of whose they are, to everybody', async () => {
    const accounts = [await makeAccount(database.payload, 'editor'), await makeAccount(database.payload, 'organiser')]
    const workshop = await make.workshop({ title: { fr: 'Occupé', en: 'Busy' } })
    const register = async (name: string) =>
      database.payload.create({
        collection: 'registrations',
        data: { name, email: 'reg@example.org', workshop: workshop.id, state: 'confirmed' },
      })
    await register('Reg Istered')
    for (const account of accounts) {
      const told = await refusal(account, `workshops/${workshop.id}`, 'PATCH', 'en')
      expect(told).toContain('“Busy” cannot be deleted: still used in a registration.')
      expect(told).not.toMatch(/Reg|@/)
    }
    await register('Reg Istrant')
    const told = await refusal(accounts[0]!, `workshops/${workshop.id}`, 'DELETE', 'fr')
    expect(told).toContain('«\u00a0Occupé\u00a0» sert encore dans 2 inscriptions.')
    expect(told).not.toMatch(/Reg|@/)
  })

  test('is named with the places that anybody who edits may read', async () => {
    const editor = await makeAccount(database.payload, 'editor')
    const person = await make.speaker({ name: 'Angela Me' })
    await make.talk({ fr: 'Exposé', en: 'Talk' }, { people: [{ person: person.id, role: 'speaker' }] })
    expect(await refusal(editor, `speakers/${person.id}`, 'PATCH', 'en')).toContain('still used in Talk.')
  })
})
