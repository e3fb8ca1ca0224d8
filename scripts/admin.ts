import { parseArgs } from 'node:util'
import { makeAdmin } from '../src/cms/makeAdmin'
import { openPayload } from '../src/cms/open'

const usage = `Makes an administrator, or gives an account a new password.
  npm run admin -- name@example.org [--name "Full name"] [--reset]
The password is generated and printed once. Stop the server first when the database is an SQLite file.`

const main = async (): Promise<number> => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { name: { type: 'string' }, reset: { type: 'boolean', default: false } },
  })
  const [email] = positionals
  if (positionals.length !== 1 || !email || !/^[^\s@]+@[^\s@]+$/.test(email)) {
    console.log(usage)
    return 2
  }
  const { payload, close } = await openPayload()
  try {
    const password = await makeAdmin(payload, email, values.name, values.reset)
    if (!password) {
      console.log(`${email} has an account already. With --reset it gets a new password.`)
      return 1
    }
    console.log(`${email}\n${password}\nLog in at /admin and change the password there.`)
    return 0
  } finally {
    await close()
  }
}

process.exitCode = await main()
