import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

interface Said {
  content?: Record<string, { schema?: object }>
  headers?: Record<string, unknown>
}
interface Operation {
  parameters?: { name?: string; in?: string; required?: boolean; schema?: { default?: unknown }; $ref?: string }[]
  requestBody?: { content: Record<string, unknown> }
  responses: Record<string, Said & { $ref?: string }>
}
export interface Contract {
  paths: Record<string, Record<string, Operation>>
  components: { responses: Record<string, Said>; schemas: Record<string, { properties?: object }> }
}

/** A question, and the language in which what is refused is said. */
export interface Question {
  path: string
  method?: string
  body?: unknown
  headers?: Record<string, string>
}

/** Headers that say something of a question, to whoever reads them (docs/api.md). */
const ofQuestion = /^(content-location|ratelimit(-policy)?|retry-after|x-cost)$/

const escaped = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1')

/** Holds answers against the contract. */
export class Held {
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false })
  private readonly compiled = new Map<string, ValidateFunction>()
  /** What was seen of the contract: `get /api/series 200`. */
  readonly seen = new Set<string>()
  /** How many answers were held. */
  answers = 0

  constructor(readonly contract: Contract) {
    // Its formats are functions of CommonJS, which say themselves what they are.
    ;(formats as unknown as (ajv: Ajv2020) => void)(this.ajv)
    this.ajv.addSchema(contract, 'contract')
  }

  private check(pointer: string): ValidateFunction {
    const known = this.compiled.get(pointer) ?? this.ajv.compile({ $ref: `contract#${pointer}` })
    this.compiled.set(pointer, known)
    return known
  }

  /** The path of the contract that an address is of. What is written out is nearer than what stands for anything. */
  pathOf(address: string): string | undefined {
    const [asked = ''] = address.split('?')
    return Object.keys(this.contract.paths)
      .sort((a, b) => Number(a.includes('{')) - Number(b.includes('{')))
      .find((path) => new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`).test(asked))
  }

  /** What was taken, though the contract does not say that it may be sent, or lacked what it says is needed. */
  private unsaid(sent: unknown, path: string, at: string, verb: string): string[] {
    const { parameters = [], requestBody }: Partial<Operation> = this.contract.paths[at]?.[verb] ?? {}
    const asked = new URLSearchParams(path.split('?')[1] ?? '')
    const lacks = parameters.filter(
      ({ in: where, name = '', required }) => where === 'query' && required && !asked.has(name),
    )
    const missing = lacks.map(({ name }) => `${at} was answered without ${name}`)
    if (typeof sent !== 'object' || !requestBody) return missing
    const check = this.check(`/paths/${escaped(at)}/${verb}/requestBody/content/${escaped('application/json')}/schema`)
    if (check(sent)) return missing
    const errors = (check.errors ?? []).map(({ instancePath, message }) => `${at} takes ${instancePath} ${message}`)
    return [...missing, ...errors]
  }

  /** What is wrong with an answer; nothing where it is as the contract says. */
  async wrong({ body: sent, method = 'GET', path }: Question, response: Response): Promise<string[]> {
    const at = this.pathOf(path)
    const verb = method.toLowerCase()
    const operation = at === undefined ? undefined : this.contract.paths[at]?.[verb]
    if (!at || !operation) return [`${method} ${path} is not in the contract`]
    const status = String(response.status)
    const said = operation.responses[status]
    if (!said) return [`${method} ${at} says nothing of ${status}`]
    const unsaid = response.ok ? this.unsaid(sent, path, at, verb) : []
    if (unsaid.length) return unsaid
    this.answers++
    this.seen.add(`${verb} ${at} ${status}`)
    const name = said.$ref?.split('/').at(-1)
    const { content = {}, headers = {} } = name ? (this.contract.components.responses[name] as Said) : said
    // When to come again is said of some refusals alone, where several have one status.
    const always = Object.keys(headers).filter(
      (one) =>
        ['ETag', 'X-Request-Id', 'Location'].includes(one) ||
        (one === 'Retry-After' && ['429', '503'].includes(status)),
    )
    const saidNothingOf = [...response.headers.keys()].filter(
      (one) =>
        (response.ok || response.status === 429) &&
        ofQuestion.test(one) &&
        !Object.keys(headers).some((name) => name.toLowerCase() === one),
    )
    if (saidNothingOf.length) return [`${at} ${status} says nothing of ${saidNothingOf.join(', ')}`]
    const missing = always.filter((one) => !response.headers.has(one)).map((one) => `${at} ${status} has no ${one}`)
    const type = response.headers.get('content-type')?.split(';')[0]
    const body = await response.text()
    if (!Object.keys(content).length) return [...missing, ...(body ? [`${at} ${status} has a body`] : [])]
    const kept = Object.keys(content).find((one) => one === type || (one === 'image/*' && type?.startsWith('image/')))
    if (!kept) return [...missing, `${at} ${status} is ${type}`]
    if (!kept.endsWith('json')) return missing
    const base = name ? `/components/responses/${name}` : `/paths/${escaped(at)}/${verb}/responses/${status}`
    const check = this.check(`${base}/content/${escaped(kept)}/schema`)
    if (check(JSON.parse(body))) return missing
    const errors = (check.errors ?? [])
      .slice(0, 5)
      .map(
        ({ instancePath, message, params }) => `${at} ${status} ${instancePath} ${message} ${JSON.stringify(params)}`,
      )
    return [...missing, ...errors]
  }
}
