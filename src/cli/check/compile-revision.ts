import { type Compilation, compileCatalogue } from '../../core/pipeline.ts';
import { UsageError } from '../command.ts';
import { commitOf } from '../git/git.ts';
import { gitFolder } from '../git/git-folder.ts';

/** Checks the catalogue as it was at a revision, on today's day; wrong usage when git knows none. */
export function compileRevision(
  folder: string,
  revision: string,
  today: string,
): Promise<Compilation> {
  const commit = commitOf(folder, revision);
  if (commit === undefined) throw new UsageError(({ checking }) => checking.noRevision(revision));
  return compileCatalogue({ folder: gitFolder(folder, commit), today });
}
