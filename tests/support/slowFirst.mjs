import Sequencer from '@jest/test-sequencer'

/** What takes longest of each suite, in seconds as measured alone. A clean checkout has no times of its own, and a slow file that comes last keeps one core waiting. */
const slow = {
  'commands/commandLine': 94,
  server: 90,
  'database/kill': 80,
  'database/earlier': 80,
  'commands/backup': 75,
  'http/stopping': 70,
  'http/fuzz': 66,
  'browser/screens': 60,
  'browser/tasks': 55,
  'browser/accessibility': 50,
  'browser/fallback': 45,
  'database/mongodb/severalServers': 45,
  'database/sqlite/sqliteUnguarded': 35,
  'http/httpServer': 32,
  'collections/accounts': 30,
  'cms/merging/merge': 30,
}

/** Runs the slow files first, then the others by size. */
export default class SlowFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const name = Object.keys(slow).find((part) => path.endsWith(`/tests/${part}.test.ts`))
      return name ? slow[name] : 0
    }
    return super.sort(tests).toSorted((a, b) => rank(b) - rank(a))
  }
}
