import { diagnosticKind } from '../diagnostics/diagnostic.ts';

export const yamlSyntax = diagnosticKind<{ zh: string; en: string }>({
  code: 'parse/yaml-syntax',
  severity: 'error',
  title: { zh: 'YAML 写法不对', en: 'The YAML is not well formed' },
  message: ({ zh, en }) => ({ zh, en }),
  why: {
    zh: '读不懂的行会使后面的字段全部丢失。',
    en: 'A line that cannot be read loses every field after it.',
  },
  bad: 'title: 研发: 生产',
  good: 'title: "研发: 生产"',
});

export const duplicateKey = diagnosticKind<{ key: string }>({
  code: 'parse/duplicate-key',
  severity: 'error',
  title: { zh: '字段写了两次', en: 'A field is written twice' },
  message: ({ key }) => ({
    zh: `字段“${key}”在同一处写了两次；只保留一个。`,
    en: `The field “${key}” is written twice in one place. Keep one.`,
  }),
  why: {
    zh: '两个值只会用一个，哪一个看不出来。',
    en: 'Only one of two values is used, and nobody sees which.',
  },
  bad: 'number: 3\nnumber: 4',
  good: 'number: 3',
});

export const aliasOrTag = diagnosticKind<{ text: string }>({
  code: 'parse/alias-or-tag',
  severity: 'error',
  title: {
    zh: '用了 YAML 的锚点、别名、标签或指令',
    en: 'A YAML anchor, alias, tag or directive is used',
  },
  message: ({ text }) => ({
    zh: `“${text}”是 YAML 的锚点、别名、标签、合并或指令，这里不用；写出值本身，文字加引号。`,
    en: `“${text}” is a YAML anchor, alias, tag, merge or directive, which are not used here. Write the value itself, text in quotes.`,
  }),
  why: {
    zh: '它们会让一处的值悄悄变成别处的值，也能使程序耗尽内存。',
    en: 'They make a value depend on another place unseen and can exhaust the memory.',
  },
  bad: 'summary: &s 生产疫苗',
  good: 'summary: 生产疫苗',
});

export const tooDeep = diagnosticKind<{ limit: number }>({
  code: 'parse/too-deep',
  severity: 'error',
  title: { zh: '层次太深', en: 'Nested too deeply' },
  message: ({ limit }) => ({
    zh: `括号、缩进或引用一层套一层，超过 ${limit} 层；检查有没有漏写的右括号，或删去多余的层次。`,
    en: `Brackets, indents or quotes lie in one another more than ${limit} levels deep. Look for a missing closing bracket or take out levels.`,
  }),
  why: {
    zh: '目录里的内容最多几层；几十层的多半是误贴，也会耗尽内存。',
    en: 'A record has a few levels; dozens are pasted by mistake and can exhaust the memory.',
  },
  bad: 'targets: [[[[[[[[[[ … ]]]]]]]]]]',
  good: 'targets: [frontier-brand]',
});

export const notAMapping = diagnosticKind<{ found: string }>({
  code: 'parse/not-a-mapping',
  severity: 'error',
  title: { zh: '内容不是“字段: 值”', en: 'The content is not “field: value”' },
  message: ({ found }) => ({
    zh: `这里应是一行行的“字段: 值”，却是${found}；检查冒号是不是半角，后面有没有空格。`,
    en: `Lines of “field: value” are expected here. Check that the colon is half-width and followed by a space.`,
  }),
  why: { zh: '没有字段就没有内容可发布。', en: 'Without fields nothing can be published.' },
  bad: 'title：疫苗',
  good: 'title: 疫苗',
});

export const rawHtml = diagnosticKind<{ text: string }>({
  code: 'parse/raw-html',
  severity: 'error',
  title: { zh: '正文里有 HTML', en: 'HTML in the body' },
  message: ({ text }) => ({
    zh: `正文里有 HTML“${text}”；改用 Markdown 写法，小于号写成“\\<”。`,
    en: `The body holds HTML “${text}”. Write Markdown instead; a less-than sign is “\\<”.`,
  }),
  why: {
    zh: 'HTML 可以带入脚本，也会破坏版式和无障碍。',
    en: 'HTML can bring in scripts and breaks layout and accessibility.',
  },
  bad: '<font color=red>重点</font>',
  good: '**重点**',
});

export const unsafeLink = diagnosticKind<{ url: string }>({
  code: 'parse/unsafe-link',
  severity: 'error',
  title: { zh: '不允许的链接', en: 'A link that is not allowed' },
  message: ({ url }) => ({
    zh: `链接“${url}”不允许；用 https:// 网址、mailto:、tel:，或 entry:编号、policy:编号、premises:编号、opportunity:编号、guide:编号、glossary:编号、sector:编号。`,
    en: `The link “${url}” is not allowed. Use https://, mailto:, tel:, or entry:ID, policy:ID, premises:ID, opportunity:ID, guide:ID, glossary:ID, sector:ID.`,
  }),
  why: {
    zh: 'javascript: 之类的链接会在访客的浏览器里执行代码；站内路径换位置就会失效。',
    en: 'Links such as javascript: run code at the visitor; paths inside the site break when it moves.',
  },
  bad: '[详情](javascript:alert(1))',
  good: '[15%所得税](policy:cit-15)',
});

export const imageInBody = diagnosticKind<{ url: string }>({
  code: 'parse/image-in-body',
  severity: 'error',
  title: { zh: '正文里有图片', en: 'A picture in the body' },
  message: ({ url }) => ({
    zh: `正文里的图片“${url}”不会发布；图片放在 media，并在 evidence 字段写明说明、日期和作者。`,
    en: `The picture “${url}” in the body is not published. Put it into media and name it under evidence with alt text, date and author.`,
  }),
  why: {
    zh: '没有说明文字、日期和作者的图片不能作为实地情况。',
    en: 'A picture without alt text, date and author is no evidence.',
  },
  bad: '![](plot.jpg)',
  good: 'evidence: [{ src: plot.jpg, … }]',
});

export const mdxCode = diagnosticKind<{ text: string }>({
  code: 'parse/mdx-code',
  severity: 'error',
  title: { zh: '指南里有代码', en: 'Code in a guide' },
  message: ({ text }) => ({
    zh: `“${text}”是 import、export 或 {表达式}，指南里不用；只写文字、Markdown 和允许的组件，花括号写成“\\{”。`,
    en: `“${text}” is an import, export or {expression}, which guides do not have. Write text, Markdown and the allowed components; a brace is “\\{”.`,
  }),
  why: {
    zh: 'MDX 的代码会在生成网站时执行。',
    en: 'Code in MDX would be run when the site is built.',
  },
  bad: '本年共 {count} 项',
  good: '本年共 45 项',
});

export const mdxComponent = diagnosticKind<{ name: string; allowed: string; nearest?: string }>({
  code: 'parse/mdx-component',
  severity: 'error',
  title: { zh: '指南里不认识的组件或属性', en: 'An unknown component or attribute in a guide' },
  message: ({ name, allowed, nearest }) => ({
    zh: `“${name}”不在允许之列${nearest ? `，是不是 ${nearest}？` : '；'}可用：${allowed}。`,
    en: `“${name}” is not allowed${nearest ? `; did you mean ${nearest}?` : '.'} Allowed: ${allowed}.`,
  }),
  why: {
    zh: '只有几个组件，写错的会被整段丢掉。',
    en: 'There are few components; a misspelt one would lose its whole part.',
  },
  bad: '<Alert>注意</Alert>',
  good: '<Note kind="caution">\n\n注意\n\n</Note>',
});

export const mdxSyntax = diagnosticKind<{ zh: string; en: string }>({
  code: 'parse/mdx-syntax',
  severity: 'error',
  title: { zh: 'MDX 写法不对', en: 'The MDX is not well formed' },
  message: ({ zh, en }) => ({
    zh: `指南读不懂：${zh}；检查组件有没有结束，文字里的“<”和“{”写成“\\<”“\\{”。`,
    en: `The guide cannot be read: ${en}. Check that components are closed; write “<” and “{” in text as “\\<” and “\\{”.`,
  }),
  why: { zh: '读不懂的指南不会发布。', en: 'A guide that cannot be read is not published.' },
  bad: '<Note kind="info">\n\n数字以原文为准。',
  good: '<Note kind="info">\n\n数字以原文为准。\n\n</Note>',
});
