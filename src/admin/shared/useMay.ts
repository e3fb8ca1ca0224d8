'use client'
import { useAuth } from '@payloadcms/ui'
import { includesRole, type Role } from '../../domain/roles'

/** Whether whoever is here may do what a role may. What is not for them is not shown; the server refuses it besides. */
export const useMay = (role: Role): boolean => includesRole(useAuth().user?.role, role)
