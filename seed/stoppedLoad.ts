import type { Payload } from 'payload'
import { storageCodeOf } from '../src/database/storageErrors'
import { isRefusal } from '../src/i18n/errors/refusal'
import { say } from '../src/i18n/locales'
import { words } from '../src/i18n/words/seed'
import { isFileProblem, type FileProblem } from './format/fileProblem'

/** What is told of a load that stopped. */
interface StoppedLoad {
  /** What was refused in the middle, where it stands in the file. */
  problems: FileProblem[]
  /** Why, and what it left. */
  lines: string[]
  /** Whether the failure is one that these words explain. */
  known: boolean
}

/**
 * @param written how much was written of how much, once writing had begun
 */
export const stoppedLoad = (
  error: unknown,
  payload: Payload,
  written: readonly [number, number] | undefined,
  language: string,
): StoppedLoad => {
  const problems = isRefusal(error) && error.code === 'WRITE_REFUSED' ? error.problems.filter(isFileProblem) : []
  const storage = problems.length ? null : storageCodeOf(error)
  const isWhole = payload.db.name !== 'mongoose'
  const left = written && (isWhole ? say(words.stoppedWhole, language) : say(words.stopped, language)(...written))
  return {
    problems,
    lines: [...(storage ? [say(words.causes[storage], language)] : []), ...(left ? [left] : [])],
    known: problems.length > 0 || storage !== null,
  }
}
