/** The arrows of the house: imports point down this list, and each rule says why. */
const PURE = '^src/(kernel|text|checks|exchange|workflow)/';
const SPEC = '\\.spec\\.tsx?$';
const arrow = (name, comment, from, to) => ({ name, severity: 'error', comment, from: { pathNot: SPEC, ...from }, to });

module.exports = {
  forbidden: [
    arrow(
      'no-cycles',
      'A cycle means that two ideas are one, or that one of them is in the wrong place.',
      {},
      { circular: true },
    ),
    arrow(
      'pure-libraries-stay-pure',
      'The editor runs the same checks and asks the same workflow in the browser: nothing of the server may be reached, not even through a helper.',
      { path: PURE },
      { path: 'node_modules/(@nestjs|typeorm|bullmq|ioredis|pg|react|react-dom|@fastify|fastify)/', reachable: true },
    ),
    arrow(
      'pure-libraries-need-no-node',
      'A browser has no node: modules.',
      { path: PURE },
      { dependencyTypes: ['core'] },
    ),
    arrow(
      'kernel-knows-nobody',
      'Everything stands on the kernel.',
      { path: '^src/kernel/' },
      { path: '^src/(?!kernel/)' },
    ),
    arrow(
      'text-knows-kernel',
      'Text is below checks and exchange.',
      { path: '^src/text/' },
      { path: '^src/(?!kernel/|text/)' },
    ),
    arrow(
      'checks-know-text',
      'Checks are about texts, not about articles or people.',
      { path: '^src/checks/' },
      { path: '^src/(?!kernel/|text/|checks/)' },
    ),
    arrow(
      'exchange-knows-text',
      'Formats are read into plain records.',
      { path: '^src/exchange/' },
      { path: '^src/(?!kernel/|text/|exchange/|checks/)' },
    ),
    arrow(
      'workflow-knows-kernel',
      'States and transitions are the same for the screen and the server.',
      { path: '^src/workflow/' },
      { path: '^src/(?!kernel/|workflow/)' },
    ),
    arrow(
      'schema-knows-workflow',
      'Entities are data.',
      { path: '^src/schema/' },
      { path: '^src/(?!kernel/|workflow/|schema/)' },
    ),
    arrow(
      'contract-never-sees-schema',
      'What goes over the wire is not how it is stored; the web is typed by it.',
      { path: '^src/contract/' },
      { path: '^src/(?!kernel/|workflow/|text/|checks/|contract/)' },
    ),
    arrow(
      'i18n-knows-kernel',
      'Words do not depend on who speaks them.',
      { path: '^src/i18n/' },
      { path: '^src/(?!kernel/|i18n/)' },
    ),
    arrow(
      'platform-has-no-newsroom-words',
      'Adapters know nothing of features.',
      { path: '^src/platform/' },
      { path: '^src/(features|commands|web)/' },
    ),
    arrow(
      'features-below-doors',
      'A feature is called; it does not call the doors.',
      { path: '^src/features/' },
      { path: '^src/(commands|web)/|^src/[^/]+\\.ts$' },
    ),
    arrow(
      'features-meet-at-front-doors',
      'The rest of a feature is its own affair: others see its front door, module, events, jobs and contract.',
      { path: '^src/features/([^/]+)/' },
      {
        path: '^src/features/([^/]+)/',
        pathNot: [
          '^src/features/$1/',
          '^src/features/([^/]+)/\\1s?\\.ts$',
          '^src/features/[^/]+/[^/]+\\.(module|events|jobs)\\.ts$',
          // Plain functions and shapes that belong to a front door and would only be passed through by its class.
          '^src/features/(articles/(write-revision|named-articles)|quality/(blockers|found-finding)|site/addresses)\\.ts$',
        ],
      },
    ),
    arrow(
      'web-sees-contract',
      'The web knows the wire and the pure libraries.',
      { path: '^src/web/' },
      { path: '^src/(platform|features|schema|commands)/|^src/[^/]+\\.ts$' },
    ),
    arrow(
      'migrations-stand-alone',
      'A migration means the same in ten years.',
      { path: '^migrations/' },
      { path: '^src/' },
    ),
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
