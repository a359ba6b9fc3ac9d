import { UsageError } from './command.ts';

/** The public address of a site, ending in `/`; one that is not whole is wrong usage. */
export function baseAddress(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const url = URL.parse(value);
  const plain = url && !url.search && !url.hash && !url.username && /^https?:$/u.test(url.protocol);
  if (!plain) throw new UsageError(({ usage }) => usage.badAddress(value));
  return url.href.replace(/\/?$/u, '/');
}
