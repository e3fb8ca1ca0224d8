'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useMemo } from 'react'

type Path = `/${string}`

/** Addresses from the paths below them: of the API, and of the admin's pages. `accounts` is where the API has the accounts. */
export const useAddresses = () => {
  const { admin, routes } = useConfig().config
  return useMemo(
    () => ({
      accounts: `/${admin.user}` as const,
      api: (path: Path): string => formatAdminURL({ apiRoute: routes.api, path }),
      page: (path: Path): string => formatAdminURL({ adminRoute: routes.admin, path }),
    }),
    [admin.user, routes],
  )
}
