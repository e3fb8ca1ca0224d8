import { describe, expect, it } from '@jest/globals'
import {
  isAsked,
  judgeAnswers,
  judgeQuestions,
  MOST_OPTIONS,
  MOST_QUESTIONS,
  questionKinds,
  valuesOf,
  type Question,
} from '../../src/domain/questions'
import { isErrorCode } from '../../src/i18n/errors'
import { Random } from '../support/random'

const options = (...values: string[]) => values.map((value) => ({ value }))
const questions: readonly Question[] = [
  { key: 'onsite', kind: 'yesNo', required: true },
  {
    key: 'days',
    kind: 'choices',
    required: true,
    max: 2,
    options: options('mon', 'tue', 'wed'),
    when: { question: 'onsite', is: ['yes'] },
  },
  { key: 'hotel', kind: 'choice', options: options('near', 'far'), when: { question: 'days', is: ['tue', 'wed'] } },
  { key: 'why', kind: 'longText', required: true, max: 20, when: { question: 'hotel', is: ['far'] } },
  { key: 'motto', kind: 'text', max: 10 },
]
const said = (given: unknown): string => {
  const { answers, problems } = judgeAnswers(questions, given)
  return [
    JSON.stringify(answers),
    ...problems.map(({ code, params, path }) => `${path} ${code}${params ? ` ${params.max}` : ''}`),
  ].join(' | ')
}

describe('judgeAnswers', () => {
  it.each([
    [{ onsite: 'no' }, '{"onsite":"no"}'],
    [{ onsite: 'yes', days: ['tue', 'mon'] }, '{"onsite":"yes","days":["mon","tue"]}'],
    // As a form without scripts sends it: one ticked box is a text, what is not ticked an empty one.
    [{ onsite: 'yes', days: 'mon', motto: '' }, '{"onsite":"yes","days":["mon"]}'],
    [{ onsite: 'no', motto: ' e\u0301\n t ' }, '{"onsite":"no","motto":"é t"}'],
    [{ onsite: 'yes', days: ['mon', 'mon', 'mon'] }, '{"onsite":"yes","days":["mon"]}'],
    // Everything that is wrong, at once.
    [undefined, '{} | answers.onsite REQUIRED'],
    [{}, '{} | answers.onsite REQUIRED'],
    [{ onsite: null, motto: 'x'.repeat(11) }, '{} | answers.onsite REQUIRED | answers.motto TOO_LONG 10'],
    [{ onsite: true, motto: 7 }, '{} | answers.onsite NO_TEXT | answers.motto NO_TEXT'],
    [{ onsite: ['yes'] }, '{} | answers.onsite NO_TEXT'],
    [{ onsite: 'maybe' }, '{} | answers.onsite CHOICE_UNKNOWN'],
    [{ onsite: 'yes', days: [] }, '{"onsite":"yes"} | answers.days REQUIRED'],
    [{ onsite: 'yes', days: ['mon', 'tue', 'wed'] }, '{"onsite":"yes"} | answers.days TOO_MANY 2'],
    [{ onsite: 'yes', days: ['mon', 'sun'] }, '{"onsite":"yes"} | answers.days CHOICE_UNKNOWN'],
    [{ onsite: 'yes', days: ['mon', { $gt: '' }] }, '{"onsite":"yes"} | answers.days NO_TEXT'],
    [{ onsite: 'no', motto: 'a\0b' }, '{"onsite":"no"} | answers.motto TEXT_BROKEN'],
    // What is not asked is not stored, nor judged; a chain of conditions falls as a whole.
    [{ onsite: 'no', days: ['sun'], hotel: 'far', why: 'x'.repeat(999) }, '{"onsite":"no"}'],
    [{ onsite: 'yes', days: ['mon'], hotel: 'far', why: 'because' }, '{"onsite":"yes","days":["mon"]}'],
    [
      { onsite: 'yes', days: ['wed'], hotel: 'far' },
      '{"onsite":"yes","days":["wed"],"hotel":"far"} | answers.why REQUIRED',
    ],
    [
      { onsite: 'yes', days: ['wed'], hotel: 'far', why: ' a \r\n\r\n\r\n\r\n  b\u0007 \n' },
      '{"onsite":"yes","days":["wed"],"hotel":"far","why":"a\\n\\nb"}',
    ],
    // Nothing that an object has by nature is an answer or a question.
    [JSON.parse('{"onsite":"no","__proto__":{"motto":"x"}}'), '{"onsite":"no"} | answers.__proto__ QUESTION_UNKNOWN'],
    [
      { onsite: 'no', constructor: 'x', toString: 'y' },
      '{"onsite":"no"} | answers.constructor QUESTION_UNKNOWN | answers.toString QUESTION_UNKNOWN',
    ],
    [Object.create({ onsite: 'no' }), '{} | answers.onsite REQUIRED'],
    [Object.assign(Object.create(null), { onsite: 'no' }), '{"onsite":"no"}'],
    ['yes', '{} | answers NO_TEXT'],
    [['yes'], '{} | answers NO_TEXT'],
    [7, '{} | answers NO_TEXT'],
  ])('%j', (given, outcome) => {
    expect(said(given)).toBe(outcome)
  })

  it('names some of a thousand unknown keys, cut short, and stops', () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`${n}${'x'.repeat(500)}`, 'a']))
    const { problems } = judgeAnswers(questions, { onsite: 'no', ...many })
    expect(problems).toHaveLength(10)
    for (const { path } of problems) expect(path.length).toBeLessThan(80)
  })

  it('looks at no more than it could take', () => {
    const list = Array.from({ length: 10_000 }, (_, n) => `v${n}`)
    expect(said({ onsite: 'yes', days: list })).toContain('answers.days TOO_MANY 2')
    expect(said({ onsite: 'no', motto: '\n\u0301x'.repeat(1_000_000) })).toContain('answers.motto TOO_LONG 10')
    const nested = Array.from({ length: 5000 }).reduce<unknown>((inner) => [inner], 'x')
    expect(said({ onsite: nested, motto: nested })).toBe('{} | answers.onsite NO_TEXT | answers.motto NO_TEXT')
  })

  it('is asked only where the condition names an answer that was given', () => {
    const asked = { when: { question: 'days', is: ['mon'] } }
    expect([
      isAsked({}, {}),
      isAsked(asked, {}),
      isAsked(asked, { days: ['tue', 'mon'] }),
      isAsked(asked, { days: 'tue' }),
    ]).toEqual([true, false, true, false])
    expect(isAsked({ when: { question: '__proto__', is: [''] } }, {})).toBe(false)
  })
})

const keys = ['a', 'b', 'constructor', 'hasOwnProperty', 'x-1', 'D']
const values = ['yes', 'no', 'v1', 'v-2', 'v3']
const questionsAtRandom = (random: Random): Question[] => {
  const rows = keys
    .filter(() => random.chance(0.8))
    .map((key): Question => ({
      key,
      kind: random.pick(questionKinds),
      required: random.chance(0.5),
      max: random.pick([null, 1, 2, 40]),
      options: options(...values.filter(() => random.chance(0.6)), 'last'),
    }))
  return rows.map((row, n): Question => {
    const before = rows.slice(0, n).filter((one) => valuesOf(one).length)
    if (!before.length || random.chance(0.5)) return row
    const one = random.pick(before)
    return { ...row, when: { question: one.key, is: [random.pick(valuesOf(one)), random.pick(valuesOf(one))] } }
  })
}
const anything = (random: Random, depth = 0): unknown =>
  random.pick<() => unknown>([
    () => random.pick(values),
    () => random.some(0, 4, () => (depth < 2 ? anything(random, depth + 1) : 'v1')),
    () => ({ value: depth < 2 ? anything(random, depth + 1) : 1 }),
    () =>
      random.pick([null, undefined, true, 0, -1, NaN, '', ' ', '\n', 'é\u0301\r\nx', '\ud800', 'x'.repeat(50), 'last']),
    () => random.pick(values),
  ])()

it('whatever is asked and answered: each problem has a code and a path, what is stored was asked and is one of the answers, and stays what it is', () => {
  const random = new Random(3, 1)
  let stored = 0
  for (let n = 0; n < 3000; n++) {
    const asked = questionsAtRandom(random)
    expect(judgeQuestions(asked).filter(({ code }) => code !== 'QUESTION_MAX_INVALID')).toEqual([])
    const given = Object.fromEntries(
      [...keys, '__proto__'].filter(() => random.chance(0.7)).map((key) => [key, anything(random)]),
    )
    const { answers, problems } = judgeAnswers(asked, given)
    for (const { code, path } of problems) {
      expect(isErrorCode(code)).toBe(true)
      expect(path).toMatch(/^answers\../)
      // A question has a problem or an answer, never both.
      expect(Object.hasOwn(answers, path.slice('answers.'.length))).toBe(false)
    }
    for (const [key, answer] of Object.entries(answers)) {
      stored++
      const question = asked.find((one) => one.key === key)
      expect(question && isAsked(question, answers)).toBe(true)
      const list = question ? valuesOf(question) : []
      for (const one of [answer].flat()) expect(one !== '' && (list.length === 0 || list.includes(one))).toBe(true)
      expect(Array.isArray(answer)).toBe(question?.kind === 'choices')
    }
    // Nothing that is needed is lacking without a word.
    const lacking = asked.filter(
      ({ key, required, ...question }) => required && isAsked(question, answers) && !Object.hasOwn(answers, key),
    )
    for (const { key } of lacking) expect(problems.map(({ path }) => path)).toContain(`answers.${key}`)
    const again = judgeAnswers(asked, answers)
    expect(again.answers).toEqual(answers)
    expect(again.problems.filter(({ code }) => code !== 'REQUIRED')).toEqual([])
  }
  expect(stored).toBeGreaterThan(1000)
})

describe('judgeQuestions', () => {
  const wrong = (given: unknown): string =>
    judgeQuestions(given)
      .map(({ code, path }) => `${path} ${code}`)
      .join(' | ')

  it('finds nothing wrong with what can be asked', () => {
    expect([wrong(questions), wrong([]), wrong(null), wrong('x')]).toEqual(['', '', '', ''])
  })

  it.each([
    [[{}], 'questions.0.key QUESTION_KEY_INVALID | questions.0.kind QUESTION_KIND_UNKNOWN'],
    [[{ key: '__proto__', kind: 'text' }], 'questions.0.key QUESTION_KEY_INVALID'],
    [[{ key: 'été', kind: 'text' }], 'questions.0.key QUESTION_KEY_INVALID'],
    [[{ key: 'x'.repeat(61), kind: 'text' }], 'questions.0.key QUESTION_KEY_INVALID'],
    [
      [
        { key: 'a', kind: 'text' },
        { key: 'a', kind: 'text' },
      ],
      'questions.1.key QUESTION_KEY_TAKEN',
    ],
    [[{ key: 'a', kind: 'number' }], 'questions.0.kind QUESTION_KIND_UNKNOWN'],
    [[{ key: 'a', kind: 'choice' }], 'questions.0.options OPTIONS_MISSING'],
    [[{ key: 'a', kind: 'choice', options: options('x', 'x') }], 'questions.0.options.1.value OPTION_TAKEN'],
    [
      [{ key: 'a', kind: 'choice', options: options('Une réponse') }],
      'questions.0.options.0.value OPTION_VALUE_INVALID',
    ],
    [[{ key: 'a', kind: 'choice', options: [{}] }], 'questions.0.options.0.value OPTION_VALUE_INVALID'],
    [[{ key: 'a', kind: 'text', max: 0 }], 'questions.0.max QUESTION_MAX_INVALID'],
    [[{ key: 'a', kind: 'text', max: 5001 }], 'questions.0.max QUESTION_MAX_INVALID'],
    [[{ key: 'a', kind: 'text', max: 1.5 }], 'questions.0.max QUESTION_MAX_INVALID'],
    [[{ key: 'a', kind: 'text', max: '5' }], 'questions.0.max QUESTION_MAX_INVALID'],
    [[{ key: 'a', kind: 'text', keepDays: -1 }], 'questions.0.keepDays KEEP_DAYS_INVALID'],
    // Options of a text are left from when it was a choice.
    [[{ key: 'a', kind: 'text', options: options('x', 'x') }], ''],
    [[{ key: 'a', kind: 'yesNo', when: { question: null, is: [] } }], ''],
    [
      [{ key: 'a', kind: 'yesNo', when: { question: 'a', is: ['yes'] } }],
      'questions.0.when.question CONDITION_UNKNOWN',
    ],
    [
      [
        { key: 'a', kind: 'text', when: { question: 'b', is: ['yes'] } },
        { key: 'b', kind: 'yesNo' },
      ],
      'questions.0.when.question CONDITION_UNKNOWN',
    ],
    [
      [
        { key: 'a', kind: 'text' },
        { key: 'b', kind: 'text', when: { question: 'a', is: ['x'] } },
      ],
      'questions.1.when.question CONDITION_UNKNOWN',
    ],
    [
      [
        { key: 'a', kind: 'yesNo' },
        { key: 'b', kind: 'text', when: { question: 'a', is: ['oui'] } },
      ],
      'questions.1.when.is CONDITION_VALUE_UNKNOWN',
    ],
    [
      [
        { key: 'a', kind: 'yesNo' },
        { key: 'b', kind: 'text', when: { question: 'a', is: [] } },
      ],
      'questions.1.when.is CONDITION_VALUE_UNKNOWN',
    ],
    [
      [
        { key: 'a', kind: 'yesNo' },
        { key: 'b', kind: 'text', when: { is: ['yes'] } },
      ],
      'questions.1.when.question CONDITION_UNKNOWN',
    ],
  ])('%j: %s', (given, problems) => {
    expect(wrong(given)).toBe(problems)
    for (const { code } of judgeQuestions(given)) expect(isErrorCode(code)).toBe(true)
  })

  it('takes so many questions and answers, and no more', () => {
    const many = (count: number) => Array.from({ length: count }, (_, n) => ({ key: `k${n}`, kind: 'text' }))
    const offering = (count: number) => [
      { key: 'a', kind: 'choice', options: options(...many(count).map(({ key }) => key)) },
    ]
    expect([wrong(many(MOST_QUESTIONS)), wrong(offering(MOST_OPTIONS))]).toEqual(['', ''])
    expect(wrong(many(MOST_QUESTIONS + 1))).toBe('questions QUESTIONS_EXCEEDED')
    expect(wrong(offering(MOST_OPTIONS + 1))).toBe('questions.0.options OPTIONS_EXCEEDED')
    expect(judgeQuestions(Array.from({ length: 100_000 }, () => ({}))).length).toBeLessThan(100)
  })
})
