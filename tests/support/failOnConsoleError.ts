import { afterEach, beforeEach, expect } from '@jest/globals'

let errors: unknown[][] = []
const original = console.error

/** An unexpected console.error fails the test. */
beforeEach(() => {
  errors = []
  console.error = (...args: unknown[]) => {
    errors.push(args)
    original(...args)
  }
})

afterEach(() => {
  console.error = original
  expect(errors).toEqual([])
})
