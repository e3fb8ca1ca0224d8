const TrueDate = Date

/** Sets the clock on the wall by as many milliseconds, or stops it there. */
export const setClock = (by: number, stopped = false): void => {
  const stop = TrueDate.now() + by
  const now = (): number => (stopped ? stop : TrueDate.now() + by)
  // What it makes are dates like any other: the drivers know them by their class.
  globalThis.Date = new Proxy(TrueDate, {
    construct: (made, given) => Reflect.construct(made, given.length ? given : [now()]) as Date,
    get: (made, key) => (key === 'now' ? now : (Reflect.get(made, key) as unknown)),
  })
}

/** Lets the clock on the wall go as it does. */
export const resetClock = (): void => {
  globalThis.Date = TrueDate
}
