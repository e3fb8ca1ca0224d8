import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from '@jest/globals'
import { describeWithDatabase, useDatabase } from '../../support/database'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

describeWithDatabase('memory', () => {
  const database = useDatabase()

  it('holds nothing of a save once it is done', async () => {
    const { payload } = database
    const { fields } = payload.collections.workshops.config
    const { id } = await payload.create({ collection: 'workshops', data: { title: 'Saved' } as never, draft: true })
    // Payload makes the fields of versions from these, anew each time that it needs them.
    const made: WeakRef<object>[] = []
    const filter = fields.filter.bind(fields) as (...args: unknown[]) => object
    Object.defineProperty(fields, 'filter', {
      configurable: true,
      value: (...args: unknown[]) => {
        const found = filter(...args)
        made.push(new WeakRef(found))
        return found
      },
    })
    for (let n = 0; n < 5; n++)
      await payload.update({ id, collection: 'workshops', data: { subtitle: `${n}` }, draft: true, locale: 'fr' })
    Reflect.deleteProperty(fields, 'filter')
    await new Promise((resolve) => setTimeout(resolve, 50))
    collectGarbage()
    expect(made.length).toBeGreaterThan(5)
    // The last of them may still stand somewhere in between.
    expect(made.filter((held) => held.deref()).length).toBeLessThan(5)
  })
})
