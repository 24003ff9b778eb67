/** The import rules of the house (docs/decisions/0001-toolchain.md). A rule's comment is what a developer reads when it fails. */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const TESTS = ['\\.test\\.tsx?$', '/testing/', '^tests/'];
// The workspaces meet through their built faces: an import of @legwork/clinical ends in packages/clinical/dist.
const CLINICAL = '^packages/clinical/(src|dist)/';
const BODY_MAP = '^packages/body-map/(src|dist)/';
const API_CLIENT = '^packages/api-client/(src|dist)/';
const DATABASE_LIBRARIES = '^node_modules/(@prisma/|pg/|pg-boss/|rate-limiter-flexible/)';
const DATABASE_CLIENT = '^apps/api/src/platform/database/generated/';

/** What is started from outside: programs, pages, scripts, config files. */
const ENTRIES = [
  '^apps/api/src/(main|worker)\\.ts$',
  '^apps/api/src/cli/[^/]+\\.ts$',
  '^apps/web/src/(intake-|care-)?main\\.tsx$',
  '^apps/web/src/.*\\.worker\\.ts$',
  '^packages/(clinical|body-map|api-client)/src/index\\.ts$',
  '^packages/clinical/benchmark/',
  '^packages/launcher/[^/]+\\.mjs$',
  '^playwright\\.config\\.ts$',
];

const everywhere = [
  rule('no-cycles', 'Two files that need each other are one idea, or three.', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
  rule('nothing-unresolved', 'An import that leads nowhere.', { pathNot: DATABASE_CLIENT }, { couldNotResolve: true }),
  rule('declared-libraries', 'A library that the package.json does not name may be gone tomorrow.', { pathNot: '\\.d\\.ts$' }, { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] }),
  rule('source-knows-no-test', 'Programs never import test code.', { path: '^(apps|packages)/', pathNot: TESTS }, { path: TESTS }),
  rule('tests-stay-outside', 'tests/ meets the programs from outside; it never reaches into an app.', { path: '^tests/' }, { path: '^apps/' }),
  rule('no-dead-files', 'Nothing that starts leads to this file. Use it or delete it.',
    { path: ENTRIES },
    { path: '^(apps/[^/]+/src|packages/[^/]+/src|packages/launcher)/', pathNot: [...TESTS, ...ENTRIES, '\\.d\\.ts$', DATABASE_CLIENT], reachable: false }),
];

const directions = [
  rule('clinical-is-pure', 'packages/clinical imports nothing but itself: no clock, no files, no network, no library.',
    { path: '^packages/clinical/src/', pathNot: TESTS }, { pathNot: '^packages/clinical/src/' }),
  rule('body-map-knows-regions-only', 'packages/body-map imports itself and the names of regions and qualities from packages/clinical.',
    { path: '^packages/body-map/src/', pathNot: TESTS }, { pathNot: ['^packages/body-map/src/', CLINICAL] }),
  rule('client-knows-no-app', 'The typed client is generated from a document; it needs no app.',
    { path: '^packages/api-client/' }, { path: ['^apps/', '^packages/(clinical|body-map|launcher)/'] }),
  rule('launcher-knows-no-source', 'The launcher starts programs; it runs before they are built.',
    { path: '^packages/launcher/' }, { path: ['^apps/', '^packages/(clinical|body-map|api-client)/'] }),
  rule('apps-are-strangers', 'The web site and the API meet over HTTP only.', { path: '^apps/([^/]+)/' }, { path: '^apps/', pathNot: '^apps/$1/' }),
  rule('api-uses-clinical-and-body-map', 'Of the packages, the API may use the clinical rules and the body map.',
    { path: '^apps/api/' }, { path: '^packages/', pathNot: [CLINICAL, BODY_MAP] }),
  rule('web-uses-clinical-body-map-and-client', 'Of the packages, the web site may use the clinical rules, the body map and the API client.',
    { path: '^apps/web/' }, { path: '^packages/', pathNot: [CLINICAL, BODY_MAP, API_CLIENT] }),
];

const api = [
  // pg-boss keeps its queue and rate-limiter-flexible its counters in Postgres: each is wired in one folder.
  rule('one-door-to-the-database', 'Only platform/database opens the database; elsewhere its types may be named.',
    { path: '^apps/', pathNot: ['^apps/api/src/platform/(database|outbox|limits)/', ...TESTS] },
    { path: [DATABASE_LIBRARIES, DATABASE_CLIENT], dependencyTypesNot: ['type-only'] }),
  rule('outbox-only-wires-the-queue', 'Of the database libraries, platform/outbox may open pg-boss.',
    { path: '^apps/api/src/platform/outbox/' }, { path: [DATABASE_LIBRARIES, DATABASE_CLIENT], pathNot: '^node_modules/pg-boss/', dependencyTypesNot: ['type-only'] }),
  rule('limits-only-wires-the-limiter', 'Of the database libraries, platform/limits may open rate-limiter-flexible.',
    { path: '^apps/api/src/platform/limits/' }, { path: [DATABASE_LIBRARIES, DATABASE_CLIENT], pathNot: '^node_modules/rate-limiter-flexible/', dependencyTypesNot: ['type-only'] }),
  rule('platform-knows-no-feature', 'Technical code knows no clinical word.', { path: '^apps/api/src/platform/' }, { path: ['^apps/api/src/features/', CLINICAL] }),
  rule('features-meet-through-services', 'A feature lets another one act through its service and shares its pure parts; its routes are its own.',
    { path: '^apps/api/src/features/([^/]+)/' }, { path: '^apps/api/src/features/.*\\.controller\\.ts$', pathNot: '^apps/api/src/features/$1/' }),
  rule('jobs-load-no-routes', 'The worker serves nothing: what its jobs need of the platform is in platform/work, without the part of the framework that describes routes.',
    { path: '^apps/api/src/(worker|features/.*\\.job)\\.ts$' }, { path: '^apps/api/src/platform/http/api\\.ts$', dependencyTypesNot: ['type-only'] }),
  rule('shared-parts-are-pure', 'What is no service, module or controller holds no connection and no injected thing: it is given what it needs.',
    { path: '^apps/api/src/features/', pathNot: '\\.(service|module|controller|job|dto|field|test)\\.ts$' },
    { path: ['^apps/api/src/platform/(database|request)/', '\\.(service|controller|module)\\.ts$'], dependencyTypesNot: ['type-only'] }),
  rule('deciding-is-pure', 'A policy decides and a view shapes; neither fetches.',
    { path: '^apps/api/.*\\.(policy|view)\\.ts$' },
    { path: ['\\.(service|controller|module)\\.ts$', '^node_modules/@nestjs/(common|core)/', DATABASE_LIBRARIES], dependencyTypesNot: ['type-only'] }),
];

const web = [
  rule('web-flows-down', 'app > screens > features > body-map, patient-page > ui, lib.',
    { path: '^apps/web/src/(ui|lib|body-map|patient-page)/' }, { path: '^apps/web/src/(app|screens|features)/' }),
  rule('web-features-know-no-screen', 'app > screens > features.', { path: '^apps/web/src/features/' }, { path: '^apps/web/src/(app|screens)/' }),
  rule('web-screens-know-no-app', 'app > screens.', { path: '^apps/web/src/screens/' }, { path: '^apps/web/src/app/' }),
  rule('web-lib-draws-nothing', 'lib is below ui: it has no component.', { path: '^apps/web/src/lib/' }, { path: '^apps/web/src/(ui|body-map|patient-page)/' }),
  rule('web-ui-knows-no-clinical-word', 'ui could serve any product.', { path: '^apps/web/src/ui/' }, { path: [CLINICAL, '^apps/web/src/(body-map|patient-page)/'] }),
  rule('web-features-are-strangers', 'Features are put together in a screen.',
    { path: '^apps/web/src/features/([^/]+)/' }, { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' }),
];

export default {
  forbidden: [...everywhere, ...directions, ...api, ...web],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: ['node_modules', '/dist/'] },
    exclude: { path: ['^packages/[^/]+/dist/.*\\.map$', '^apps/[^/]+/dist', '^packages/[^/]+/dist-', '\\.module\\.css$', '\\.css$'] },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
    combinedDependencies: true,
  },
};
