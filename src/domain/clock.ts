/**
 * What time it is. A program has one clock, handed down from where it is wired to what goes by the time: pages, answers, the work of each minute. A test
 * hands in one that it moves. What waits or counts goes by the steady clock of the process, and what is compared with times that Payload has stored by
 * the clock that it stored them by (decision 20).
 */
export type Clock = () => Date

/** The clock on the wall. */
export const wallClock: Clock = () => new Date()
