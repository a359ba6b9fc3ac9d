import { diagnosticKind } from '../diagnostics/diagnostic.ts';

type None = Readonly<Record<string, never>>;

export const notUtf8 = diagnosticKind<{ encoding: string }>({
  code: 'read/not-utf8',
  severity: 'error',
  title: { zh: '文件不是 UTF-8 编码', en: 'The file is not UTF-8' },
  message: ({ encoding }) => ({
    zh: `文件不是 UTF-8 编码，看起来是 ${encoding}；在编辑器里选“另存为”，编码选 UTF-8。`,
    en: `The file is not UTF-8; it looks like ${encoding}. Save it again with the encoding UTF-8.`,
  }),
  why: {
    zh: '编码不对时汉字会变成乱码并被发布。',
    en: 'With a wrong encoding Chinese text is published as garbage.',
  },
  bad: '（以 GBK 保存的文件）',
  good: '（以 UTF-8 保存的同一文件）',
});

export const byteOrderMark = diagnosticKind<None>({
  code: 'read/byte-order-mark',
  severity: 'error',
  title: { zh: '文件开头有看不见的 BOM', en: 'The file begins with an invisible byte-order mark' },
  message: () => ({
    zh: '文件开头有看不见的 BOM 字符；在编辑器里另存为“UTF-8（无 BOM）”。',
    en: 'The file begins with an invisible byte-order mark. Save it as “UTF-8 without BOM”.',
  }),
  why: {
    zh: '首行必须正好是 ---，BOM 会使它不再是。',
    en: 'The first line must be exactly ---; the mark makes it something else.',
  },
  bad: 'U+FEFF---',
  good: '---',
});

export const symbolicLink = diagnosticKind<None>({
  code: 'read/symbolic-link',
  severity: 'error',
  title: { zh: '目录里有符号链接', en: 'A symbolic link lies in the catalogue' },
  message: () => ({
    zh: '这是符号链接，可能把目录以外的文件发布出去；放入文件本身。',
    en: 'This is a symbolic link and could publish a file from elsewhere. Put the file itself here.',
  }),
  why: {
    zh: '链接指向的文件不受目录管理，可能泄露。',
    en: 'What a link points to is outside the catalogue and may leak.',
  },
  bad: 'entries/x.md -> /home/clerk/x.md',
  good: 'entries/x.md',
});

export const tooLong = diagnosticKind<{
  size: number;
  limit: number;
  part: 'file' | 'frontMatter';
}>({
  code: 'read/too-long',
  severity: 'error',
  title: { zh: '文件过长', en: 'The file is too long' },
  message: ({ size, limit, part }) => ({
    zh: `${part === 'file' ? '文件' : '文件头（front matter）'}有 ${size} 字节，超过上限 ${limit} 字节；删减内容，或拆成几条。`,
    en: `The ${part === 'file' ? 'file' : 'front matter'} has ${size} bytes, over the limit of ${limit}. Shorten it or split the record.`,
  }),
  why: {
    zh: '一条记录是一页内容；过长的多半是误贴。',
    en: 'A record is one page; a very long one is usually pasted by mistake.',
  },
  bad: '（24 MB 的 Markdown 文件）',
  good: '（几 KB 的 Markdown 文件）',
});

export const unexpectedFile = diagnosticKind<{ name: string }>({
  code: 'read/unexpected-file',
  severity: 'error',
  title: { zh: '位置或名称不对的文件', en: 'A file with a wrong place or name' },
  message: ({ name }) => ({
    zh: `“${name}”不是目录认识的位置或名称，不会被发布；按 条目 entries/<产业>/<id>.md、英文 <id>.en.md 等规则放置，或移出 catalogue。`,
    en: `“${name}” is no place or name that the catalogue knows; it would not be published. Name it like entries/<sector>/<id>.md or <id>.en.md, or move it out.`,
  }),
  why: {
    zh: '放错地方的条目会无声地漏发。',
    en: 'A misplaced record would be left out without a word.',
  },
  bad: 'entries/cell-therapy.txt',
  good: 'entries/medicine-and-health/cell-therapy.md',
});

export const caseCollision = diagnosticKind<{ other: string }>({
  code: 'read/case-collision',
  severity: 'error',
  title: { zh: '只有大小写不同的名称', en: 'Names that differ only in case' },
  message: ({ other }) => ({
    zh: `与 ${other} 只差大小写，在 Windows 和网页地址上是同一个；改用不同的名称。`,
    en: `Differs from ${other} only in case; on Windows and in addresses they are one. Use another name.`,
  }),
  why: {
    zh: '后写的一个会无声地盖掉另一个。',
    en: 'One of them would silently replace the other.',
  },
  bad: 'Vaccines.md 与 vaccines.md',
  good: 'vaccines.md',
});

export const badId = diagnosticKind<{ id: string }>({
  code: 'read/bad-id',
  severity: 'error',
  title: { zh: '文件名不能作为永久编号', en: 'The file name cannot serve as a permanent id' },
  message: ({ id }) => ({
    zh: `文件名“${id}”不能作为永久编号；用 3 至 60 个小写字母、数字和连字符，例如 cell-and-gene-therapy。`,
    en: `The file name “${id}” cannot be a permanent id. Use 3 to 60 lower-case letters, digits and hyphens, e.g. cell-and-gene-therapy.`,
  }),
  why: {
    zh: '文件名就是网址，发布以后不再改变。',
    en: 'The file name is the address and never changes after publication.',
  },
  bad: 'entries/medicine-and-health/细胞治疗.md',
  good: 'entries/medicine-and-health/cell-and-gene-therapy.md',
});

export const missingFile = diagnosticKind<{ path: string }>({
  code: 'read/missing-file',
  severity: 'error',
  title: { zh: '缺少必需的文件', en: 'A required file is missing' },
  message: ({ path }) => ({
    zh: `缺少必需的文件 ${path}；从示例目录复制一份再修改。`,
    en: `The required file ${path} is missing. Copy it from the example catalogue and edit it.`,
  }),
  why: {
    zh: '没有它就不知道园区、产业或分类。',
    en: 'Without it the zone, its sectors or classes are unknown.',
  },
  bad: 'catalogue/ 里没有 zone.yaml',
  good: 'catalogue/zone.yaml',
});

export const noFrontMatter = diagnosticKind<None>({
  code: 'read/no-front-matter',
  severity: 'error',
  title: { zh: '缺少文件头', en: 'The front matter is missing' },
  message: () => ({
    zh: '首行不是 ---；文件头要以单独一行 --- 开始（前面没有空行和空格），以单独一行 --- 结束。',
    en: 'The first line is not ---. The front matter begins with a line --- (nothing before it) and ends with a line ---.',
  }),
  why: {
    zh: '没有文件头就没有标题、分类和日期。',
    en: 'Without front matter there is no title, class or date.',
  },
  bad: 'title: 疫苗',
  good: '---\ntitle: 疫苗\n---',
});

export const unterminatedFrontMatter = diagnosticKind<None>({
  code: 'read/unterminated-front-matter',
  severity: 'error',
  title: { zh: '文件头没有结束', en: 'The front matter does not end' },
  message: () => ({
    zh: '文件头没有结束行；在正文之前加单独一行 ---。',
    en: 'The front matter has no end. Put a line --- before the body.',
  }),
  why: {
    zh: '没有结束行时整篇正文会被当成数据。',
    en: 'Without an end the whole body is taken for data.',
  },
  bad: '---\ntitle: 疫苗\n正文',
  good: '---\ntitle: 疫苗\n---\n正文',
});

export const foreignFrontMatter = diagnosticKind<{ language: string }>({
  code: 'read/foreign-front-matter',
  severity: 'error',
  title: { zh: '文件头不是 YAML', en: 'The front matter is not YAML' },
  message: ({ language }) => ({
    zh: `文件头写成了“${language}”；只接受 YAML，首行改为 ---。`,
    en: `The front matter is written as “${language}”. Only YAML is accepted; make the first line ---.`,
  }),
  why: {
    zh: '别的语言可能带有会被执行的代码。',
    en: 'Other languages may carry code that would be run.',
  },
  bad: '---js',
  good: '---',
});
