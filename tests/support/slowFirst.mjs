import Sequencer from '@jest/test-sequencer'

/** What takes longest of each suite, in seconds where it is slowest. A clean checkout has no times of its own, and a slow file that comes last keeps one core waiting. */
const slow = {
  'browser/screens': 205,
  'database/mongodb/severalServers': 173,
  'browser/typing': 170,
  'database/earlier': 150,
  'database/kill': 140,
  'database/mongodb/lateWriter': 121,
  'browser/lists': 120,
  'browser/otherWindows': 112,
  server: 106,
  'browser/programme': 97,
  'commands/backup': 95,
  'browser/tasks': 93,
  'browser/preparing': 92,
  'browser/unsavedEdits': 90,
  'browser/accessibility': 89,
  'browser/seriesFile': 88,
  'commands/commandLine': 84,
  'browser/richText': 83,
  'browser/fallback': 82,
  'browser/refusedPublish': 80,
  'collections/accounts': 68,
  'collections/media': 62,
  'cms/access/access': 58,
  'http/stopping': 55,
  'cms/write/rejectWrongShapes': 50,
  'http/atOnce': 44,
  'cms/merging/merge': 41,
  'cms/todo/todo': 38,
  'http/storage': 37,
  'api/query/questions': 36,
  'http/httpServer': 33,
  'cms/write/gaps': 32,
  'http/fuzz': 30,
  'database/newer': 28,
  'http/guard': 28,
  'http/routes/seriesFile': 27,
  'cms/publication/publishDue': 26,
  'http/timeZones': 24,
  'http/spellings': 24,
  'api/graphql/graphql': 24,
  'http/notLookedUp': 22,
  'cms/programme/actions': 22,
  'api/public/appearances': 21,
  'database/mongodb/repairVersions': 20,
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
