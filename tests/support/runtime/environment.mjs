/** Jest’s test environment: the worker itself, without a context of its own for each file. */
export default class Environment {
  global = globalThis
  fakeTimers = null
  fakeTimersModern = null
  // jest-runner asks whether there is a context; our runtime uses none.
  getVmContext = () => null
  setup = () => Promise.resolve()
  teardown = () => Promise.resolve()
}
