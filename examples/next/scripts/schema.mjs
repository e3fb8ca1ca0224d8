// Fetches what may be asked of your Atelier, so that questions are checked before they are sent.
import { writeFile } from 'node:fs/promises'

const url = process.env.ATELIER_URL ?? 'http://127.0.0.1:3000'
const answer = await fetch(new URL('/api/schema.graphql', url)).catch((error) => {
  console.error(`Nothing answers at ${url} (ATELIER_URL): ${error.cause?.message ?? error.message}`)
  process.exit(1)
})
if (!answer.ok) {
  console.error(`${answer.url} answered ${answer.status}: is ATELIER_URL the address of an Atelier?`)
  process.exit(1)
}
await writeFile(new URL('../schema.graphql', import.meta.url), await answer.text())
