const { readFileSync } = require('node:fs')
const { register } = require('node:module')
const path = require('node:path')
const { pathToFileURL } = require('node:url')
const { ModuleMocker } = require('jest-mock')
require('./passwords.cjs')
const { nameSources } = require('./stacks.cjs')
const { endStorages } = require('./storages.cjs')

const timeout = Symbol.for('TEST_TIMEOUT_SYMBOL')
const handlers = Symbol.for('EVENT_HANDLERS')

let files = 0

/**
 * Jest’s runtime (its option `runtime`) without virtual machines: what a test file imports is imported by Node. Each file has the project’s
 * modules anew (hooks.mjs); packages, compiled code and globals are the worker’s, which `teardown` leaves as the file found them.
 * The members are those that jest-runner and jest-circus ask for, by their names there.
 */
module.exports = class Runtime {
  #env = { ...process.env }
  /** Its number; a file that replaces modules shares none with others. */
  #file
  #mocker = new ModuleMocker(globalThis)
  #testPath

  constructor(_config, _environment, _resolver, _transformer, _cache, _coverage, testPath) {
    this.#testPath = testPath
    this.#file = `${++files}${readFileSync(testPath, 'utf8').includes('unstable_mockModule') ? 'alone' : ''}`
  }

  /** What registers the tests of a file: new for each, since it keeps them. */
  requireInternalModule(name) {
    delete globalThis[handlers]
    delete globalThis[timeout]
    delete require.cache[name]
    return require(name)
  }

  requireModule(name) {
    return require(name)
  }

  unstable_shouldLoadAsEsm() {
    return true
  }

  unstable_importModule(name) {
    return import(`${pathToFileURL(name).href}?file=${this.#file}`)
  }

  setGlobalsForRuntime(globals) {
    // jest-runner has just put its own way in place.
    nameSources()
    const mocker = this.#mocker
    globalThis.atelierJest = {
      ...globals,
      jest: {
        spyOn: mocker.spyOn.bind(mocker),
        restoreAllMocks: () => mocker.restoreAllMocks(),
        setTimeout: (milliseconds) => {
          globalThis[timeout] = milliseconds
        },
        unstable_mockModule: (name, make) => this.#replace(name, make()),
      },
    }
  }

  /** Another module in place of one of the project (`.ts`, named exports alone), for what this file imports from now on. */
  #replace(name, exported) {
    const url = `${pathToFileURL(path.resolve(path.dirname(this.#testPath), name)).href}.ts?file=${this.#file}`
    const replaced = (globalThis.atelierReplaced ??= new Map())
    replaced.set(url, exported)
    const source = `export const { ${Object.keys(exported).join(', ')} } = globalThis.atelierReplaced.get(${JSON.stringify(url)})`
    register('./replacing.mjs', { parentURL: pathToFileURL(__filename), data: { url, source } })
  }

  enterTestCode() {}

  leaveTestCode() {}

  getSourceMaps() {
    return new Map()
  }

  getAllCoverageInfoCopy() {}

  teardown() {
    this.#mocker.restoreAllMocks()
    for (const name of Object.keys(process.env)) if (!(name in this.#env)) delete process.env[name]
    Object.assign(process.env, this.#env)
    endStorages()
    // Payload keeps its instances here, also those that are closed.
    globalThis._payload?.clear()
  }
}
