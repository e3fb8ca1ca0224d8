import type { Locator, Page } from 'playwright-core'

/** What a task costs: presses, taps and keys that are no text, and fields that are typed in. */
export class Counted {
  clicks = 0
  fields = 0

  constructor(private readonly page: Page) {}

  async click(target: Locator): Promise<void> {
    await target.click()
    this.clicks += 1
  }

  async choose(target: Locator, option: string): Promise<void> {
    await target.selectOption({ label: option })
    this.clicks += 1
  }

  /** Keys that are no text, in the order in which they are pressed; each after what the one before did. What the last one does is waited for by who asks. */
  async keys(...names: readonly string[]): Promise<void> {
    for (const [n, name] of names.entries()) {
      if (n) await this.page.waitForTimeout(400)
      await this.page.keyboard.press(name)
      this.clicks += 1
    }
  }

  /** Types where the cursor is. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
    this.fields += 1
  }

  /** Types in a field that is seen, without counting the way to it: one click. */
  async fill(target: Locator, text: string): Promise<void> {
    await target.click()
    await target.fill(text)
    this.clicks += 1
    this.fields += 1
  }
}

export interface Cost {
  task: string
  clicks: number
  fields: number
  target: number
  peer: string
}

/** The costs as a table. */
export const tableOf = (costs: readonly Cost[]): string => {
  const rows = [
    ['task', 'clicks', 'fields', 'at most', 'elsewhere'],
    ...costs.map(({ clicks, fields, peer, target, task }) => [
      task,
      String(clicks),
      String(fields),
      String(target),
      peer,
    ]),
  ]
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')).join('\n')
}
