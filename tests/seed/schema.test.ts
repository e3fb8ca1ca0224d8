import { readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { checkSeriesFile } from '../../seed/format/checkSeriesFile'
import { seriesJsonSchema } from '../../seed/format/seriesSchema'

test('the committed JSON Schema is the one that editors should have', async () => {
  const committed: unknown = JSON.parse(await readFile('seed/schema.json', 'utf8'))
  expect(committed).toEqual(JSON.parse(JSON.stringify(seriesJsonSchema())))
})

test.each(['docs/series-file.md', 'docs/fr/fichier-de-serie.md'])('the worked example of %s is right', async (page) => {
  const [, example = ''] = /```yaml\n([^]*?)```/.exec(await readFile(page, 'utf8')) ?? []
  const { form, problems } = checkSeriesFile(example)
  expect(problems).toEqual([])
  expect(
    form?.workshops.get('rivers')?.programme.flatMap(({ key, sessions }) => [key, ...sessions.map((item) => item.key)]),
  ).toEqual(['upstream', 'dams', 'discussion'])
})
