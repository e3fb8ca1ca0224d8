// A loader of the build: Payload’s interface from its single modules, of which some come when they are first rendered (docs/decisions/117-payload-in-parts.md).
/** @type {{ existsSync: (file: string) => boolean, readFileSync: (file: string, encoding: 'utf8') => string }} */
const { existsSync, readFileSync } = require('node:fs')
/** @type {{ dirname: (file: string) => string, join: (...parts: string[]) => string, relative: (from: string, to: string) => string, resolve: (...parts: string[]) => string }} */
const path = require('node:path/posix')

/** @typedef {{ as: string, name: string }} Named */
/** @typedef {{ parts: string[], target: string }} Part */

/**
 * Parts of Payload’s interface that come when they are first rendered, with the components that are theirs. A list renders none of them until somebody asks.
 *
 * @type {Record<string, string[]>}
 */
const LATER = {
  'elements/BulkUpload/AddFilesView/index.js': ['AddFilesView'],
  'elements/BulkUpload/AddingFilesView/index.js': ['AddingFilesView'],
  'elements/CodeEditor/CodeEditor.js': ['default'],
  'elements/ColumnSelector/index.js': ['ColumnSelector'],
  'elements/CopyLocaleData/index.js': ['CopyLocaleData'],
  'elements/DatePicker/DatePicker.js': ['default'],
  'elements/DuplicateDocument/index.js': ['DuplicateDocument'],
  'elements/EditMany/DrawerContent.js': ['EditManyDrawerContent'],
  'elements/EditUpload/index.js': ['EditUpload'],
  'elements/FolderView/BrowseByFolderButton/index.js': ['BrowseByFolderButton'],
  'elements/FolderView/FolderFileTable/index.js': ['FolderFileTable'],
  'elements/FolderView/FolderTypeField/index.js': ['FolderTypeField'],
  'elements/FolderView/ItemCardGrid/index.js': ['ItemCardGrid'],
  'elements/FolderView/MoveDocToFolder/index.js': ['MoveDocToFolder', 'MoveDocToFolderButton'],
  'elements/FolderView/Drawers/MoveToFolder/index.js': ['MoveItemsToFolderDrawer'],
  'elements/GroupByBuilder/index.js': ['GroupByBuilder'],
  'elements/LivePreview/Window/index.js': ['LivePreviewWindow'],
  'elements/LivePreview/Toolbar/index.js': ['LivePreviewToolbar'],
  'elements/QueryPresets/QueryPresetBar/index.js': ['QueryPresetBar'],
  'elements/QueryPresets/cells/AccessCell/index.js': ['QueryPresetsAccessCell'],
  'elements/QueryPresets/cells/ColumnsCell/index.js': ['QueryPresetsColumnsCell'],
  'elements/QueryPresets/cells/GroupByCell/index.js': ['QueryPresetsGroupByCell'],
  'elements/QueryPresets/cells/WhereCell/index.js': ['QueryPresetsWhereCell'],
  'elements/QueryPresets/fields/ColumnsField/index.js': ['QueryPresetsColumnField'],
  'elements/QueryPresets/fields/GroupByField/index.js': ['QueryPresetsGroupByField'],
  'elements/QueryPresets/fields/WhereField/index.js': ['QueryPresetsWhereField'],
  'elements/RelationshipTable/index.js': ['RelationshipTable'],
  'elements/Table/OrderableTable.js': ['OrderableTable'],
  'elements/WhereBuilder/index.js': ['WhereBuilder'],
  'fields/Array/index.js': ['ArrayField'],
  'fields/Blocks/index.js': ['BlocksField'],
  'fields/Blocks/BlocksDrawer/index.js': ['BlocksDrawer'],
  'fields/Blocks/BlockSelector/index.js': ['BlockSelector'],
  'fields/Code/index.js': ['CodeField'],
  'fields/JSON/index.js': ['JSONField'],
  'fields/Join/index.js': ['JoinField'],
  'fields/Point/index.js': ['PointField'],
  'fields/Relationship/index.js': ['RelationshipField', 'RelationshipInput'],
  'fields/Slug/index.js': ['SlugField'],
  'fields/Upload/index.js': ['UploadField', 'UploadInput'],
  'graphics/Account/Gravatar/index.js': ['GravatarAccountIcon'],
  'views/BrowseByFolder/index.js': ['DefaultBrowseByFolderView'],
  'views/CollectionFolder/index.js': ['DefaultCollectionFolderView'],
}

/**
 * What is ours in the place of a module of Payload’s, by who imports it: next.config.mjs says where ours are.
 *
 * @type {Record<string, Record<string, string>>}
 */
const OURS = {
  'elements/WhereBuilder/index.js': { '../../utilities/reduceFieldsToOptions.js': 'atelier-list-filters' },
  'utilities/renderTable.js': { '../providers/TableColumns/buildColumnState/index.js': 'atelier-list-columns' },
}

/**
 * The part that comes later, where a file imports one.
 *
 * @type {(dist: string, file: string, from: string) => Part | null}
 */
const partOf = (dist, file, from) => {
  if (!from.startsWith('.')) return null
  const target = path.relative(dist, path.resolve(path.dirname(file), from))
  const parts = LATER[target]
  return parts ? { target, parts } : null
}

/** @type {(list: string) => Named[]} */
const namesIn = (list) =>
  list
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one && !one.startsWith('type '))
    .map((one) => {
      const [name = '', as = name] = one.split(/\s+as\s+/)
      return { as, name }
    })

/** @type {(names: Named[], from: string, part: Part) => string[]} */
const constants = (names, from, { target, parts }) =>
  names.map(({ as, name }) => {
    if (!parts.includes(name))
      throw new Error(`Payload’s ${target} is loaded later, and somebody asks for ${name} of it.`)
    return `const ${as} = later(async () => (await import('${from}')).${name});`
  })

/**
 * Payload’s bundle from its single modules: the declarations beside it name the module of each export.
 *
 * @type {(dist: string, file: string, bundle: string) => string}
 */
const fromModules = (dist, file, bundle) => {
  const gone = Object.keys({ ...LATER, ...OURS }).filter((part) => !existsSync(path.join(dist, part)))
  if (gone.length) throw new Error(`Payload no longer has ${gone.join(', ')}.`)
  const declared = readFileSync(file.replace(/\.js$/, '.d.ts'), 'utf8')
  const lines = (declared.match(/^(?:import|export) (?!type )[^;]+;/gm) ?? []).map((line) =>
    line.replace(/\btype [^,}]+,?/g, ''),
  )
  const listed = lines.flatMap((line) => namesIn(/^export \{([^}]*)\}/.exec(line)?.[1] ?? '')).map(({ as }) => as)
  const missing = namesIn(/\bexport\{([^}]*)\}/.exec(bundle)?.[1] ?? 'nothing')
    .map(({ as }) => as)
    .filter((name) => !listed.includes(name))
  if (missing.length) throw new Error(`Payload’s bundle exports ${missing.join(', ')}, and its declarations do not.`)
  return ["'use client';", ...lines].join('\n')
}

/** @type {(source: string, file: string) => string} */
const inParts = (source, file) => {
  const dist = file.slice(0, file.lastIndexOf('/ui/dist/') + '/ui/dist/'.length)
  const inOwn = path.relative(dist, file)
  let whole = inOwn === 'exports/client/index.js' ? fromModules(dist, file, source) : source
  for (const [theirs, ours] of Object.entries(OURS[inOwn] ?? {})) {
    if (!whole.includes(`from '${theirs}'`)) throw new Error(`Payload’s ${inOwn} no longer imports ${theirs}.`)
    whole = whole.replace(`from '${theirs}'`, `from '${ours}'`)
  }
  let used = false
  const changed = whole
    .replace(/^import '[^']+\.s?css';$/gm, '')
    .replace(
      /^(import|export) (?:(\w+)|\{([^}]*)\}) from '([^']+)';$/gm,
      (
        /** @type {string} */ line,
        /** @type {string} */ kind,
        /** @type {string | undefined} */ sole,
        /** @type {string | undefined} */ list,
        /** @type {string} */ from,
      ) => {
        const part = partOf(dist, file, from)
        if (!part) return line
        used = true
        const names = sole ? [{ as: sole, name: 'default' }] : namesIn(list ?? '')
        return constants(names, from, part)
          .map((constant) => (kind === 'export' ? `export ${constant}` : constant))
          .join('\n')
      },
    )
  if (!used) return changed
  return changed.replace(/^('use client';)?/, "$1\nimport { onDemand as later } from 'atelier-on-demand';")
}

/** @this {{ resourcePath: string }} @param {string} source */
module.exports = function (source) {
  return inParts(source, this.resourcePath.replaceAll('\\', '/'))
}
