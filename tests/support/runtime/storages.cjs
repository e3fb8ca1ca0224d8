const { AsyncLocalStorage } = require('node:async_hooks')

const used = new Set()

for (const name of ['enterWith', 'run']) {
  const plain = AsyncLocalStorage.prototype[name]
  AsyncLocalStorage.prototype[name] = function (...given) {
    used.add(this)
    return plain.apply(this, given)
  }
}

/**
 * Ends each AsyncLocalStorage that a test file used. Before Node 24 each promise carries along what every one holds that was ever used, and the project’s
 * modules, new for each file, bring four or five of their own: after some thirty files an `await` took twenty times as long. One of a package, which is
 * used again, begins again.
 */
exports.endStorages = () => {
  for (const storage of used) storage.disable()
  used.clear()
}
