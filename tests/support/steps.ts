import { readFileSync } from 'node:fs'

/** The last step of each document that was acknowledged, of those that say `<step> <id> <n>`, by its id. @param file one step a line */
export const lastSteps = (file: string): Map<string, { n: number; gone: boolean }> =>
  new Map(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [step, id = '', n] = line.split(' ')
        return [id, { n: Number(n), gone: step === 'gone' }]
      }),
  )
