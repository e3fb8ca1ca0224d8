import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { nodeFlags } from '../src/nodeFlags'

interface Package {
  exports: Record<string, { import?: Record<string, string> } | undefined>
  scripts: Record<string, string>
}

const packageOf = (folder: string): Package =>
  JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Package

describe('a start', () => {
  it('resolves Lexical to builds without a top-level await, with which one in ten would end without a word', () => {
    const folders = ['lexical', ...readdirSync('node_modules/@lexical').map((name) => `@lexical/${name}`)]
    const builds = folders.flatMap((name) => {
      const folder = path.join('node_modules', name)
      const entries = Object.values(packageOf(folder).exports).flatMap((entry) => (entry?.import ? [entry.import] : []))
      return entries.map((entry) => {
        // Conditions are taken in the order of the package.
        const taken = (...conditions: string[]): string =>
          readFileSync(path.join(folder, Object.entries(entry).find(([name]) => conditions.includes(name))![1]), 'utf8')
        const waits = (code: string): boolean => /^(?:const|let|var) \w+ = await\b/m.test(code)
        return { ours: waits(taken('production', 'node', 'default')), plain: waits(taken('node', 'default')) }
      })
    })
    expect(builds.length).toBeGreaterThan(10)
    expect(builds.filter(({ ours }) => ours)).toEqual([])
    expect(builds.filter(({ plain }) => plain).length).toBeGreaterThan(10)
  })

  it('has the condition that does it, whatever is started', () => {
    expect(nodeFlags).toContain('--conditions=production')
    const started = Object.entries(packageOf('.').scripts).filter(([, command]) => command.includes('--import tsx'))
    expect(started.length).toBeGreaterThan(6)
    for (const [name, command] of started)
      expect([name, command]).toEqual([name, expect.stringContaining('node -C production ')])
  })
})
