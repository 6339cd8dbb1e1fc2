/** The house: imports only go down, and rooms on one floor do not know each other. */
const floors = {
  kernel: [],
  platform: ['kernel'],
  ui: ['kernel'],
  knowledge: ['kernel'],
  engine: ['platform', 'ui', 'knowledge', 'kernel'],
  packs: ['engine/register', 'kernel'],
  modules: ['engine', 'knowledge', 'platform', 'ui', 'kernel'],
};

const downOnly = Object.entries(floors).map(([floor, below]) => ({
  name: `${floor}-imports-only-downwards`,
  severity: 'error',
  from: { path: `^src/${floor}/` },
  to: {
    path: '^src/',
    pathNot: [`^src/${floor}/`, ...below.map((room) => `^src/${room}/`)],
  },
}));

const room = (floor, extra = {}) => ({
  name: `rooms-of-${floor}-do-not-know-each-other`,
  severity: 'error',
  from: { path: `^src/${floor}/([^/]+)/`, ...extra.from },
  to: { path: `^src/${floor}/[^/]+/`, pathNot: [`^src/${floor}/$1/`, ...(extra.allowed ?? [])] },
});

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    ...downOnly,
    {
      name: 'doors-use-module-fronts',
      severity: 'error',
      from: { path: '^src/doors/' },
      to: { path: '^src/(modules|packs)/[^/]+/', pathNot: '^src/(modules|packs)/[^/]+/(index|register)\\.tsx?$' },
    },
    {
      name: 'doors-know-modules-platform-ui-kernel',
      severity: 'error',
      from: { path: '^src/doors/' },
      to: { path: '^src/knowledge/', pathNot: '^src/knowledge/[^/]+/index\\.ts$' },
    },
    // dutch is the language every other knowledge room reads with: see docs/decisions.
    room('knowledge', { allowed: ['^src/knowledge/dutch/index\\.ts$'] }),
    room('modules'),
    room('packs'),
    {
      name: 'nothing-imports-main',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/main(\\.ts$|/)' },
      to: { path: '^src/main(\\.ts$|/)' },
    },
    {
      name: 'knowledge-is-pure',
      severity: 'error',
      from: { path: '^src/knowledge/', pathNot: '\\.test\\.tsx?$|/testing/|\\.worker\\.ts$' },
      to: { path: '^(node:)?(fs|fs/promises|net|http|https|child_process|dns|tls)$' },
    },
    {
      name: 'tests-stay-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.tsx?$|/testing/' },
      to: { path: '\\.test\\.tsx?$' },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^virtual:' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
