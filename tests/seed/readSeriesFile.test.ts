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

  test('with many workshops gives all of them in the order in which they stand', async () => {
    const keys = Array.from({ length: 45 }, (_, n) => `workshop-${n}`)
    const workshops = keys.map((key) => `  ${key}: { status: draft, title: { fr: ${key} } }\n`).join('')
    const { coming, form, outline, whole } = await readSeriesFile(`${head + people()}workshops:\n${workshops}`)
    expect(form?.people.size).toBe(800)
    expect([...(outline?.workshops.keys() ?? [])]).toEqual(keys)
    const came: string[] = []
    for await (const [key, { fields }] of coming()) {
      expect(fields.title).toEqual({ fr: key })
      came.push(key)
    }
    expect([came, await whole(), [...(form?.workshops.keys() ?? [])]]).toEqual([keys, [], keys])
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

  test('waits with a few others; more are told so, and what nobody waits for any more is not read', async () => {
    const [long, soon] = [head + people(), { ...sentLimits, seconds: 0.01 }]
    const left = new AbortController()
    const many = Array.from({ length: 7 }, () => codesOf(long, soon))
    const abandoned = readSeriesFile(long, sentLimits, left.signal)
    const more = Promise.allSettled([codesOf(long, soon), codesOf(long, soon)])
    left.abort()
    await expect(abandoned).rejects.toMatchObject({ name: 'AbortError' })
    for (const told of await more) expect(told).toMatchObject({ status: 'rejected', reason: { code: 'WRITER_BUSY' } })
    expect(await Promise.all(many)).toEqual(many.map(() => ['FILE_COSTLY']))
    expect(await codesOf(long)).toEqual([])
  })

  test('of its problems as many are said as anybody reads, and how many more there are', async () => {
    const { problems } = await readSeriesFile(head + people(', nme: x'))
    expect(problems).toHaveLength(MOST_SAID + 1)
    expect(problems[0]).toMatchObject({ code: 'FIELD_UNKNOWN', line: 3, params: { near: 'name' } })
    expect(problems.at(-1)).toMatchObject({ code: 'PROBLEMS_MORE', params: { count: 600 } })
    expect(howMany(problems)).toBe(800)
  })
})

describe('a short series file', () => {
  /** Five thousand characters that stand for a hundred thousand values, each with a problem of its own. */
  const repeating = (): string => {
    const ones = `[${Array.from({ length: 1500 }, () => 1).join(',')}]`
    const others = Array.from({ length: 66 }, (_, n) => `  p${n}: { name: A, links: *a }\n`).join('')
    return `${head}people:\n  a0: { name: A, links: &a ${ones} }\n${others}`
  }

  test('whose few words stand for many is read in a thread as well', async () => {
    expect(repeating().length).toBeLessThan(6000)
    expect(await codesOf(repeating(), { ...sentLimits, seconds: 0.01 })).toEqual(['FILE_COSTLY'])
    expect(
      await codesOf(`${head}people: { a0: { name: '*A', line: { fr: "*a* b" } } }`, { ...sentLimits, seconds: 0 }),
    ).toEqual([])
  })
})
