/** What is too short to be measured, in microseconds. */
const LEAST = 20_000

/**
 * How many times as much of the processor something takes when what it is done to is four times as large: about 4 where each part is looked at once, 16 where
 * each is for each other. Seconds would say how fast the machine is.
 */
export const growthOf = (act: (size: number) => unknown, size: number): number => {
  const [quarter = NaN, whole = NaN] = [size / 4, size].map((count) =>
    Math.min(
      ...[1, 2].map(() => {
        const before = process.cpuUsage()
        act(count)
        return process.cpuUsage(before).user
      }),
    ),
  )
  return whole / Math.max(quarter, LEAST)
}

/** Above this, something takes more and more of the processor the larger it is. */
export const MOST_GROWTH = 10
