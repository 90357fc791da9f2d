import { describe, expect, it } from 'vitest'
import { libkazvNames } from '../../generator/facts/libkazv-names.ts'
import { isSpecificationThere, operationsByKey } from './given.ts'

const pascalCase = (operationId: string) => operationId.charAt(0).toUpperCase() + operationId.slice(1)

describe('libkazvNames', () => {
  it('gives no name twice', () => {
    const names = Object.values(libkazvNames)
    expect(new Set(names).size).toBe(names.length)
  })

  it('differs from the operation’s id where the specification has renamed it', () => {
    const differing = Object.entries(libkazvNames).filter(([id, name]) => name !== `${pascalCase(id)}Job`)
    expect(Object.fromEntries(differing)).toEqual({
      logout_all: 'LogoutAllJob',
      reportEvent: 'ReportContentJob',
      updateAppserviceRoomDirectoryVisibility: 'UpdateAppserviceRoomDirectoryVsibilityJob',
    })
  })

  describe.skipIf(!isSpecificationThere('libkazv-names'))('compared with the specification', () => {
    it('names only operations that there are', () => {
      const operations = operationsByKey()
      expect(Object.keys(libkazvNames).filter((id) => operations.get(id)?.api !== 'client-server')).toEqual(
        [],
      )
    })

    it('takes no name that another operation has by its id', () => {
      const others = [...operationsByKey().keys()].filter((id) => !Object.hasOwn(libkazvNames, id))
      const names = new Set(Object.values(libkazvNames))
      expect(others.filter((id) => names.has(`${pascalCase(id)}Job`))).toEqual([])
    })
  })
})
