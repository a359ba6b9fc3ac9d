import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { rule } from './rule.ts';

type Fault =
  | { readonly is: 'case'; readonly write: string }
  | { readonly is: 'type'; readonly name: string }
  | { readonly is: 'large'; readonly megabytes: number };

const kind = diagnosticKind<{ fault: Fault }>({
  code: 'rule/picture-file',
  rule: 'I04',
  severity: 'warning',
  title: { zh: '图片文件不合适', en: 'A picture file that will not do' },
  message: ({ fault }) => {
    switch (fault.is) {
      case 'case':
        return {
          zh: `文件名的大小写与 media/${fault.write} 不同；写成 ${fault.write}，Windows 上能打开，服务器上打不开。`,
          en: `The case of the name differs from media/${fault.write}. Write ${fault.write}: it opens on Windows but not on a server.`,
        };
      case 'type':
        return {
          zh: `${fault.name} 不是 JPEG、PNG、WebP 或 AVIF 图片；另存为其中一种。`,
          en: `${fault.name} is no JPEG, PNG, WebP or AVIF picture. Save it as one of these.`,
        };
      case 'large':
        return {
          zh: `图片有 ${fault.megabytes} MB；缩小到 8 MB 以内，网页上只用 1600 像素宽。`,
          en: `The picture has ${fault.megabytes} MB. Make it smaller than 8 MB; pages use 1600 pixels.`,
        };
    }
  },
  why: {
    zh: '图片打不开是网站检查的扣分项；SVG 等格式可以带入脚本。',
    en: 'Pictures that do not open cost points in inspections; formats such as SVG can carry scripts.',
  },
  bad: 'src: Gate.JPG（文件是 media/gate.jpg）',
  good: 'src: gate.jpg',
});

const PICTURE = /\.(?:jpe?g|png|webp|avif)$/iu;
const LIMIT = 8 * 1024 * 1024;

/** I04: pictures are of a known type and a bearable size, and are named as they are written. */
export const pictureFile = rule(kind, ({ media, mediaSizes, records }, report) => {
  const names = media.map((path) => path.replace(/^media\//u, ''));
  const present = new Set(names);
  const folded = new Map(names.map((name) => [name.toLowerCase(), name]));
  for (const [at, name] of names.entries()) {
    const file = `media/${name}`;
    const place = { file, span: { start: 0, end: 0 } };
    const size = mediaSizes?.[at] ?? 0;
    if (!PICTURE.test(name)) report(diagnose(kind, place, { fault: { is: 'type', name } }));
    else if (size > LIMIT) {
      const megabytes = Math.round(size / 1024 / 1024);
      report(diagnose(kind, place, { fault: { is: 'large', megabytes } }));
    }
  }
  for (const { source, references } of records) {
    for (const { to, id, span } of references) {
      const write = to === 'media' && !present.has(id) ? folded.get(id.toLowerCase()) : undefined;
      if (write === undefined) continue;
      report(diagnose(kind, { file: source.path, span }, { fault: { is: 'case', write } }));
    }
  }
});
