import { rm } from 'node:fs/promises'

const teardown = async (): Promise<void> => {
  await globalThis.atelierMongo?.stop()
  // What files copy: the database of a run on SQLite, and that of the browser suite, with an administrator.
  for (const folder of [process.env.TEST_MIGRATED_FOLDER, process.env.TEST_ADMIN_FOLDER])
    if (folder) await rm(folder, { recursive: true, force: true })
}

export default teardown
