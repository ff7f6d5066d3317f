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
};

module.exports = {
  projects: [
    { ...shared, displayName: 'small', testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/src/**/*.spec.tsx'] },
    { ...shared, displayName: 'arch', testMatch: ['<rootDir>/test/arch/**/*.spec.ts'] },
    {
      ...shared,
      displayName: 'real',
      testMatch: ['<rootDir>/test/{medium,http}/**/*.spec.ts'],
      globalSetup: '<rootDir>/test/global-setup.ts',
      globalTeardown: '<rootDir>/test/global-teardown.ts',
    },
    // Twice, in two processes: EGIZ_TEST_QUEUE=postgres and EGIZ_TEST_QUEUE=redis (BullMQ's backend is global to a process).
    {
      ...shared,
      displayName: 'queues',
      testMatch: ['<rootDir>/test/queues/**/*.spec.ts'],
      globalSetup: '<rootDir>/test/global-setup.ts',
      globalTeardown: '<rootDir>/test/global-teardown.ts',
    },
  ],
};
