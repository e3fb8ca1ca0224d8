import { setTimeout as pause } from 'node:timers/promises'

/** How long a test waits for what must come, in milliseconds: a machine that does three other things besides takes its time. */
export const PATIENCE_MS = 60_000

/** Asks ten times a second until it is so. Where it never is, the test goes on and says what is there instead. */
export const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end && !(await isSo());) await pause(100)
}
