import { rm } from 'node:fs/promises'

const teardown = async (): Promise<void> => {
  await globalThis.atelierMongo?.stop()
  // The browser suite's database with an administrator.
  if (process.env.TEST_ADMIN_FOLDER) await rm(process.env.TEST_ADMIN_FOLDER, { recursive: true, force: true })
}

export default teardown
