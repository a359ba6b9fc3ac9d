import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/** The stages of the core in the order in which data flow; each may import only from those before it. */
const STAGES = [
  ['diagnostics', 'industry', 'theme'],
  ['read'],
  ['parse'],
  ['validate', 'model'],
  ['editions'],
  ['index', 'i18n'],
  ['tables'],
  ['views'],
  ['exports', 'output'],
  ['package'],
];

/** Forbids imports from the stages to the right of each stage. */
const layers = STAGES.flatMap((stages, index) => {
  const later = STAGES.slice(index + 1).flat();
  if (later.length === 0) return [];
  return [
    {
      files: stages.map((stage) => `src/core/${stage}/**/*.ts`),
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              { regex: '^astro(:|/|$)', message: 'The core knows neither Astro nor a screen.' },
              {
                regex: `/(${later.join('|')})/`,
                message: 'Stages import only from stages to their left (see docs/architecture.md).',
              },
              {
                regex: '(^|/)(cli|site|components|client)/',
                message: 'The core knows none of its users.',
              },
            ],
          },
        ],
      },
    },
  ];
});

export default defineConfig(
  globalIgnores([
    'dist/',
    '.mulu-build-*/',
    '.astro/',
    '.mulu/',
    'node_modules/',
    'tests/fixtures/',
    'tests/bench/build/peers/',
    'coverage/',
  ]),
  tseslint.configs.strictTypeChecked,
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60 }],
      'max-params': ['error', 4],
      'max-depth': ['error', 3],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'off',
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'console'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Two builds of one commit are the same.' },
      ],
    },
  },
  ...layers,
  {
    files: ['src/core/industry/gbt4754-2017.ts', 'tests/**'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    // Template callbacks look untyped to the type-aware rules.
    files: ['**/*.astro', '**/*.astro/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  prettier,
);
