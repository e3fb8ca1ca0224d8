import { start, stop } from './support/start'

/**
 * What loading a series file costs beside Payload alone: npm run bench:files -- 200 3 loads a file of 200 workshops with nine sessions each in three rounds,
 * and after each load makes as many documents by a Payload that has the same fields and nothing of ours (support/plainCreates.ts), twice: by creates alone,
 * each of which says one language and a draft; and with all that the file says, by a create in one language and an update in the other, three workshops of
 * four published with their sessions. Says the medians of the rounds, for each document, and the ratios. BENCH_MONGODB=mongodb://… measures on MongoDB.
 */
const [workshops = 200, rounds = 3] = process.argv.slice(2).map(Number)
const mongo = process.env.BENCH_MONGODB ?? ''

interface Took {
  documents: number
  milliseconds: number
  processor: number
}

const median = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN

const loads: Took[] = []
const creates: Took[] = []
const wholes: Took[] = []
for (let round = 0; round < rounds; round++)
  for (const [script, times, ...how] of [
    ['loadFile.ts', loads],
    ['plainCreates.ts', creates],
    ['plainCreates.ts', wholes, 'whole'],
  ] as const) {
    const child = await start<Took>(script, [String(workshops), mongo, ...how])
    times.push(child.said)
    await stop(child)
    const { documents, milliseconds, processor } = child.said
    console.error(
      `${[script, ...how].join(' ')}: ${documents} documents, ${milliseconds.toFixed(0)} ms, processor ${processor.toFixed(0)} ms`,
    )
  }

const each = (all: readonly Took[], what: 'milliseconds' | 'processor'): number =>
  median(all.map((took) => took[what] / took.documents))
console.log(`${mongo ? 'MongoDB' : 'SQLite'}, ${workshops} workshops, ${rounds} rounds, for each document:\n`)
console.log('|  | file | plain creates | file ÷ creates | the same content by Payload | file ÷ the same |')
console.log('| --- | --: | --: | --: | --: | --: |')
for (const what of ['milliseconds', 'processor'] as const) {
  const beside = (others: readonly Took[]): string[] => {
    const ratios = loads.map(
      (load, n) => load[what] / load.documents / ((others[n]?.[what] ?? 0) / (others[n]?.documents ?? 1)),
    )
    return [`${each(others, what).toFixed(1)} ms`, median(ratios).toFixed(2)]
  }
  const name = what === 'milliseconds' ? 'time' : 'of the processor'
  const cells = [name, `${each(loads, what).toFixed(1)} ms`, ...beside(creates), ...beside(wholes)]
  console.log(`| ${cells.join(' | ')} |`)
}
