/** Sends JSON to an address, with any headers. */
export const post = async (url: string, data: unknown, headers: Record<string, string> = {}) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(data),
  })
  return { status: response.status, text: await response.text(), headers: response.headers }
}

/** An answer without what names its request. */
export const withoutId = (text: string): string => text.replace(/"requestId":"[^"]+"/, '')
