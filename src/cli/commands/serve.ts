import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { finishedPaths } from '../../core/package/finish-site.ts';
import { type Manifest, MANIFEST_PATH, parseManifest } from '../../core/package/manifest.ts';
import { type Arguments, type Command, UsageError } from '../command.ts';
import { EXIT } from '../effects.ts';
import { MESSAGES } from '../messages.ts';
import { numberOption } from '../parse-arguments.ts';
import { shownPath } from '../paths.ts';
import { listen, LOOPBACK } from '../serve/listen.ts';
import { staticSite } from '../serve/static-site.ts';

const DEFAULT_PORT = 4173;

/** `mulu serve`: a built site on this machine until Ctrl-C. */
export const serveCommand: Command = {
  name: 'serve',
  options: {
    out: { value: 'DIR' },
    port: { value: 'N' },
    host: { value: 'ADDRESS' },
    prefix: { value: 'PATH' },
  },
  run: async (args, { terminal, cwd, signal }) => {
    const messages = MESSAGES[args.lang].serve;
    const folder = resolve(cwd, args.values.get('out') ?? 'dist');
    const shown = shownPath(cwd, folder);
    const manifest = readManifest(folder);
    if (!manifest) throw new UsageError(({ usage }) => usage.noOutput(shown));
    const prefix = prefixOption(args);
    const port = numberOption(args, 'port', 65_535) ?? DEFAULT_PORT;
    const host = args.values.get('host') ?? LOOPBACK;
    const server = await listen({ listener: staticSite({ folder, prefix }), port, host });
    terminal.out(`${messages.at(addressOf(server, host, prefix))}\n`);
    terminal.out(`${messages.zip(`${shown}/${finishedPaths(manifest).zip}`)}\n`);
    if (host !== LOOPBACK && host !== 'localhost') terminal.out(`${messages.open(host)}\n`);
    terminal.out(`${messages.stop}\n`);
    if (!signal.aborted) await once(signal, 'abort');
    server.close();
    server.closeAllConnections();
    terminal.out(`${messages.stopped}\n`);
    return EXIT.clean;
  },
};

function readManifest(folder: string): Manifest | undefined {
  try {
    return parseManifest(readFileSync(join(folder, MANIFEST_PATH), 'utf8'));
  } catch {
    return undefined;
  }
}

function prefixOption(args: Arguments): string {
  const value = args.values.get('prefix') ?? '/';
  const prefix = `/${value}/`.replace(/\/+/gu, '/');
  const parts = prefix.split('/');
  if (/[?#%\\\s]/u.test(prefix) || parts.includes('..') || parts.includes('.')) {
    throw new UsageError(({ usage }) => usage.badPrefix(value));
  }
  return prefix;
}

function addressOf(server: Server, host: string, prefix: string): string {
  const { port } = server.address() as AddressInfo;
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}${prefix}`;
}
