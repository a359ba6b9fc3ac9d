import type { LocalisedBody } from '../../model/catalogue.ts';
import type { SiteContext } from './context.ts';
import type { Section } from './navigation.ts';
import { outputPath, PATHS } from './paths.ts';

/** What makes a pack for one firm out of a catalogue of some entries. */
export interface Pack {
  /** Whom the pack is for, as written on its cover. */
  readonly recipient: string;
  /** `YYYY-MM-DD` of the cover; no clock is read. */
  readonly date?: string | undefined;
  /** The officer's words on the cover. */
  readonly note?: LocalisedBody | undefined;
  /** Ids of the entries in the order in which the cover lists them. */
  readonly order: readonly string[];
  /** Only its sheets, as a file of their own: without ways to other pages. */
  readonly standalone: boolean;
}

const NONE: ReadonlySet<Section> = new Set();

/** Sections that a pack does not have: guides, downloads, and whatever its entries do not cite. */
export function omittedSections({ catalogue, pack }: SiteContext): ReadonlySet<Section> {
  if (!pack) return NONE;
  const { opportunities, premises, targets, terms } = catalogue;
  const empty = Object.entries({ opportunities, premises, targets, glossary: terms }).flatMap(
    ([section, records]) => (records.length === 0 ? [section as Section] : []),
  );
  return new Set<Section>(['guides', 'downloads', 'results', ...empty]);
}

/** Whether a page of the public site has no place in a pack. `path` is below the folder of the language. */
export function isOmitted(path: string, site: SiteContext): boolean {
  if (!site.pack) return false;
  if (path === PATHS.notFound) return true;
  return [...omittedSections(site)].some((section) => PATHS[section] === path);
}

/** The address on the public site of a page that a pack leaves out; `undefined` where it is not known. */
export function publicHref({ base, locale, pack }: SiteContext, path: string): string | undefined {
  return pack && base !== undefined ? new URL(outputPath(locale, path), base).href : undefined;
}
