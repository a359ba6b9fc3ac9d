import { spawnSync } from 'node:child_process';

/** Bytes that git may answer with. */
const MOST = 1024 * 1024 * 1024;

/** What git answered; its own words when it refused. */
export class GitError extends Error {
  override readonly name = 'GitError';
}

/** Runs git in a folder, without a shell, and gives what it wrote. Throws a `GitError`. */
export function git(folder: string, args: readonly string[], input?: string): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', ['-C', folder, ...args], {
    input,
    maxBuffer: MOST,
    // Answers are read by programs, and nothing may ask a person.
    env: { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' },
  });
  if (error) throw new GitError(error.message);
  if (status !== 0) throw new GitError(stderr.toString('utf8').trim());
  return stdout;
}

/** The full hash of the commit that a revision names; `undefined` where git knows none. */
export function commitOf(folder: string, revision: string): string | undefined {
  try {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    return git(folder, args).toString('utf8').trim();
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}
