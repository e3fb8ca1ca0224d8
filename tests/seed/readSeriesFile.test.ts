import { describe, expect, test } from '@jest/globals'
import { howMany, MOST_SAID } from '../../seed/format/fileProblem'
import { readSeriesFile, sentLimits } from '../../seed/readSeriesFile'

const head = 'series: { key: a-series, status: published, title: { fr: Une série, en: A series } }\n'
/** Longer than what is read without a thread. */
const people = (more = '', count = 800): string =>
  `people:\n${Array.from({ length: count }, (_, n) => `  person-${n}: { name: Somebody ${n}${more} }\n`).join('')}`

const codesOf = async (source: string, limits = sentLimits): Promise<string[]> =>
  (await readSeriesFile(source, limits)).problems.map(({ code }) => code)

describe('a series file that is longer than a few pages', () => {
  test('is read in a thread as it would be read here', async () => {
    const { form, locate, problems } = await readSeriesFile(head + people())
    expect(problems).toEqual([])
    expect(form?.people.get('person-799')).toEqual({ name: 'Somebody 799' })
    expect(await locate([['people', 'person-1', 'name'], ['workshops']])).toEqual([
      { line: 4, column: 15 },
      { line: 1, column: 1 },
    ])
  })

  test('is refused where it takes more time or memory than it may, and the next one is read', async () => {
    const many = head + people('', 8000)
    const reading = [
      codesOf(many, { ...sentLimits, seconds: 0.01 }),
      codesOf(many, { ...sentLimits, megabytes: 4 }),
      codesOf(head + people()),
    ]
    expect(await Promise.all(reading)).toEqual([['FILE_COSTLY'], ['FILE_COSTLY'], []])
  })

  test('of its problems as many are said as anybody reads, and how many more there are', async () => {
    const { problems } = await readSeriesFile(head + people(', nme: x'))
    expect(problems).toHaveLength(MOST_SAID + 1)
    expect(problems[0]).toMatchObject({ code: 'FIELD_UNKNOWN', line: 3, params: { near: 'name' } })
    expect(problems.at(-1)).toMatchObject({ code: 'PROBLEMS_MORE', params: { count: 600 } })
    expect(howMany(problems)).toBe(800)
  })
})
