import { readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { seriesJsonSchema } from '../../seed/format/seriesSchema'

test('the committed JSON Schema is the one that editors should have', async () => {
  const committed: unknown = JSON.parse(await readFile('seed/schema.json', 'utf8'))
  expect(committed).toEqual(JSON.parse(JSON.stringify(seriesJsonSchema())))
})
