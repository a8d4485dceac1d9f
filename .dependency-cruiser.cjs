/** The import table of the house: what each folder may import. `npm run test:lint` holds it. */
const MAY_IMPORT = {
  physics: [],
  scenario: ['physics'],
  // A figure that physics knows stands there alone; a scenario names it.
  content: ['scenario', 'physics'],
  engine: ['scenario', 'physics'],
  // folds measure how well one sees (d′, c): that arithmetic is physics' own.
  folds: ['engine', 'scenario', 'physics'],
  run: ['engine', 'scenario'],
  input: ['engine'],
  view: ['run', 'folds', 'engine', 'scenario', 'physics', 'input'],
  lms: ['folds', 'engine', 'scenario'],
  server: ['lms', 'folds', 'engine', 'scenario', 'content'],
  pages: ['view', 'input', 'run', 'lms', 'folds', 'engine', 'content', 'scenario', 'physics'],
}
/** Packages that the ground floors may use; above `run` any installed package will do. */
const PACKAGES = {
  physics: [],
  scenario: ['zod'],
  content: [],
  engine: ['@noble/hashes'],
  folds: [],
  run: ['zustand', 'idb'],
}

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '^src/pages/main', '^src/pages/offline/service-worker'] },
      to: {},
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...Object.entries(MAY_IMPORT).map(([floor, allowed]) => ({
      name: `${floor}-looks-only-down`,
      comment: `src/${floor} may import only: ${allowed.join(', ') || 'nothing'}`,
      severity: 'error',
      from: { path: `^src/${floor}/` },
      to: { path: '^src/', pathNot: `^src/(${[floor, ...allowed].join('|')})/` },
    })),
    ...Object.entries(PACKAGES).map(([floor, allowed]) => ({
      name: `${floor}-packages`,
      comment: `src/${floor} may use only these packages: ${allowed.join(', ') || 'none'}`,
      severity: 'error',
      from: { path: `^src/${floor}/` },
      to: { path: 'node_modules', pathNot: `node_modules/(${allowed.join('|') || '-'})/` },
    })),
    {
      name: 'no-node-below-server',
      severity: 'error',
      from: { path: '^src/(physics|scenario|content|engine|folds|run|input|view|lms|pages)/' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      // Packages such as three say in `exports` where their parts are.
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
    doNotFollow: { path: 'node_modules' },
  },
}
