import Sequencer from '@jest/test-sequencer'

/**
 * What takes longest of each suite, in seconds where it is slowest. A clean checkout has no times of its own, and a slow file that comes last keeps one
 * core waiting. Three wait on MongoDB for claims of what was killed, most of their time: `severalServers`, `kill` and `lateWriter`. The later two have the
 * numbers that let one begin when the other ends, beside files that do not wait: together they would leave a core idle.
 */
const slow = {
  'browser/typing': 245,
  'browser/screens': 230,
  'browser/richText': 223,
  'database/mongodb/severalServers': 173,
  'database/earlier': 140,
  'browser/lists': 139,
  'browser/otherWindows': 132,
  'commands/backup': 119,
  server: 106,
  'start/mailer': 105,
  'browser/tasks': 104,
  'browser/accounts': 104,
  'browser/seriesFile': 97,
  'browser/accessibility': 93,
  'browser/programme': 87,
  'browser/unsavedEdits': 85,
  'browser/refusedPublish': 85,
  'commands/commandLine': 84,
  'browser/fuzz': 80,
  'browser/preparing': 75,
  'browser/fields': 72,
  'browser/merging': 71,
  'collections/accounts': 68,
  'http/stopping': 68,
  'database/kill': 67,
  'http/registrationAbuse': 66,
  'cms/registrations/seats': 65,
  'api/public/registrationApi': 64,
  'browser/pickers': 63,
  'collections/media': 62,
  'browser/publishing': 59,
  'cms/access/access': 58,
  'browser/fallback': 57,
  'browser/registrations': 51,
  'cms/write/rejectWrongShapes': 50,
  'cms/registrations/organiser': 50,
  'cms/registrations/own': 48,
  'database/mongodb/lateWriter': 45,
  'http/atOnce': 44,
  'cms/merging/merge': 41,
  'cms/todo/todo': 38,
  'http/storage': 37,
  'api/query/questions': 36,
  'cms/registrations/mails': 33,
  'http/httpServer': 33,
  'cms/write/gaps': 32,
  'cms/registrations/settle': 31,
  'http/fuzz': 30,
  'http/routes/registration': 30,
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
