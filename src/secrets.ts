import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { hasErrorCode } from './domain/row'
import { readEnv, requireInProduction } from './env'

/**
 * The secret that signs sessions. In production it must be given; elsewhere, and for the demo, it is made once and kept in the data folder,
 * readable by its owner alone. It is put into the environment, since the configuration is evaluated twice in one process (ours and Next's).
 * @throws Refusal ENVIRONMENT_INVALID in production without PAYLOAD_SECRET
 */
export const provideSecret = async ({ generate }: { generate: boolean }): Promise<void> => {
  const env = readEnv()
  if (env.PAYLOAD_SECRET) return
  if (!generate) requireInProduction(env, ['PAYLOAD_SECRET'])
  process.env.PAYLOAD_SECRET = await keptSecret(path.resolve(env.DATA_DIR))
}

const keptSecret = async (folder: string): Promise<string> => {
  const file = path.join(folder, 'secret')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  try {
    await writeFile(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!hasErrorCode(error, 'EEXIST')) throw error
  }
  return (await readFile(file, 'utf8')).trim()
}
