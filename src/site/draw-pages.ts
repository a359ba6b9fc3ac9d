import { handSiteOver } from './handover.ts';
import { PROJECT_ROOT } from './project-root.ts';
import type { Site } from './site.ts';

export interface Drawing {
  readonly site: Site;
  /** Absolute path; emptied before. */
  readonly outDir: string;
}

/** Draws the pages with the site's components into a folder; throws with the cause when one fails. */
export async function drawPages({ site, outDir }: Drawing): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { build } = await import('astro');
  const cwd = process.cwd();
  // Astro writes its scratch files below the working directory.
  process.chdir(PROJECT_ROOT);
  handSiteOver(site);
  try {
    await build({ root: PROJECT_ROOT, outDir, logLevel: 'error' });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`Astro: ${message}`, { cause });
  } finally {
    handSiteOver(undefined);
    process.chdir(cwd);
  }
}
