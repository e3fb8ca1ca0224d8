import Sequencer from '@jest/test-sequencer'

/** What takes longest of each suite, in seconds where it is slowest. A clean checkout has no times of its own, and a slow file that comes last keeps one core waiting. */
const slow = {
  'database/kill': 205,
  'browser/screens': 205,
  'database/mongodb/severalServers': 173,
  'browser/typing': 170,
  'database/earlier': 131,
  'browser/lists': 120,
  'cms/write/rejectWrongShapes': 110,
  'browser/otherWindows': 112,
  'browser/programme': 97,
  'browser/tasks': 93,
  'browser/unsavedEdits': 90,
  'browser/accessibility': 89,
  'browser/seriesFile': 88,
  'browser/richText': 83,
  'browser/fallback': 82,
  'browser/refusedPublish': 80,
  'commands/backup': 78,
  'browser/preparing': 92,
  'http/fuzz': 62,
  'commands/commandLine': 59,
  'cms/merging/merge': 59,
  server: 56,
  'http/stopping': 46,
  'collections/media': 43,
  'collections/accounts': 35,
  'http/atOnce': 34,
  'http/httpServer': 32,
  'database/newer': 28,
  'api/query/questions': 26,
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
