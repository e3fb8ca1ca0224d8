const { readFileSync } = require('node:fs')
const { SourceMap } = require('node:module')
const { fileURLToPath } = require('node:url')
const { transformSync } = require('esbuild')
const { optionsFor } = require('./compiling.cjs')

const maps = new Map()

/** Where lines of a module's compiled code stand in its source; null where the source has gone, or is being edited. */
const mapOf = (url) => {
  try {
    const file = fileURLToPath(url)
    const { map } = transformSync(readFileSync(file, 'utf8'), {
      ...optionsFor(file),
      logLevel: 'silent',
      sourcemap: 'external',
    })
    return new SourceMap(JSON.parse(map))
  } catch {
    return null
  }
}

/**
 * A line of a stack, which names the source.
 * @param {{ toString: () => string }} frame
 */
const inSource = (frame) =>
  frame.toString().replace(/(file:[^()]+\.tsx?)\?file=\w+:(\d+):(\d+)/, (whole, url, line, column) => {
    if (!maps.has(url)) maps.set(url, mapOf(url))
    const found = maps.get(url)?.findEntry(line - 1, column - 1)
    return found?.originalLine === undefined ? whole : `${url}:${found.originalLine + 1}:${found.originalColumn + 1}`
  })

/**
 * Stacks name the lines of the source. Node would do so too, by maps that modules bring along: it reads each of them as soon as a module is loaded, and keeps
 * it, though hardly a stack is ever read; and the project's modules are loaded for each file.
 */
exports.nameSources = () => {
  Error.prepareStackTrace = (error, frames) => {
    const lines = frames.map((frame) => `\n    at ${inSource(frame)}`)
    return `${Error.prototype.toString.call(error)}${lines.join('')}`
  }
}

// What packages bring along is not read either: tsx has asked Node for it.
process.setSourceMapsEnabled(false)
