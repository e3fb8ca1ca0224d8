import express, { Router } from 'express'

interface Listed {
  path: unknown
  router?: { listRoutes: () => Listed[] }
}

const routesIn = (router: { listRoutes: () => Listed[] }, under = ''): string[] =>
  router.listRoutes().flatMap(({ path, router: inner }) => {
    const full = `${under}${String(path)}`.replaceAll('//', '/')
    return inner ? routesIn(inner, full) : [full]
  })

/** The paths of all routes that a running app of ours has in this process, as they are written: whatever handles a request from its beginning is seen to do so. */
export const appRoutes = async (url: string): Promise<string[]> => {
  const routers = new Set<{ listRoutes: () => Listed[] }>()
  const proto = Router.prototype as { handle: (...args: unknown[]) => unknown }
  const { handle } = proto
  proto.handle = function (this: { listRoutes: () => Listed[] }, req, ...rest) {
    if (!(req as express.Request).baseUrl) routers.add(this)
    return handle.call(this, req, ...rest)
  }
  await fetch(`${url}/nothing`)
  proto.handle = handle
  return [...routers].flatMap((router) => routesIn(router))
}
