// `node scripts/programs/start.mjs server --demo`: starts a built program. Plain JavaScript, which loads nothing but the program itself.
import { readFileSync } from 'node:fs'
import module from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { isAdminCurrent } from './admin.mjs'
import { programsFolder, root, stateOf } from './current.mjs'

const [name = '', ...args] = process.argv.slice(2)
const built = stateOf(programsFolder)
const state = built === 'current' && name === 'server' && !isAdminCurrent() ? 'outdated' : built
/** @type {(code: string) => never} */
const endWith = (code) => {
  const { LANG, LC_ALL, LC_MESSAGES } = process.env
  const said = JSON.parse(readFileSync(path.join(root, 'src/i18n/words/programs.json'), 'utf8'))[code]
  console.error(said[(LC_ALL || LC_MESSAGES || LANG || '').slice(0, 2).toLowerCase()] ?? said.en)
  process.exit(1)
}
if (state !== 'current') endWith(state === 'missing' ? 'NOT_BUILT' : 'OUTDATED')

const program = path.join(programsFolder, `${name}.mjs`)
process.argv.splice(1, process.argv.length, program, ...args)
// Node 22.1 and newer keep what they compiled for the next start; where the folder cannot be written they do without.
module.enableCompileCache?.(path.join(programsFolder, 'compiled'))
await import(pathToFileURL(program).href).catch((error) => {
  if (!['EMFILE', 'ENFILE'].includes(error?.code)) throw error
  endWith('TOO_MANY_FILES')
})
