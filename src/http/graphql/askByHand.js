/* Runs in the page of src/http/graphql/playground.ts, which puts its words and the example into the page. */
const at = (id) => document.getElementById(id)
const words = JSON.parse(at('words').textContent)

const ask = async (query, variables) => {
  const response = await fetch('/api/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return response.json()
}

const send = async () => {
  let variables
  try {
    variables = at('variables').value.trim() ? JSON.parse(at('variables').value) : undefined
  } catch {
    at('answer').textContent = words.variablesWrong
    return
  }
  try {
    at('answer').textContent = JSON.stringify(await ask(at('query').value, variables), null, 2)
  } catch {
    at('answer').textContent = words.unreachable
  }
}

at('form').addEventListener('submit', (event) => {
  event.preventDefault()
  void send()
})
at('query').addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send()
})

const typeQuery = `{ __schema { types { name kind description
  fields { name description type { ...t } args { name type { ...t } defaultValue } }
  inputFields { name type { ...t } } enumValues { name description } } } }
fragment t on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }`

/** A type as it is written, and the name of the type inside. */
const written = (type) =>
  type.kind === 'NON_NULL' ? `${written(type.ofType)}!` : type.kind === 'LIST' ? `[${written(type.ofType)}]` : type.name

const element = (name, text, className) => {
  const made = document.createElement(name)
  if (text) made.textContent = text
  if (className) made.className = className
  return made
}

const lineOf = (field) => {
  const args = (field.args ?? []).map(
    (arg) => `${arg.name}: ${written(arg.type)}${arg.defaultValue ? ` = ${arg.defaultValue}` : ''}`,
  )
  return `${field.name}${args.length ? `(${args.join(', ')})` : ''}${field.type ? `: ${written(field.type)}` : ''}`
}

const shown = (type) => {
  const details = element('details')
  details.append(element('summary', type.name))
  if (type.description) details.append(element('p', type.description))
  const list = element('ul')
  for (const field of type.fields ?? type.inputFields ?? type.enumValues ?? []) {
    const item = element('li')
    item.append(element('code', lineOf(field)))
    if (field.description) item.append(element('p', field.description))
    list.append(item)
  }
  details.append(list)
  return details
}

/** Our own types first, then the rest by name. */
const rank = ({ name }) => (name === 'Query' ? 0 : name.startsWith('Public') ? 1 : name === 'Mutation' ? 2 : 3)

const showSchema = async () => {
  const { data } = await ask(typeQuery)
  const types = data.__schema.types
    .filter(({ kind, name }) => !name.startsWith('__') && kind !== 'SCALAR')
    .sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1))
  const draw = () => {
    const wanted = at('find').value.trim().toLowerCase()
    const found = types.filter(
      ({ fields, name }) =>
        name.toLowerCase().includes(wanted) ||
        (fields ?? []).some((field) => field.name.toLowerCase().includes(wanted)),
    )
    at('types').replaceChildren(...found.slice(0, 100).map(shown))
  }
  at('find').addEventListener('input', draw)
  draw()
}

void showSchema()
