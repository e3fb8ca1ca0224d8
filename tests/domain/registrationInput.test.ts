import { describe, expect, it } from '@jest/globals'
import { judgeInput, shownFields, type FormShape } from '../../src/domain/registrationInput'
import { isErrorCode } from '../../src/i18n/errors'
import { Random } from '../support/random'

const form: FormShape = {
  questions: [
    { key: 'onsite', kind: 'yesNo', required: true },
    {
      key: 'days',
      kind: 'choices',
      options: [{ value: 'mon' }, { value: 'tue' }],
      when: { question: 'onsite', is: ['yes'] },
    },
  ],
  locales: ['fr', 'en'],
  interpretation: ['fr'],
  isConfidential: false,
}
const body = {
  email: ' Ana@Example.org ',
  name: 'Ana  Lopez',
  organisation: 'Change.org',
  language: 'fr',
  interpretation: '',
  needs: ' a lift \r\n ',
  answers: { onsite: 'yes', days: 'mon' },
}
const problemsOf = (given: Record<string, unknown>, shape = form): string[] =>
  judgeInput(given, shape, 'en').problems.map(({ code, path }) => `${path} ${code}`)

describe('judgeInput', () => {
  it('gives what is stored, and what was left empty as nothing', () => {
    expect(judgeInput(body, form, 'en')).toEqual({
      input: {
        email: 'Ana@example.org',
        name: 'Ana Lopez',
        organisation: 'Change.org',
        language: 'fr',
        interpretation: null,
        needs: 'a lift',
        answers: { onsite: 'yes', days: ['mon'] },
      },
      problems: [],
    })
    expect(judgeInput({ email: 'a@example.org', name: 'A', answers: { onsite: 'no' } }, form, 'en')).toMatchObject({
      input: { language: 'en', organisation: null, needs: null, answers: { onsite: 'no' } },
      problems: [],
    })
  })

  it('says everything that is wrong at once, in the order of the form', () => {
    expect(
      problemsOf({
        ...body,
        answers: { days: ['mon'], more: 1 },
        email: 'é@example.org',
        interpretation: ['fr'],
        language: 'de',
        name: 'Win at http://x.example',
        needs: 'x'.repeat(1001),
        organisation: 'x'.repeat(301),
      }),
    ).toEqual([
      'email EMAIL_LETTERS',
      'name NAME_IS_ADDRESS',
      'organisation TOO_LONG',
      'language LANGUAGE_OF_MAILS_UNKNOWN',
      'interpretation INTERPRETATION_UNKNOWN',
      'needs TOO_LONG',
      'answers.onsite REQUIRED',
      'answers.more QUESTION_UNKNOWN',
    ])
    expect(problemsOf({})).toEqual(['email REQUIRED', 'name REQUIRED', 'answers.onsite REQUIRED'])
  })

  it('lets a name be left out where who speaks is not told, and stores no organisation then', () => {
    const closed = { ...form, isConfidential: true }
    expect(problemsOf({ ...body, name: '' }, closed)).toEqual([])
    expect(judgeInput(body, closed, 'en').input.organisation).toBeNull()
    expect(shownFields(closed)).not.toContain('organisation')
  })

  it('takes what the server decides for no field, nor what an object has by nature', () => {
    for (const name of [
      'state',
      'cause',
      'seat',
      'rank',
      'provenAt',
      'id',
      'workshop',
      'source',
      'person',
      'constructor',
    ])
      expect(problemsOf({ ...body, [name]: 'x' })).toEqual([`${name} FIELD_UNKNOWN`])
    const polluting: unknown = JSON.parse(`{"__proto__":{"email":"a@example.org"},${JSON.stringify(body).slice(1)}`)
    expect(problemsOf(polluting as Record<string, unknown>)).toEqual(['__proto__ FIELD_UNKNOWN'])
    expect(problemsOf(Object.create(body) as Record<string, unknown>)).toEqual(problemsOf({}))
  })

  it('names ten of a thousand unknown fields, cut short', () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`f${n}${'x'.repeat(100)}`, 1]))
    const problems = problemsOf({ ...body, ...many })
    expect([problems.length, Math.max(...problems.map(({ length }) => length)) < 80]).toEqual([10, true])
  })

  it('whatever is sent: nothing is thrown, each problem has a code, and what is taken is taken again', () => {
    const random = new Random(9, 1)
    const plain: unknown[] = [undefined, null, '', ' ', 'a@example.org', 'A', 'fr', 'de', 7, NaN, true, [], ['a'], {}]
    const odd: unknown[] = [
      '\0',
      '\ud800',
      'x\n\ny',
      'x'.repeat(3000),
      '\u3164',
      { onsite: 'no' },
      { onsite: 'yes', days: ['tue', 'mon'] },
    ]
    const values = [...plain, ...odd]
    let taken = 0
    for (let n = 0; n < 1500; n++) {
      const given = Object.fromEntries(
        Object.entries(body)
          .filter(() => random.chance(0.9))
          .map(([name, good]) => [name, random.chance(0.15) ? random.pick(values) : good]),
      )
      const { input, problems } = judgeInput(given, form, 'en')
      expect(problems.filter(({ code }) => !isErrorCode(code))).toEqual([])
      if (problems.length) continue
      taken++
      expect(judgeInput({ ...input }, form, 'fr')).toEqual({ input, problems: [] })
    }
    expect(taken).toBeGreaterThan(300)
  })
})
