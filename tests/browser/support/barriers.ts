import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe finds against WCAG 2.2 AA and good practice, each with where. @param part a selector; the whole page without it */
export const barriers = async (page: Page, part = 'html'): Promise<string[]> => {
  await page.evaluate(axe.source)
  const { violations } = (await page.evaluate(
    `axe.run('${part}', { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  )) as AxeResults
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
