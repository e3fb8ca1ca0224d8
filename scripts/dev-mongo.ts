import { spawn } from 'node:child_process'
import path from 'node:path'
import { findMongo, howToGetMongo } from './mongo/findMongo'

/** The development server on a MongoDB with a folder that lasts: data/mongo. */
const mongo = await findMongo(path.resolve('data/mongo'))
if (!mongo) {
  console.error(howToGetMongo)
  process.exit(1)
}
console.log(`Database: ${mongo.what}, data in data/mongo`)
const server = spawn(process.execPath, [...process.execArgv, 'src/server.ts', '--dev'], {
  stdio: 'inherit',
  env: { ...process.env, DATABASE_URL: `${mongo.url}/atelier` },
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => {
  void mongo.stop().then(() => process.exit(code ?? 0))
})
