const crypto = require('node:crypto')
const { syncBuiltinESMExports } = require('node:module')

const derive = crypto.pbkdf2
const known = new Map()
/** How long what is known already is waited for, in milliseconds: an answer that comes in the same moment would meet nobody who asks meanwhile. */
const PAUSE = 50

/**
 * What is made of a password is worked out once for a worker: each time costs a quarter of a second of a processor, on purpose, and most tests log in with
 * the same password and the same salt (tests/support/server.ts). Programs that tests start work it out each time.
 */
crypto.pbkdf2 = (...asked) => {
  const done = asked.pop()
  const name = JSON.stringify(asked)
  const found = known.get(name)
  if (found) setTimeout(() => done(null, Buffer.from(found)), PAUSE)
  else
    derive(...asked, (error, made) => {
      if (!error) known.set(name, Buffer.from(made))
      done(error, made)
    })
}
syncBuiltinESMExports()
