import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'
import { includesRole, type Role } from '../../domain/roles'
import { WindowTitle } from './WindowTitle'

/**
 * Lets into a page of ours whoever has a role; the others log in, or find nothing. Payload shows such pages to anybody: it is asked here, and by the API
 * again.
 * @param path below the admin
 * @returns the role of who comes
 */
export const admit = ({ initPageResult }: AdminViewServerProps, path: `/${string}`, role: Role): unknown => {
  const { permissions, req } = initPageResult
  const { admin: adminRoute } = req.payload.config.routes
  if (!req.user || !permissions.canAccessAdmin) {
    const here = formatAdminURL({ adminRoute, path })
    redirect(`${formatAdminURL({ adminRoute, path: '/login' })}?redirect=${encodeURIComponent(here)}`)
  }
  const own = 'role' in req.user ? req.user.role : undefined
  if (!includesRole(own, role)) notFound()
  return own
}

/** A page of ours in the admin’s frame, under its title. */
export const OwnPage = ({
  children,
  className,
  crumbs = [],
  title,
  view: { initPageResult, params, searchParams },
}: {
  children: ReactNode
  className: string
  /** The pages above it. */
  crumbs?: readonly { label: string; url: string }[]
  title: string
  view: AdminViewServerProps
}) => {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  const frame = {
    i18n,
    locale,
    params,
    payload,
    permissions,
    req,
    searchParams,
    // What stands in the header of every page.
    viewActions: payload.config.admin.components?.actions ?? [],
    visibleEntities,
    ...(user ? { user } : {}),
  }
  return (
    <DefaultTemplate {...frame}>
      <SetStepNav nav={[...crumbs, { label: title }]} />
      <WindowTitle name={title} />
      <Gutter className={className}>
        <h1>{title}</h1>
        {children}
      </Gutter>
    </DefaultTemplate>
  )
}
