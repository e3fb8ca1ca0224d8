/** What Jest gives to the test file that runs; `@jest/globals` for our files. */
export const { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest, test } = globalThis.atelierJest
