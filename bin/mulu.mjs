#!/usr/bin/env node
// The sources are TypeScript, which Node runs as it is from 22.18 on. Where the system's Node is
// older, the one that npm installed with the project takes over.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import nodeModule, { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = new URL('../src/cli/main.ts', import.meta.url);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major > 22 || (major === 22 && minor >= 18)) {
  keepCompiled();
  await import(main.href);
} else runWithOwnNode();

/** From the first file on: to load what turns TypeScript into JavaScript takes longer than all else. */
function keepCompiled() {
  const kept =
    process.env.MULU_CACHE ||
    fileURLToPath(new URL('../node_modules/.cache/mulu', import.meta.url));
  nodeModule.enableCompileCache(join(resolve(kept), 'compiled'));
}

function runWithOwnNode() {
  const node = ownNode();
  if (!node) {
    process.stderr.write(
      `mulu 需要 Node 22.18 以上，现在是 ${process.versions.node}；在项目文件夹里运行 npm install 即可装好所需版本。\n` +
        `mulu needs Node 22.18 or later; this is ${process.versions.node}. Run npm install in the project folder to get it.\n`,
    );
    process.exitCode = 2;
    return;
  }
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // A terminal sends Ctrl-C to both; this process only has to outlive the other.
    process.on(signal, () => signal === 'SIGINT' || child.kill(signal));
  }
  child.on('close', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143);
  });
}

function ownNode() {
  try {
    const manifest = createRequire(import.meta.url).resolve('node/package.json');
    const name = process.platform === 'win32' ? 'node.exe' : 'node';
    const path = join(dirname(manifest), 'bin', name);
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
