import { expect } from '@jest/globals'
import type { BrowserContext, Locator, Page, Response } from 'playwright-core'
import { follow } from './quiet'
import { PATIENCE_MS } from './until'

type Doc = Record<string, unknown> & { id: string }

/** As a page of ours asks: a server that knows its origin believes the cookie of a session only then. */
export const fromPage = { 'Sec-Fetch-Site': 'same-origin' }

const anyForm = '.collection-edit__form'

/** The admin in one window, as somebody uses it. */
export class Admin {
  /** What the browser's console said that it should not have. */
  readonly complaints: string[] = []

  private language: 'fr' | 'en' = 'fr'

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.setDefaultTimeout(PATIENCE_MS)
    follow(page)
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`${page.url()}: ${message.text()}`)
    })
    page.on('pageerror', (error) => this.complaints.push(`${page.url()}: ${error.message}`))
  }

  static async in(context: BrowserContext): Promise<Admin> {
    return new Admin(context, await context.newPage())
  }

  /** Logs in without a page: the window has a session, and is nowhere yet. */
  async logIn({ email, password }: { email: string; password: string }): Promise<void> {
    const { status } = await this.rest('/api/users/login', { method: 'POST', data: { email, password } })
    expect(status).toBe(200)
  }

  async logInByForm({ email, password }: { email: string; password: string }): Promise<void> {
    await this.page.goto('/admin/login')
    await this.page.locator('#field-email').fill(email)
    await this.page.locator('#field-password').fill(password)
    await this.page.locator('form#account button[type=submit]').click()
    await this.page.waitForURL((url) => !url.pathname.endsWith('/login'))
    await this.page.locator('.dashboard').waitFor()
  }

  async goto(address: string): Promise<void> {
    await this.page.goto(address)
    await this.page.locator('.template-default, .template-minimal').first().waitFor()
  }

  /** Opens a form to make something new, in a language of the content. */
  async make(collection: string, locale: 'fr' | 'en' = 'fr'): Promise<void> {
    this.language = locale
    await this.goto(`/admin/collections/${collection}/create`)
    await this.ready()
  }

  async edit(collection: string, id: string, locale: 'fr' | 'en' = 'fr'): Promise<void> {
    this.language = locale
    await this.goto(`/admin/collections/${collection}/${id}`)
    await this.ready()
  }

  /** Until the innermost form takes what one types: before, its first state would replace it. */
  private async ready(): Promise<void> {
    await this.page.locator('.doc-controls__controls').last().waitFor()
    await this.page.locator('form[data-form-ready="true"]').last().waitFor()
  }

  /** The innermost open form: the last drawer, else the page. */
  form(): Locator {
    return this.page.locator(anyForm).last()
  }

  /** A field of the form; of a text in several languages, the one in the language that is meant. */
  field(path: string): Locator {
    const id = `field-${path.replaceAll('.', '__')}`
    return this.form().locator(`[id="${id}_${this.language}"], [id="${id}"]:not(.texts-line)`)
  }

  /** The whole of a field that finds other documents, with its buttons. */
  picker(path: string): Locator {
    const input = this.page.locator(`[id="field-${path.replaceAll('.', '__')}"]`)
    return this.form().locator('.picker', { has: input })
  }

  async fill(path: string, text: string): Promise<void> {
    const field = this.field(path)
    await field.fill(text)
    await expect(field.inputValue()).resolves.toBe(text)
  }

  /** Chooses an option of a select, searching for it by what one types. */
  async choose(path: string, typed: string, words = typed): Promise<void> {
    const field = this.field(path)
    await field.waitFor()
    const box = (await field.evaluate((element) => element.tagName === 'INPUT'))
      ? field
      : field.locator('input').first()
    await box.click()
    await box.fill(typed)
    await this.listed()
    await this.page.locator('.rs__option', { hasText: words }).first().click()
  }

  /** Until a list answers to what was typed: before, an option that is pressed may be replaced under the pointer. */
  private async listed(): Promise<void> {
    await this.page.locator('.rs__loading-indicator').first().waitFor({ state: 'detached' })
  }

  async tab(name: string): Promise<void> {
    await this.form().locator('.tabs-field__tab-button', { hasText: name }).click()
  }

  /** Adds a row to an array and returns when its first field is there. */
  async addRow(path: string, firstField: string): Promise<void> {
    const array = this.field(path)
    const rows = await array.locator(':scope > .array-field__draggable-rows > div').count()
    await array.locator(':scope > .array-field__add-row').click()
    await this.field(`${path}.${rows}.${firstField}`).waitFor()
  }

  private async answered(press: () => Promise<void>): Promise<Response> {
    const [response] = await Promise.all([
      this.page.waitForResponse(
        (answer) =>
          ['POST', 'PATCH'].includes(answer.request().method()) &&
          /\/api\/(globals\/)?[a-z]+(\/[0-9a-f-]+)?\?/.test(answer.url()) &&
          !answer.url().includes('payload-preferences') &&
          !answer.request().headers()['x-payload-http-method-override'],
      ),
      press(),
    ]).catch((error: Error) => this.explain(error))
    return response
  }

  private async saved(response: Response): Promise<Doc> {
    const body = (await response.json()) as { doc?: Doc; result?: Doc; errors?: unknown }
    if (!response.ok()) throw new Error(`Not saved (${response.status()}): ${JSON.stringify(body.errors)}`)
    return (body.doc ?? body.result) as Doc
  }

  /** Presses the form's button for drafts and returns what was stored. */
  async saveDraft(): Promise<Doc> {
    const doc = await this.saved(await this.answered(() => this.form().locator('#action-save-draft').click()))
    await this.settled(doc)
    return doc
  }

  /** Presses the form's main button: publish, or save where there are no drafts. */
  async save(): Promise<Doc> {
    const doc = await this.saved(await this.answered(() => this.form().locator('#action-save').click()))
    await this.settled(doc)
    return doc
  }

  /** Presses Ctrl+S and returns what was stored. */
  async saveByKeys(): Promise<Doc> {
    const doc = await this.saved(await this.answered(() => this.page.keyboard.press('Control+s')))
    await this.settled(doc)
    return doc
  }

  /** Presses publish where it is refused. */
  async refused(): Promise<void> {
    const response = await this.answered(() => this.form().locator('#action-save').click())
    expect(response.status()).toBe(400)
    await this.page.locator('.refused').waitFor()
  }

  /** Until what was saved has come back to the form: a new document has its address, and nothing is left to save. */
  private async settled({ id }: Doc): Promise<void> {
    const isDrawer = (await this.page.locator('.drawer--is-open').count()) > 0
    if (!isDrawer && new URL(this.page.url()).pathname.endsWith('/create'))
      await this.page.waitForURL((url) => url.pathname.endsWith(`/${id}`))
    await this.form()
      .locator('#action-save-draft:disabled, #action-save:disabled')
      .first()
      .waitFor()
      .catch((error: Error) => this.explain(error))
  }

  /** A failure with what the screen said at that moment. */
  private async explain(error: Error): Promise<never> {
    const said = await this.page
      .locator('.doc-controls, .refused, [data-sonner-toast], .payload__modal-item')
      .allInnerTexts()
    throw new Error([error.message, this.page.url(), ...said, ...this.complaints].join('\n'), { cause: error })
  }

  /** Opens the drawer that makes a new document for a relationship. */
  async makeFor(path: string): Promise<void> {
    const forms = await this.page.locator(anyForm).count()
    await this.picker(path).locator('.picker__new').click()
    await this.page.locator(anyForm).nth(forms).locator('.doc-controls__controls').waitFor()
    await this.ready()
  }

  async closeDrawer(): Promise<void> {
    const forms = await this.page.locator(anyForm).count()
    await this.page.locator('.doc-drawer__header-close').last().click()
    await this.page
      .locator(anyForm)
      .nth(forms - 1)
      .waitFor({ state: 'detached' })
  }

  /** Which of the languages that stand next to each other the next fields are meant in. */
  inLanguage(locale: 'fr' | 'en'): void {
    this.language = locale
  }

  /** A row of the programme, by the title that it has in the language of the interface. */
  session(title: string): Locator {
    return this.page.locator('.programme__row', {
      has: this.page.locator('.programme__handle').and(this.page.locator(`[aria-label*="${title}"]`)),
    })
  }

  /** Adds a session to the programme: in a block, by its title, or at the top. Titles in the order of the languages. */
  async addSession(button: string, titles: readonly string[]): Promise<void> {
    const { page } = this
    await page.getByRole('button', { name: button, exact: true }).click()
    const boxes = page.locator('.programme__new textarea')
    for (const [n, title] of titles.entries()) await boxes.nth(n).fill(title)
    await boxes.first().press('Enter')
    await this.session(titles[0] as string).waitFor()
  }

  /** Adds somebody to a session of the programme, whom the directory knows. */
  async addPerson(button: string, typed: string, name: string): Promise<void> {
    const { page } = this
    await page.getByRole('button', { name: button, exact: true }).click()
    await page.locator('.programme__finder input:focus').waitFor()
    await page.keyboard.type(typed)
    await this.listed()
    await page.locator('.programme__finder .rs__option', { hasText: name }).first().click()
    await page.locator('.programme__person', { hasText: name }).first().waitFor()
  }

  /** REST with the rights of this window's account. */
  async rest(
    address: string,
    { data, method = 'GET' }: { data?: unknown; method?: string } = {},
  ): Promise<{ status: number; body: Record<string, unknown> }> {
    // As a page of the admin asks: working copies are meant.
    const { origin } = new URL(this.page.url())
    const headers = { ...fromPage, ...(origin === 'null' ? {} : { referer: `${origin}/admin` }) }
    const response = await this.context.request.fetch(address, { data, headers, method })
    return { status: response.status(), body: (await response.json()) as Record<string, unknown> }
  }
}
