import { BASE, type FixtureCase } from './fixture-cases.ts';
import type { MemoryFile } from './memory-folder.ts';

function built(name: string, own: Record<string, MemoryFile>, expected: string[]): FixtureCase {
  return { name, files: { ...BASE, ...own }, expected };
}

/** “疫苗” as Windows programs of the mainland and of Taiwan save it. */
const GBK = Uint8Array.from([0xd2, 0xdf, 0xc3, 0xe7, 0xb5, 0xc4]);
const BIG5 = Uint8Array.from([0xac, 0xcc, 0xad, 0x5d, 0xaa, 0xba, 0xb2, 0xa3, 0xb7, 0x7e]);
const UTF16 = Uint8Array.from([0xff, 0xfe, 0x61, 0x00]);

/** Ten more entries, none of which names an incentive. */
const WITHOUT_INCENTIVES = Object.fromEntries(
  Array.from({ length: 10 }, (_, at) => [
    `entries/health/vaccine-${at}.md`,
    (BASE['entries/health/vaccines.md'] ?? '')
      .replace('number: 1', `number: ${at + 2}`)
      .replace('incentives: [tax-15]', 'incentives: []'),
  ]),
);

/** Cases that cannot lie in a text file: other encodings, links, very long files, many entries. */
export const BUILT_CASES: readonly FixtureCase[] = [
  built(
    'encodings',
    {
      'entries/health/gbk-file.md': GBK,
      'entries/health/big5-file.md': BIG5,
      'entries/health/utf16-file.md': UTF16,
      'premises/binary.yaml': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]),
    },
    [
      'entries/health/big5-file.md:1 read/not-utf8',
      'entries/health/gbk-file.md:1 read/not-utf8',
      'entries/health/utf16-file.md:1 read/not-utf8',
      'premises/binary.yaml:1 read/not-utf8',
    ],
  ),
  built(
    'links',
    {
      'entries/health/linked.md': { symlink: '/etc/passwd' },
      'media/gate.jpg': { symlink: '../../secret.jpg' },
    },
    ['entries/health/linked.md:1 read/symbolic-link', 'media/gate.jpg:1 read/symbolic-link'],
  ),
  built(
    'long-files',
    {
      'entries/health/long-file.md': `---\ntitle: x\n---\n${'长'.repeat(250_000)}`,
      'entries/health/long-head.md': `---\ntitle: ${'x'.repeat(70_000)}\n---\n`,
    },
    ['entries/health/long-file.md:1 read/too-long', 'entries/health/long-head.md:1 read/too-long'],
  ),
  built('sparse-facets', WITHOUT_INCENTIVES, ['zone.yaml:1 rule/sparse-facet']),
];
