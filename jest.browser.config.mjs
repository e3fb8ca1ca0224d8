import base from './jest.config.mjs'

/** The browser suite: the built server in a process of its own, driven by a real browser. */
export default {
  ...base,
  testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/tests/browser/support/globalSetup.ts',
  setupFilesAfterEnv: [],
  testTimeout: 180_000,
}
