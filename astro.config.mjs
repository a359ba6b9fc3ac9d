import { defineConfig } from 'astro/config';

export default defineConfig({
  output: 'static',
  // `entries/x` becomes `entries/x.html`, which opens from a file as it does from a server; with
  // 'preserve' because 'file' cannot write `entries/index.html` from a route of any depth.
  build: { format: 'preserve', concurrency: 8 },
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1' },
  // The bundler of the client's script is run by a route, never part of it.
  vite: { ssr: { external: ['vite'] } },
});
