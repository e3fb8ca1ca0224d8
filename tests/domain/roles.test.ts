import { describe, expect, it } from '@jest/globals'
import { includesRole, roles } from '../../src/domain/roles'

describe('includesRole', () => {
  it('gives each role what the ones before it may, and nothing more', () => {
    for (const [rank, role] of roles.entries()) {
      for (const [needed, other] of roles.entries()) expect(includesRole(role, other)).toBe(rank >= needed)
    }
  })

  it.each([undefined, null, '', 'stranger', 'Admin', ['admin'], { role: 'admin' }, 2])('gives %p nothing', (role) => {
    for (const needed of roles) expect(includesRole(role, needed)).toBe(false)
  })
})
