import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import sharp from 'sharp'
import { z } from 'zod'
import { freeAddress } from './listen'

/**
 * `npm run docs:pictures`: the pictures of the guides and of the README, taken of the built admin with the built-in series, in both languages.
 * Build first. CHROMIUM names the browser.
 */

const root = path.resolve(import.meta.dirname, '..')
const pictures = path.join(root, 'docs/pictures')

interface Demo {
  url: string
  password: string
  stop: () => Promise<void>
}

/** Atelier as `npm run demo` starts it, in a folder of its own. */
const startDemo = async (folder: string): Promise<Demo> => {
  const url = await freeAddress()
  const server = spawn(process.execPath, ['scripts/programs/start.mjs', 'server', '--demo'], {
    cwd: root,
    env: {
      ...process.env,
      DATA_DIR: folder,
      LOG_LEVEL: 'warn',
      NODE_ENV: 'production',
      PORT: new URL(url).port,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGTERM')
    await ended
  }
  return new Promise((resolve, reject) => {
    let said = ''
    server.once('exit', () => reject(new Error(`The demo did not start.\n${said}`)))
    server.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const [, password] = /^ {2}([0-9a-f]{6}(?:-[0-9a-f]{6})+)$/m.exec(said) ?? []
      if (password && said.includes('GraphQL')) resolve({ password, stop, url })
    })
  })
}

interface Shot {
  context: BrowserContext
  language: 'fr' | 'en'
  page: Page
}

const save = async ({ language, page }: Shot, name: string): Promise<void> => {
  // What a cursor or a menu would show is not meant.
  await page.mouse.move(0, 0)
  await page.waitForTimeout(1000)
  const taken = await page.screenshot()
  await sharp(taken)
    .png({ compressionLevel: 9, effort: 10, palette: true })
    .toFile(path.join(pictures, `${name}.${language}.png`))
  console.log(`${name}.${language}.png`)
}

const workshops = z.object({ docs: z.tuple([z.object({ id: z.string() })], z.unknown()) })

const firstWorkshop = async (context: BrowserContext): Promise<string> => {
  const answer = await context.request.get('/api/workshops?depth=0')
  return workshops.parse(await answer.json()).docs[0].id
}

/** What changed in the draft of a workshop since it was published: a text, whose translation is to be looked over. */
const change = async (context: BrowserContext, workshop: string): Promise<void> => {
  await context.request.patch(`/api/workshops/${workshop}?locale=fr&draft=true`, {
    data: { subtitle: 'Innovations et instruments stratégiques, du niveau local au niveau international' },
  })
}

/** A workshop in preparation after this one, so that there is something to do. */
const prepare = async (context: BrowserContext, workshop: string): Promise<void> => {
  await context.request.post(`/api/workshops/${workshop}/next`, {
    data: {
      startsOn: `${new Date().getFullYear() + 1}-04-26`,
      title: { fr: 'Mesurer autrement les politiques des drogues' },
    },
  })
}

const names = [
  'Aïcha Benali',
  'Noor de Vries',
  'Léa Moreau',
  'Jean-Baptiste Kouassi',
  'María Ortiz',
  'Tom Okafor',
  'Zoé Lefebvre',
  'Ingrid Sørensen',
] as const

/** Some who come to the workshop that is ahead, and two more than it has seats. @returns the workshop */
const register = async (context: BrowserContext): Promise<string> => {
  const answer = await context.request.get('/api/workshops?depth=0&where[slug][equals]=example')
  const [{ id }] = z.object({ docs: z.tuple([z.object({ id: z.string() })]) }).parse(await answer.json()).docs
  const posted = async (address: string, data: object): Promise<void> => {
    const sent = await context.request.post(address, { data })
    if (!sent.ok()) throw new Error(`${address} was refused: ${await sent.text()}`)
  }
  await posted(`/api/workshops/${id}/desk`, { capacity: names.length - 2, waitlist: true })
  for (const [n, name] of names.entries())
    await posted('/api/registrations/add', {
      workshop: id,
      name,
      email: `person${n}@example.org`,
      language: n % 2 ? 'en' : 'fr',
    })
  return id
}

/** A programme as somebody sends it, in the language of the guide. */
const sent = {
  fr: `Vendredi 12 mars 2027
14h00 – 14h15 Ouverture, Claire Martin (Université de Nantes)
14h15 – 14h45 Mesurer la réduction des risques, Awa Diop (IRD) et José Ortiz (UNAM)
14h45 – 15h00 Pause
15h00 – 15h30 Discussion générale
Merci à tous nos partenaires.`,
  en: `Friday 12 March 2027
2:00 – 2:15 pm Opening, Claire Martin (University of Nantes)
2:15 – 2:45 pm Measuring harm reduction, Awa Diop (IRD) and José Ortiz (UNAM)
2:45 – 3:00 pm Break
3:00 – 3:30 pm General discussion
With thanks to all our partners.`,
}

/** What a link of the door shows on a phone. */
const takeDoor = async ({ context, language }: Shot, desk: string): Promise<void> => {
  const made = await context.request.post(`/api/workshops/${desk}/desk/doors`, { data: { name: 'Karim' } })
  const { url } = z.object({ made: z.object({ url: z.string() }) }).parse(await made.json()).made
  const phone = await context.browser()?.newContext({ viewport: { height: 760, width: 390 } })
  if (!phone) throw new Error('There is no browser for the door.')
  const page = await phone.newPage()
  await page.goto(url.replace(/\/(?:en|fr)\//, `/${language}/`))
  await page.getByRole('button').first().waitFor()
  await save({ context: phone, language, page }, 'door')
  await phone.close()
}

const take = async (shot: Shot, workshop: string, desk: string): Promise<void> => {
  const { language, page } = shot
  await page.goto('/admin')
  await page.locator('.todo__cards').waitFor()
  await save(shot, 'dashboard')
  await page.goto('/admin/collections/workshops')
  await page.locator('tbody tr').first().waitFor()
  await save(shot, 'list')
  await page.goto(`/admin/collections/workshops/${workshop}`)
  await page.locator('form[data-form-ready="true"]').waitFor()
  // The form remembers its tab.
  await page.locator('.tabs-field__tab-button').first().click()
  await save(shot, 'languages')
  await page.locator('.tabs-field__tab-button', { hasText: 'Programme' }).click()
  await page.locator('.programme__row').first().waitFor()
  await save(shot, 'programme')
  await page.locator('#live-preview-toggler').click()
  await page.frameLocator('#live-preview-iframe').locator('h1').waitFor()
  await save(shot, 'preview')
  await page.locator('#live-preview-toggler').click()
  await page.locator('#action-look').click()
  await page.locator('.look section').first().waitFor()
  await save(shot, 'look')
  await page.goto(`/admin/collections/workshops/${workshop}/translations`)
  await page.locator('.translating textarea').first().waitFor()
  await save(shot, 'translating')
  await page.goto('/admin/series-file#paste')
  await page.waitForLoadState('networkidle')
  await page.locator('.series-file textarea').fill(sent[language])
  await page.getByRole('button', { name: language === 'fr' ? 'Lire le texte' : 'Read the text' }).click()
  await page.locator('.pasted__line-of-text').first().waitFor()
  await page.locator('.series-file textarea').evaluate((field) => field.scrollIntoView({ block: 'start' }))
  await save(shot, 'pasted')
  await page.goto(`/admin/desks/${desk}`)
  await page.locator('.people__row').first().waitFor()
  await save(shot, 'desk')
  await takeDoor(shot, desk)
}

const folder = await mkdtemp(path.join(tmpdir(), 'atelier-pictures-'))
await mkdir(pictures, { recursive: true })
const demo = await startDemo(folder)
let desk = ''
try {
  const browser = await chromium.launch({
    args: ['--no-sandbox', '--disable-gpu'],
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  })
  for (const language of ['fr', 'en'] as const) {
    const context = await browser.newContext({
      baseURL: demo.url,
      locale: language === 'fr' ? 'fr-FR' : 'en-GB',
      viewport: { height: 860, width: 1280 },
    })
    await context.addCookies([{ name: 'payload-lng', url: demo.url, value: language }])
    const data = { email: 'admin@example.org', password: demo.password }
    await context.request.post('/api/users/login', { data })
    const workshop = await firstWorkshop(context)
    if (language === 'fr') {
      await prepare(context, workshop)
      desk = await register(context)
      await change(context, workshop)
    }
    await take({ context, language, page: await context.newPage() }, workshop, desk)
    await context.close()
  }
  await browser.close()
} finally {
  await demo.stop()
  await rm(folder, { force: true, recursive: true })
}
