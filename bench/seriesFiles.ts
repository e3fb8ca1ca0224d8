import { start, stop } from './support/start'

/**
 * What loading a series file costs beside as many creates by Payload alone: npm run bench:files -- 200 3 loads a file of 200 workshops with nine sessions
 * each in three rounds, and after each load creates the same documents by a Payload that has the same fields and nothing of ours
 * (support/plainCreates.ts). The load publishes three workshops of four and says both languages; a create says one, and a draft. Says the medians of the
 * rounds, for each document, and the ratio. BENCH_MONGODB=mongodb://… measures on MongoDB.
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
for (let round = 0; round < rounds; round++)
  for (const [script, times] of [
    ['loadFile.ts', loads],
    ['plainCreates.ts', creates],
  ] as const) {
    const child = await start<Took>(script, [String(workshops), mongo])
    times.push(child.said)
    await stop(child)
    const { documents, milliseconds, processor } = child.said
    console.error(
      `${script}: ${documents} documents, ${milliseconds.toFixed(0)} ms, processor ${processor.toFixed(0)} ms`,
    )
  }

const each = (all: readonly Took[], what: 'milliseconds' | 'processor'): number =>
  median(all.map((took) => took[what] / took.documents))
console.log(`${mongo ? 'MongoDB' : 'SQLite'}, ${workshops} workshops, ${rounds} rounds, for each document:\n`)
console.log('|  | file | plain creates | file ÷ creates |')
console.log('| --- | --: | --: | --: |')
for (const what of ['milliseconds', 'processor'] as const) {
  const [file, plain] = [each(loads, what), each(creates, what)]
  const ratios = loads.map(
    (load, n) => load[what] / load.documents / ((creates[n]?.[what] ?? 0) / (creates[n]?.documents ?? 1)),
  )
  const name = what === 'milliseconds' ? 'time' : 'of the processor'
  console.log(`| ${name} | ${file.toFixed(1)} ms | ${plain.toFixed(1)} ms | ${median(ratios).toFixed(2)} |`)
}
