/** Jest’s test environment: the worker itself, without a context of its own for each file. */
export default class Environment {
  global = globalThis
  // jest-runner asks whether there is a context; our runtime uses none.
  getVmContext = () => null
  /** What chooses between development and production when it is loaded does so here, before a file sets NODE_ENV for itself. */
  setup = async () => {
    await Promise.all([import('react-dom/server'), import('graphql')])
  }
  teardown = () => Promise.resolve()
}
