import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { statSync } from 'node:fs';
import { nodeFolder } from '../../src/cli/node-ports.ts';
import { run } from '../../src/cli/run.ts';
import { fakeEffects } from './fake-effects.ts';
import { BASE } from './fixture-cases.ts';
import { REAL_CATALOGUE } from './real-catalogue.ts';
import { thaw } from './thaw.ts';

/** A folder on disk with a catalogue in it, and the command line in that folder. */
export interface Desk {
  readonly folder: string;
  readonly mulu: (
    ...argv: string[]
  ) => Promise<{ readonly code: number; readonly out: string; readonly err: string }>;
  /** Texts of the catalogue by path. */
  readonly texts: () => Map<string, string>;
  readonly path: (name: string) => string;
}

/** An entry in which every field is filled. */
export const FULL_ENTRY = `---
# 备注：这一行注释不能丢
number: 2
title: "血液制品：研发、生产"   # 引号保持原样
aliases: [血制品, 'Blood, products']
summary: 以血浆为原料的制品。
legalText: 血液制品、疫苗；细胞治疗药物
subsector: biologicals
class: encouraged
targets: [chain-leader]
chain:
  stage: upstream
  action: strengthen
  anchors:
    - { name: { zh: 示例企业, en: Sample Firm }, source: { title: 示例新闻, url: "https://www.example.gov.cn/news", checked: 2026-11-02 } }
industry:
  - { code: "2762", name: 基因工程药物和疫苗制造 }
basis:
  - { policy: structure-2024, item: 鼓励类 医药 2, investor: domestic }
conflicts:
  - { policy: structure-2024, list: 限制类, investor: both, result: near, items: [限制类 医药 1, 限制类 医药 2], checked: 2026-11-24, note: { zh: "相近；未列入", en: Near but not listed } }
foreignAccess: open
incentives: [tax-15]
thresholds:
  minInvestment: { min: 5000, max: 90000, unit: 万元, source: { title: 示例来源, url: "https://www.example.gov.cn/a", checked: 2026-11-02 } }
  floorAreaRatio: { caseByCase: true }
  rdIntensity: { min: 3.5, unit: "%", sample: true }
environment: { assessment: 报告书, emissions: zero }
premises: [park-one]
contact: general
published: 2026-11-02 09:00
reviewed: 2026-11-16
sources:
  - { title: 产业结构调整指导目录（2024年本）, url: "https://www.ndrc.gov.cn/", checked: 2026-11-02 }
notes: 只给工作人员看
sample: true
---

## 招引方向

欢迎血液制品项目，门槛按[亩](glossary:mu)计。

- 一
- 二
`;

const FULL_ENGLISH = `---
title: "Blood products: R&D"
aliases: [Plasma products]
summary: Products made from plasma.
legalText: Blood products and vaccines
translationOf: "000000000000"
---

## What we want

Blood products of every kind.
`;

export const OFFICE_CATALOGUE: Readonly<Record<string, string>> = {
  ...BASE,
  'zone.yaml': (BASE['zone.yaml'] ?? '').replace(
    'languages: [zh]',
    'demonstrationNotice: { zh: 本站为演示。, en: This site is a demonstration. }\nlanguages: [zh, en]',
  ),
  'entries/health/blood-products.md': FULL_ENTRY,
  'entries/health/blood-products.en.md': FULL_ENGLISH,
};

/** A desk with the small catalogue, or with the real one. */
export function openDesk(
  files: Readonly<Record<string, string>> | 'real' = OFFICE_CATALOGUE,
): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'mulu-desk-'));
  const root = join(folder, 'catalogue');
  if (files === 'real') {
    cpSync(REAL_CATALOGUE, root, { recursive: true });
    thaw(root, 'draft');
  } else {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  }
  return {
    folder,
    path: (name) => join(folder, name),
    mulu: async (...argv) => {
      const effects = {
        ...fakeEffects({ cwd: folder }),
        isFolder: (path: string) =>
          statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
        catalogueFolder: nodeFolder,
      };
      const code = await run(argv, effects);
      return { code, ...effects.written };
    },
    texts: () =>
      new Map(
        readdirSync(root, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .sort()
          .map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
      ),
  };
}

/** Lines that differ between two states of a catalogue, as `path: -old +new`. */
export function changedLines(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string[] {
  const lines: string[] = [];
  for (const path of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(path), after.get(path)].map((text) => text?.split('\n') ?? []);
    for (const line of old ?? []) if (!now?.includes(line)) lines.push(`${path}: -${line}`);
    for (const line of now ?? []) if (!old?.includes(line)) lines.push(`${path}: +${line}`);
  }
  return lines;
}
