import { parentPort, workerData } from 'node:worker_threads'
import { checkSeriesFile } from './format/checkSeriesFile'
import { readYaml } from './format/readYaml'
import type { Answer, Asked } from './readSeriesFile'

/** Reads a series file, or says where its fields stand, in a thread of its own (readSeriesFile.ts). */
const answer = ({ most, paths, source }: Asked): Answer => {
  if (paths) return { positions: paths.map(readYaml(source, most).locate) }
  const { file, form, problems } = checkSeriesFile(source, { most })
  return { read: { file, form, problems } }
}

const asked: Asked = workerData
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no origin
parentPort?.postMessage(answer(asked))
