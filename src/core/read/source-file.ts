/** The languages in which staff write; `zh` is the one that holds the facts. */
export const LOCALES = ['zh', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export const SINGLE_KINDS = [
  'zone',
  'sectors',
  'targets',
  'classes',
  'glossary',
  'industries',
  'wording',
  'allowances',
] as const;
export const FOLDER_KINDS = [
  'edition',
  'removal',
  'entry',
  'opportunity',
  'premises',
  'policy',
  'guide',
] as const;
export type RecordKind = (typeof SINGLE_KINDS)[number] | (typeof FOLDER_KINDS)[number];

export type Format = 'yaml' | 'markdown' | 'mdx';

/** What the path of a file says about it. */
export interface RecordAddress {
  readonly kind: RecordKind;
  readonly id: string;
  readonly locale: Locale;
  readonly format: Format;
  /** For entries, the folder they lie in. */
  readonly sector?: string;
}

/** One file of the catalogue, decoded. Offsets of findings count from the start of `text`. */
export interface SourceFile {
  /** POSIX, relative to the catalogue folder. */
  readonly path: string;
  readonly text: string;
  readonly address: RecordAddress;
  /** Of the bytes; absent for a text that does not come from a folder. */
  readonly hash?: string;
}

interface FolderRule {
  readonly kind: RecordKind;
  readonly formats: Readonly<Record<string, Format>>;
}

const FOLDERS: Readonly<Record<string, FolderRule>> = {
  editions: { kind: 'edition', formats: { yaml: 'yaml' } },
  removed: { kind: 'removal', formats: { yaml: 'yaml' } },
  entries: { kind: 'entry', formats: { md: 'markdown' } },
  opportunities: { kind: 'opportunity', formats: { md: 'markdown' } },
  premises: { kind: 'premises', formats: { md: 'markdown', yaml: 'yaml' } },
  policies: { kind: 'policy', formats: { md: 'markdown', yaml: 'yaml' } },
  guides: { kind: 'guide', formats: { mdx: 'mdx' } },
};

/** What a path below `catalogue/` stands for; `undefined` when nothing of ours lies there. */
export function addressOf(path: string): RecordAddress | undefined {
  const parts = path.split('/');
  const name = /^([^.]+)(?:\.(en))?\.(md|mdx|yaml)$/u.exec(parts.at(-1) ?? '');
  if (!name) return undefined;
  const [, id = '', suffix, extension = ''] = name;
  const locale: Locale = suffix === 'en' ? 'en' : 'zh';
  if (parts.length === 1) {
    const kind = SINGLE_KINDS.find((single) => single === id);
    return kind && extension === 'yaml' && locale === 'zh'
      ? { kind, id, locale, format: 'yaml' }
      : undefined;
  }
  const folder = parts[0] ?? '';
  if (!Object.hasOwn(FOLDERS, folder)) return undefined;
  const rule = FOLDERS[folder];
  const format =
    rule && Object.hasOwn(rule.formats, extension) ? rule.formats[extension] : undefined;
  if (!rule || !format || (format === 'yaml' && locale !== 'zh')) return undefined;
  if (rule.kind === 'entry') {
    const sector = parts[1];
    return parts.length === 3 && sector ? { kind: 'entry', id, locale, format, sector } : undefined;
  }
  return parts.length === 2 ? { kind: rule.kind, id, locale, format } : undefined;
}
