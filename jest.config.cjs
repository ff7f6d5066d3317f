// Nest 12 is ESM only while the project is CommonJS: the listed packages are turned into CommonJS for Jest.
const swc = (parser, transform = {}) => [
  '@swc/jest',
  {
    sourceMaps: 'inline',
    module: { type: 'commonjs' },
    jsc: { target: 'es2022', keepClassNames: true, parser, transform },
  },
];
const typescript = swc(
  { syntax: 'typescript', decorators: true, tsx: true },
  {
    legacyDecorator: true,
    decoratorMetadata: true,
    useDefineForClassFields: false,
    react: { runtime: 'automatic' },
  },
);
const javascript = swc({ syntax: 'ecmascript' });
const esmOnly = ['@nestjs', 'cookie', 'uuid', 'feedsmith', 'intl-messageformat', '@formatjs', 'content-disposition'];
const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json', 'node'],
  transform: { '^.+\\.tsx?$': typescript, '/node_modules/.+\\.m?js$': javascript },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/)?(?:${esmOnly.join('|')})/)`],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  // A machine that does something else besides is slow, and a test is not a benchmark.
  testTimeout: 60_000,
};

const real = (displayName, folder) => ({
  ...shared,
  displayName,
  testMatch: [`<rootDir>/test/${folder}/**/*.spec.ts`],
  globalSetup: '<rootDir>/test/global-setup.ts',
  globalTeardown: '<rootDir>/test/global-teardown.ts',
});

module.exports = {
  testTimeout: 60_000,
  projects: [
    { ...shared, displayName: 'small', testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/src/**/*.spec.tsx'] },
    { ...shared, displayName: 'arch', testMatch: ['<rootDir>/test/arch/**/*.spec.ts'] },
    { ...shared, displayName: 'fuzz', testMatch: ['<rootDir>/test/fuzz/**/*.spec.ts'] },
    // Needs a Chromium; `scripts/test.mjs` says so where there is none.
    { ...shared, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.spec.ts'] },
    real('real', '{medium,http}'),
    // The desk in a browser, over the real server and database; needs a Chromium and a build.
    real('journeys', 'journeys'),
    // Run twice, in two processes, since the backend is a choice of the process: EGIZ_TEST_QUEUE=postgres and redis.
    real('queues', 'queues'),
    real('doors', 'doors'),
    real('faults', 'faults'),
  ],
};
