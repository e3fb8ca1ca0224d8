/** Somebody sleeps who can be woken, also in advance. */
export const makeBell = () => {
  let isRung = false
  let wakeUp: (() => void) | undefined
  return {
    ring: (): void => {
      isRung = true
      wakeUp?.()
    },
    sleep: async (milliseconds: number): Promise<void> => {
      let timer: NodeJS.Timeout | undefined
      if (!isRung)
        await new Promise<void>((resolve) => {
          wakeUp = resolve
          timer = setTimeout(resolve, milliseconds)
        })
      clearTimeout(timer)
      wakeUp = undefined
      isRung = false
    },
  }
}
