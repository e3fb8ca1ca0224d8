import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import type { Payload } from 'payload'
import type { Problem } from '../src/i18n/errors'
import type { LoadAnswer, PlanAnswer, SaidPlan, SaidProblem } from '../src/domain/seriesUpload'
import { say } from '../src/i18n/locales'
import { words } from '../src/i18n/words/seed'
import { sentence } from '../src/i18n/errors'
import { readUpload, type Upload } from './archive/readUpload'
import { writeZip } from './archive/writeZip'
import { mediaFolder } from '../src/cms/pictures/files'
import { mediaFrom } from './database/mediaSource'
import { exportSeries } from './exportSeries'
import type { FileProblem } from './format/fileProblem'
import { loadSeries, type LoadOptions } from './loadSeries'
import { pastedProgramme, type PastedAsk } from './pastedProgramme'
import { planFingerprint } from './planFingerprint'
import { sentLimits } from './readSeriesFile'
import type { Plan } from './planSeries'
import { reportPlan } from './report'
import { stoppedLoad } from './stoppedLoad'

/** Series files as the admin gives and takes them: made by the code of `npm run export`, planned and loaded by that of `npm run seed`. */

interface Download {
  name: string
  type: string
  body: Readable
  /** Pictures that are stored and not on the disk. */
  missing: string[]
}

/** A file as it was sent. */
interface SentFile {
  bytes: Buffer
  name: string
}

type Agreed = Pick<LoadOptions, 'progress' | 'user' | 'waiting'> & {
  fingerprint: string
  language: string
}

const said = (problem: Problem & Partial<FileProblem>, language: string): SaidProblem => ({
  code: problem.code,
  message: sentence(problem, language),
  ...(problem.path ? { field: problem.path } : {}),
  ...(problem.line === undefined ? {} : { line: problem.line, column: problem.column }),
  ...(problem.warning ? { warning: true } : {}),
  ...(problem.code === 'PROBLEMS_MORE' ? { count: Number(problem.params?.count) } : {}),
})

export const seriesFiles = (payload: Payload) => {
  const planned = (plan: Plan, { bytes }: SentFile, language: string): SaidPlan => ({
    ...reportPlan(plan, language),
    fingerprint: planFingerprint(plan, bytes),
    changes: plan.items.some(({ action }) => action !== 'same'),
  })

  const apply = async (file: SentFile, { pictures, source }: Upload, agreed: Agreed): Promise<LoadAnswer> => {
    const { fingerprint, language, progress, user, waiting } = agreed
    let plan: LoadAnswer['plan']
    /** How much is written of what was planned, once writing has begun. */
    let written: [number, number] | undefined
    try {
      const { applied, problems } = await loadSeries(payload, source, {
        language,
        limits: sentLimits,
        media: mediaFrom(pictures, payload),
        user,
        waiting,
        planned: (now) => {
          plan = planned(now, file, language)
          if (plan.fingerprint !== fingerprint) return false
          written = [0, now.items.filter(({ action }) => action !== 'same').length]
          return true
        },
        progress: (done, total) => {
          written = [done, total]
          progress?.(done, total)
        },
      })
      if (plan && plan.fingerprint !== fingerprint) return { applied, changed: true, plan, problems: [] }
      return { applied, plan, problems: problems.map((problem) => said(problem, language)) }
    } catch (error) {
      const { known, lines, problems } = stoppedLoad(error, payload, written, language)
      if (!known) payload.logger.error({ err: error }, 'A series file could not be loaded.')
      return {
        applied: false,
        stopped: known ? lines : [say(words.unknownCause, language), ...lines],
        problems: problems.map((problem) => said(problem, language)),
      }
    }
  }

  return {
    download: async ({
      pictures: wanted,
      workshop,
    }: {
      pictures: boolean
      workshop?: string
    }): Promise<Download | null> => {
      const exported = await exportSeries(payload, { workshop })
      if (!exported) return null
      const { key, pictures, text } = exported
      const file = { name: `${key}.yaml`, text }
      if (!wanted || !pictures.length)
        return { name: file.name, type: 'application/yaml', body: Readable.from([text]), missing: [] }
      const folder = mediaFolder(payload)
      const isThere = (name: string): Promise<boolean> =>
        stat(path.join(folder, path.basename(name))).then(
          (found) => found.isFile(),
          () => false,
        )
      const found = await Promise.all(pictures.map(isThere))
      return {
        name: `${key}.zip`,
        type: 'application/zip',
        body: writeZip(
          file,
          folder,
          pictures.filter((_, index) => found[index]),
        ),
        missing: pictures.filter((_, index) => !found[index]),
      }
    },
    plan: async (file: SentFile, language: string, signal: AbortSignal): Promise<PlanAnswer> => {
      const upload = await readUpload(file.bytes, file.name)
      if ('problem' in upload) return { problems: [said(upload.problem, language)] }
      const media = mediaFrom(upload.pictures, payload)
      const { plan, problems } = await loadSeries(payload, upload.source, {
        dryRun: true,
        language,
        limits: sentLimits,
        media,
        signal,
      })
      const isRight = plan && problems.every(({ warning }) => warning)
      return {
        problems: problems.map((problem) => said(problem, language)),
        ...(isRight ? { plan: planned(plan, file, language) } : {}),
      }
    },
    load: async (file: SentFile, agreed: Agreed): Promise<LoadAnswer> => {
      const upload = await readUpload(file.bytes, file.name)
      if ('problem' in upload) return { applied: false, problems: [said(upload.problem, agreed.language)] }
      return apply(file, upload, agreed)
    },
    paste: (asked: PastedAsk) => pastedProgramme(payload, asked),
  }
}
