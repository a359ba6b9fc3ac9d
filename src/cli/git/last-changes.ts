import { git, GitError } from './git.ts';

/** Before each day in git's answer: no path begins with it. */
const MARK = '\u0001';

/**
 * The day (`YYYY-MM-DD`, of the committer's clock) on which each file below a folder was last
 * committed, by its path below the folder; `undefined` outside a git repository or before its
 * first commit. A history that was fetched in part tells only what it holds.
 */
export function lastChanges(folder: string): ReadonlyMap<string, string> | undefined {
  const days = new Map<string, string>();
  let day = '';
  for (const line of history(folder)?.split('\n') ?? []) {
    if (line.startsWith(MARK)) day = line.slice(MARK.length);
    else if (line !== '' && !days.has(line)) days.set(line, day);
  }
  return days.size === 0 ? undefined : days;
}

function history(folder: string): string | undefined {
  const format = `--format=${MARK}%cs`;
  const args = [
    '-c',
    'core.quotePath=false',
    'log',
    '--relative',
    '--name-only',
    format,
    '--',
    '.',
  ];
  try {
    return git(folder, args).toString('utf8');
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}
