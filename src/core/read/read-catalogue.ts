import { diagnose, type Report } from '../diagnostics/diagnostic.ts';
import type { CatalogueFolder, FolderEntry } from '../ports.ts';
import { foreignEncoding } from './decode.ts';
import {
  badId,
  byteOrderMark,
  caseCollision,
  missingFile,
  notUtf8,
  symbolicLink,
  tooLong,
  unexpectedFile,
} from './findings.ts';
import { lateText } from './late-text.ts';
import { addressOf, type RecordAddress, type SourceFile } from './source-file.ts';

/** Bytes that one file may have: the body limit of 512 KiB and its front matter. */
const FILE_LIMIT = 576 * 1024;
/** Bytes that the lock of an edition may have: some ten thousand entries. */
const LOCK_LIMIT = 96 * 1024 * 1024;
const REQUIRED = ['zone.yaml', 'sectors.yaml', 'classes.yaml', 'targets.yaml'];
const PERMANENT_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const TOP = { start: 0, end: 0 };

/** A frozen edition of `editions/<id>.lock.json`, as text. */
export interface LockFile {
  readonly path: string;
  readonly edition: string;
  readonly text: string;
  /** Of the bytes; absent for a text that does not come from a folder. */
  readonly hash?: string;
}

/** What was found on disk: the records' texts and the paths of the pictures. */
export interface ReadResult {
  readonly files: readonly SourceFile[];
  readonly media: readonly string[];
  readonly locks: readonly LockFile[];
  /** Bytes of the pictures, in their order. */
  readonly mediaSizes?: readonly number[];
  /** Every record whose file lies in the folder, also those that could not be read. */
  readonly present: readonly RecordAddress[];
}

/** Reads a catalogue folder in code-point order of the paths; what cannot be read is reported and left out. */
export async function readCatalogue(folder: CatalogueFolder, report: Report): Promise<ReadResult> {
  const listed = (await folder.list())
    .filter((entry) => !entry.path.split('/').some((part) => part.startsWith('.')))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  reportCollisions(listed, report);
  reportMissing(listed, report);
  const media = listed.filter(isMedia);
  const locks = listed.filter(isLock);
  const others = listed.filter(
    (entry) => !isMedia(entry) && !isLock(entry) && !isNotice(entry.path),
  );
  const files = await Promise.all(others.map((entry) => readOne(folder, entry, report)));
  return {
    files: files.filter((file) => file !== undefined),
    media: media.map((entry) => entry.path),
    locks: (await Promise.all(locks.map((entry) => readLock(folder, entry, report)))).flat(),
    mediaSizes: media.map((entry) => entry.size),
    present: others.flatMap((entry) => addressOf(entry.path) ?? []),
  };
}

function isMedia(entry: FolderEntry): boolean {
  return entry.type === 'file' && entry.path.startsWith('media/');
}

const LOCK = /^editions\/([a-z0-9-]+)\.lock\.json$/u;

function isLock({ path, type }: FolderEntry): boolean {
  return type === 'file' && LOCK.test(path);
}

/** A lock holds a whole edition, so that it may be much longer than a record. */
async function readLock(
  folder: CatalogueFolder,
  { path, size }: FolderEntry,
  report: Report,
): Promise<LockFile[]> {
  const place = { file: path, span: TOP };
  if (size > LOCK_LIMIT) {
    report(diagnose(tooLong, place, { size, limit: LOCK_LIMIT, part: 'file' }));
    return [];
  }
  const bytes = await folder.read(path);
  const encoding = foreignEncoding(bytes);
  if (encoding !== undefined) {
    report(diagnose(notUtf8, place, { encoding }));
    return [];
  }
  return [lateText({ path, edition: LOCK.exec(path)?.[1] ?? '' }, bytes)];
}

/** A `README.md` for staff may lie in any folder. */
function isNotice(path: string): boolean {
  return /(?:^|\/)README(?:\.[\w-]+)?\.md$/u.test(path);
}

async function readOne(
  folder: CatalogueFolder,
  entry: FolderEntry,
  report: Report,
): Promise<SourceFile | undefined> {
  const place = { file: entry.path, span: TOP };
  const name = entry.path.split('/').at(-1) ?? entry.path;
  if (entry.type !== 'file') {
    report(diagnose(symbolicLink, place, {}));
    return undefined;
  }
  const address = addressOf(entry.path);
  if (!address) {
    report(diagnose(unexpectedFile, place, { name }));
    return undefined;
  }
  const { id } = address;
  const wrongLength = id.length > 60 || (id.length < 3 && address.kind !== 'edition');
  if (!PERMANENT_ID.test(id) || RESERVED.test(id) || wrongLength) {
    report(diagnose(badId, place, { id }));
  }
  if (entry.size > FILE_LIMIT) {
    // Not even read.
    report(diagnose(tooLong, place, { size: entry.size, limit: FILE_LIMIT, part: 'file' }));
    return undefined;
  }
  const bytes = await folder.read(entry.path);
  if (bytes.length > FILE_LIMIT) {
    report(diagnose(tooLong, place, { size: bytes.length, limit: FILE_LIMIT, part: 'file' }));
    return undefined;
  }
  const encoding = foreignEncoding(bytes);
  if (encoding !== undefined) {
    report(diagnose(notUtf8, place, { encoding }));
    return undefined;
  }
  if (BYTE_ORDER_MARK.every((byte, at) => bytes[at] === byte)) {
    const span = { start: 0, end: 1 };
    report(
      diagnose(byteOrderMark, { file: entry.path, span }, {}, { fix: [{ ...span, text: '' }] }),
    );
  }
  return lateText({ path: entry.path, address }, bytes);
}

function reportCollisions(listed: readonly FolderEntry[], report: Report): void {
  const seen = new Map<string, string>();
  for (const { path } of listed) {
    const folded = path.normalize('NFC').toLowerCase();
    const other = seen.get(folded);
    if (other === undefined) seen.set(folded, path);
    else report(diagnose(caseCollision, { file: path, span: TOP }, { other }));
  }
}

function reportMissing(listed: readonly FolderEntry[], report: Report): void {
  const paths = new Set(listed.map((entry) => entry.path));
  for (const path of REQUIRED) {
    if (!paths.has(path)) report(diagnose(missingFile, { file: path, span: TOP }, { path }));
  }
}
