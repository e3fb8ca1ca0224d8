import { parentPort, workerData } from 'node:worker_threads'
import { judgeSeriesFile } from './format/checkSeriesFile'
import { normalSeries, normalWorkshops, type WorkshopForm } from './format/normalSeries'
import { readYaml } from './format/readYaml'
import { outlineOf, type Answer, type Asked } from './readSeriesFile'

/** So many workshops are handed over at once. */
const TOGETHER = 10
/** So many are worth to be handed over in parts. */
const MANY = 20

/**
 * Reads a series file, or says where its fields stand, in a thread of its own (readSeriesFile.ts). Of one with many workshops it is told what it means but for
 * them as soon as nothing is wrong with it: they follow one part after the other.
 */
const answer = function* ({ most, paths, source }: Asked): Generator<Answer> {
  if (paths) {
    yield { positions: paths.map(readYaml(source, most).locate) }
    return
  }
  const { file, isRight, problems } = judgeSeriesFile(source, { most })
  const outline = file && outlineOf(file)
  if (!file || !outline || !isRight) {
    yield { read: { outline, problems } }
    return
  }
  if (outline.workshops.size < MANY) {
    yield { read: { form: normalSeries(file), outline, problems } }
    return
  }
  yield { isPart: true, read: { form: normalSeries({ ...file, workshops: {} }), outline, problems } }
  let workshops: [string, WorkshopForm][] = []
  for (const workshop of normalWorkshops(file)) {
    workshops.push(workshop)
    if (workshops.length < TOGETHER) continue
    yield { isPart: true, workshops }
    workshops = []
  }
  yield { workshops }
}

const asked: Asked = workerData
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no origin
for (const one of answer(asked)) parentPort?.postMessage(one)
