import { diagnosticKind } from '../diagnostics/diagnostic.ts';

type LockFault =
  | { readonly is: 'json' | 'checksum' }
  | { readonly is: 'newer'; readonly schema: number }
  | { readonly is: 'shape'; readonly at: string }
  | { readonly is: 'name' | 'entry'; readonly id: string };

/** A lock that cannot be trusted. Reported by `editions/lock-file.ts`. */
export const damagedLock = diagnosticKind<{ fault: LockFault }>({
  code: 'read/damaged-lock',
  rule: 'I06',
  severity: 'error',
  title: { zh: '版本锁文件已损坏或被改动', en: 'The lock of an edition is damaged or was changed' },
  message: ({ fault }) => {
    const restore = {
      zh: '版本锁由 mulu freeze 写成，不能手改；用 git 恢复这个文件。',
      en: 'A lock is written by mulu freeze and never by hand. Restore the file with git.',
    };
    const said = lockFault(fault);
    return { zh: `${said.zh}${restore.zh}`, en: `${said.en} ${restore.en}` };
  },
  why: {
    zh: '版本锁是“当时印发了什么”的证据，改过就不再是证据。',
    en: 'The lock is the evidence of what was issued; once changed it is none.',
  },
  bad: '"checksum": "0000…"（与内容不符）',
  good: '（mulu freeze 写成、未经改动的文件）',
});

function lockFault(fault: LockFault): { zh: string; en: string } {
  switch (fault.is) {
    case 'json':
      return { zh: '从这里起不是完整的 JSON。', en: 'From here on this is not whole JSON.' };
    case 'checksum':
      return {
        zh: '校验码与内容不符，文件被改动过。',
        en: 'The checksum does not fit the content: the file was changed.',
      };
    case 'entry':
      return {
        zh: `条目“${fault.id}”的校验码与内容不符，被改动过。`,
        en: `The hash of the entry “${fault.id}” does not fit its content: it was changed.`,
      };
    case 'newer':
      return {
        zh: `文件格式是第 ${fault.schema} 版，这个软件不认识；更新软件。`,
        en: `The file is of format ${fault.schema}, which this program does not know. Update the program.`,
      };
    case 'shape':
      return {
        zh: `内容不完整或多出字段（${fault.at}）。`,
        en: `The content lacks a field or has one too many (${fault.at}).`,
      };
    case 'name':
      return {
        zh: `里面是版本“${fault.id}”，与文件名不同。`,
        en: `It holds the edition “${fault.id}”, which is not the file's name.`,
      };
  }
}

type FrozenFault =
  | { readonly is: 'missing' | 'orphan' | 'unrecorded' | 'other' }
  | { readonly is: 'field'; readonly field: string; readonly was: string }
  | { readonly is: 'added'; readonly id: string };

/** What was done to an edition after it was frozen. Reported by `editions/check-editions.ts`. */
export const frozenEdition = diagnosticKind<{ edition: string; fault: FrozenFault }>({
  code: 'rule/frozen-edition',
  rule: 'I06',
  severity: 'error',
  title: { zh: '改动了已冻结的版本', en: 'A frozen edition was changed' },
  message: ({ edition, fault }) => {
    switch (fault.is) {
      case 'missing':
        return {
          zh: `版本 ${edition} 已冻结，但锁文件 editions/${edition}.lock.json 不见了或已损坏；用 git 恢复它。`,
          en: `The edition ${edition} is frozen, but its lock editions/${edition}.lock.json is gone or damaged. Restore it with git.`,
        };
      case 'orphan':
        return {
          zh: `有锁文件，却没有版本文件 editions/${edition}.yaml；已冻结的版本不能删除，用 git 恢复它。`,
          en: `There is a lock but no editions/${edition}.yaml. A frozen edition cannot be deleted; restore the file with git.`,
        };
      case 'unrecorded':
        return {
          zh: `有锁文件，但版本文件里没有 lock 一行；运行 mulu freeze ${edition} 补上。`,
          en: `There is a lock, but the edition has no line “lock”. Run mulu freeze ${edition} to add it.`,
        };
      case 'other':
        return {
          zh: `lock 与锁文件的校验码不同；版本 ${edition} 已冻结，用 git 恢复被改动的那个文件。`,
          en: `“lock” is not the checksum of the lock file. The edition ${edition} is frozen; restore whichever was changed with git.`,
        };
      case 'field':
        return {
          zh: `版本 ${edition} 已冻结，${fault.field} 不能再改；恢复为“${fault.was}”，更正写进 note。`,
          en: `The edition ${edition} is frozen and its ${fault.field} stays. Restore “${fault.was}”; a correction belongs in the note.`,
        };
      case 'added':
        return {
          zh: `版本 ${edition} 已冻结，其中没有条目“${fault.id}”；新条目属于下一版：先建一个 status: draft 的版本文件。`,
          en: `The edition ${edition} is frozen and has no entry “${fault.id}”. A new entry belongs to the next edition: begin one with status: draft.`,
        };
    }
  },
  why: {
    zh: '已印发的版本是公文，多年以后要能说清当时写了什么。',
    en: 'An edition that was issued is a public document: years later it must be clear what it said.',
  },
  bad: 'issued: 2026-11-03（冻结时是 2026-11-02）',
  good: 'issued: 2026-11-02',
});

/** An entry that differs from the frozen current edition without a record of the correction. */
export const editedAfterFreeze = diagnosticKind<{
  edition: string;
  id: string;
  hash: string;
  today: string;
}>({
  code: 'rule/unrecorded-correction',
  rule: 'I06',
  severity: 'warning',
  title: {
    zh: '冻结后改动了条目，没有登记更正',
    en: 'An entry was changed after the freeze without a record',
  },
  message: ({ edition, id, hash, today }) => ({
    zh: `本条与已冻结的版本 ${edition} 不同，网站会标为“更正”。是更正：在 editions/${edition}.yaml 的 corrections 里加一条 { entry: ${id}, date: ${today}, facts: "${hash}", reason: { zh: 原因, en: reason } }；是下一版的内容：先建一个 status: draft 的版本文件。`,
    en: `This entry differs from the frozen edition ${edition}; the site marks it as corrected. If it is a correction, add { entry: ${id}, date: ${today}, facts: "${hash}", reason: { zh: 原因, en: reason } } to “corrections” in editions/${edition}.yaml; if it is for the next edition, begin that with status: draft.`,
  }),
  why: {
    zh: '已印发的内容可以更正，但要看得见改了什么、为什么改。',
    en: 'What was issued may be corrected, but visibly: what, when and why.',
  },
  bad: '（冻结后把门槛由 500 改为 600，没有登记）',
  good: 'corrections: [{ entry: vaccines, date: 2026-12-15, facts: "0123456789ab", reason: { zh: 单位有误, en: Wrong unit } }]',
});

/** Reported by `editions/check-editions.ts`. */
export const vanishedEntry = diagnosticKind<{ id: string; edition: string; near?: string }>({
  code: 'rule/vanished-entry',
  rule: 'I06',
  severity: 'error',
  title: { zh: '条目消失而没有交代', en: 'An entry vanished without a record' },
  message: ({ id, edition }) => ({
    zh: `版本 ${edition} 里的条目“${id}”已不在目录里，也没有撤销记录；运行 mulu remove ${id}（撤销）或 mulu rename ${id} 新编号（改名），或恢复文件。`,
    en: `The entry “${id}” of the edition ${edition} is no longer in the catalogue and has no record of removal. Run mulu remove ${id} or mulu rename ${id} NEW, or restore the file.`,
  }),
  why: {
    zh: '网址要长期有效：撤销的条目留下一页，说明去向。',
    en: 'Addresses are permanent: a removed entry keeps a page that says what became of it.',
  },
  bad: '（直接删除 entries/…/vaccines.md）',
  good: 'removed/vaccines.yaml',
});

type RemovalFault =
  | { readonly is: 'reused'; readonly file: string }
  | { readonly is: 'edition' | 'sector' | 'successor' | 'cycle' | 'itself'; readonly id: string }
  | { readonly is: 'count'; readonly how: string; readonly asked: string }
  | { readonly is: 'frozen'; readonly edition: string };

/** Reported by `editions/check-removals.ts`. */
export const removalRecord = diagnosticKind<{ fault: RemovalFault }>({
  code: 'rule/removal-record',
  rule: 'I01',
  severity: 'error',
  title: { zh: '撤销记录与目录不合', en: 'A record of removal that does not fit' },
  message: ({ fault }) => {
    switch (fault.is) {
      case 'reused':
        return {
          zh: `这个编号又被 ${fault.file} 使用；编号不得重复使用，给那个条目换一个编号，或删去这份撤销记录。`,
          en: `The id is used again by ${fault.file}. Ids are never reused: give that entry another, or delete this record.`,
        };
      case 'edition':
        return {
          zh: `没有版本“${fault.id}”；写 editions/ 里已有的版本。`,
          en: `There is no edition “${fault.id}”. Name one of editions/.`,
        };
      case 'sector':
        return {
          zh: `sectors.yaml 里没有产业“${fault.id}”；写已有的产业。`,
          en: `There is no sector “${fault.id}” in sectors.yaml. Name one that exists.`,
        };
      case 'successor':
        return {
          zh: `没有条目“${fault.id}”，也没有它的撤销记录；写已有的条目。`,
          en: `There is no entry “${fault.id}” and no record of its removal. Name one that exists.`,
        };
      case 'itself':
        return {
          zh: `条目不能由自己接替；删去“${fault.id}”。`,
          en: `An entry cannot replace itself. Delete “${fault.id}”.`,
        };
      case 'cycle':
        return {
          zh: `顺着“${fault.id}”又回到本条，没有现行条目；指到现行的条目。`,
          en: `Following “${fault.id}” leads back here and to no entry. Name one that exists.`,
        };
      case 'count':
        return {
          zh: `how: ${fault.how} 要有 ${fault.asked} 个接替条目（successors）；补上或改写 how。`,
          en: `how: ${fault.how} needs ${fault.asked} successors. Add them or write another “how”.`,
        };
      case 'frozen':
        return {
          zh: `版本 ${fault.edition} 已冻结且含有本条，不能说在该版撤销；edition 写下一版。`,
          en: `The edition ${fault.edition} is frozen and has this entry. Name the next edition, which goes without it.`,
        };
    }
  },
  why: {
    zh: '旧链接、旧名单靠撤销记录找到现行条目；编号一旦换了人，旧链接就指错。',
    en: 'Old links and lists find what is in force by these records; an id that changes hands makes them lie.',
  },
  bad: 'successors: [vacines]',
  good: 'successors: [vaccines]',
});

/** Reported by `editions/check-editions.ts`. */
export const numberGap = diagnosticKind<{ sector: string; number: number; missing: number }>({
  code: 'rule/number-gap',
  rule: 'I05',
  severity: 'error',
  title: { zh: '已发布版本的编号有空缺', en: 'A gap in the numbers of a published edition' },
  message: ({ sector, number, missing }) => ({
    zh: `产业 ${sector} 里没有 ${missing} 号，却有 ${number} 号；已发布的版本要从 1 号连续编号，把后面的编号往前移。`,
    en: `The sector ${sector} has a number ${number} but no ${missing}. A published edition is numbered from 1 without gaps: move the later numbers up.`,
  }),
  why: {
    zh: '缺号会让人以为少印了一条。',
    en: 'A missing number looks like a lost entry.',
  },
  bad: 'number: 4（本产业只有 1、2 号）',
  good: 'number: 3',
});
