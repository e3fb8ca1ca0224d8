import { cp, mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fingerprint } from '../../scripts/programs/current.mjs'

/** Everything that decides what a filled database holds. */
const makers = [
  'bench/support/account.ts',
  'bench/support/fill.ts',
  'bench/support/grow.ts',
  'bench/support/manyWorkshops.ts',
  'collections',
  'globals',
  'migrations',
  'payload.config.ts',
  'seed',
  'src/cms',
  'src/database',
  'src/domain',
  'src/i18n',
  'tests/support/copyWorkshops.ts',
]

export interface BenchDatabase {
  /** What the program reads of its environment. */
  env: Record<string, string> & { DATA_DIR: string }
  /** `SQLite` or `MongoDB`. */
  name: string
}

/**
 * Where the database of a benchmark with so many workshops, or so many copies of one (`grown-2000`), is kept: below data/bench, or on the server of BENCH_MONGODB under a name of its
 * own. Both names change with what makes them.
 */
export const keptDatabase = async (workshops: number | string, mongo: string | undefined): Promise<BenchDatabase> => {
  const name = `bench-${fingerprint(makers).slice(0, 12)}-${workshops}`
  const folder = path.resolve('data/bench', mongo ? `${name}-mongodb` : name)
  await mkdir(folder, { recursive: true })
  return {
    name: mongo ? 'MongoDB' : 'SQLite',
    env: {
      DATA_DIR: folder,
      DATABASE_URL: mongo ? `${mongo.replace(/\/+$/, '')}/${name}` : '',
      LOG_LEVEL: 'error',
      NODE_ENV: 'production',
      PAYLOAD_SECRET: 'a secret for the benchmark, long enough',
    },
  }
}

/** A copy of a kept database for one run, which writes; on MongoDB the kept one itself. */
export const copyFor = async (kept: BenchDatabase): Promise<BenchDatabase> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'atelier-bench-'))
  await cp(kept.env.DATA_DIR, folder, { recursive: true })
  return { ...kept, env: { ...kept.env, DATA_DIR: folder } }
}

/** An empty database for one run: a folder of its own, or a name of its own on the server. */
export const emptyDatabase = async (name: string, mongo: string | undefined): Promise<BenchDatabase> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'atelier-bench-'))
  const { env } = await keptDatabase('none', '')
  const own = `bench-${name}-${process.pid}-${Date.now()}`
  const url = mongo ? `${mongo.replace(/\/+$/, '')}/${own}` : ''
  return { name: mongo ? 'MongoDB' : 'SQLite', env: { ...env, DATA_DIR: folder, DATABASE_URL: url } }
}
