import { includesRole, isRole } from '../domain/roles'

/** Whether an account of a role has to have a second factor: from the role on that `SECOND_FACTOR_FROM` names; nobody has to where it names none. */
export const isFactorRequired = (role: unknown): boolean => {
  const from = process.env.SECOND_FACTOR_FROM
  return isRole(from) && includesRole(role, from)
}
