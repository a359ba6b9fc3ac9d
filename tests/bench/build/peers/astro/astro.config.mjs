import { defineConfig } from 'astro/config';

export default defineConfig({
  build: { format: 'file', concurrency: 8 },
  markdown: { syntaxHighlight: false },
});
