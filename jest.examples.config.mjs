import base from './jest.browser.config.mjs'

/** The examples, as somebody copies them: installed, checked, built and shown in a real browser, against the built server. */
export default {
  ...base,
  testMatch: ['<rootDir>/tests/examples/**/*.test.ts'],
  maxWorkers: 2,
  // They are installed and built beside other suites, with what these leave of the processors.
  testTimeout: 600_000,
}
