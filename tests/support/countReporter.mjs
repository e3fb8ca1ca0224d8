import { appendFileSync } from 'node:fs'

/** Adds a line `suite passed failed skipped` to the file that COUNTS names, for `.ci/run`. */
export default class CountReporter {
  onRunComplete(_contexts, results) {
    const file = process.env.COUNTS
    if (!file) return
    const suite = process.env.COUNTS_SUITE ?? 'tests'
    const { numFailedTests, numPassedTests, numPendingTests, numRuntimeErrorTestSuites, numTodoTests } = results
    appendFileSync(
      file,
      `${suite} ${numPassedTests} ${numFailedTests + numRuntimeErrorTestSuites} ${numPendingTests + numTodoTests}\n`,
    )
  }
}
