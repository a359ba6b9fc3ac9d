import { spawn } from 'node:child_process';

/** Opens an address in the person's browser; where there is none, the address stands in the terminal. */
export function openBrowser(address: string): void {
  const [command, ...args] = commandFor(process.platform, address);
  if (command === undefined) return;
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

/** The command that hands an address to the browser; it is always one of ours, so nothing is escaped. */
export function commandFor(platform: NodeJS.Platform, address: string): readonly string[] {
  if (platform === 'darwin') return ['open', address];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address];
  return ['xdg-open', address];
}
