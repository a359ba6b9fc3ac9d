/** Words of llms.txt in Chinese. */
export const llmsZh = {
  state: (edition: string, issued: string, effective: string) =>
    `版本：${edition}，发布日期${issued}，施行日期${effective}。`,
  counts: (entries: number, policies: number, premises: number) =>
    `内容：${entries}个目录条目、${policies}份法规政策、${premises}处园区与载体。`,
  rules: [
    '条目的网址固定不变；编号随版本调整，引用时请用网址。',
    '数字、文号、日期以中文版为准；标有“示例”（数据中为 sample: true）的内容为演示而设，不是事实。',
    '列入鼓励类不等于享受优惠；是否准入、适用何种政策以主管部门决定和官方原文为准。',
  ],
  data: '数据文件',
  pages: '主要页面',
  sectors: '产业',
  optional: '其他',
  feed: '变更订阅（Atom）',
  sitemap: '全部页面（XML网站地图）',
  manifest: '全部文件及其SHA-256',
};

export type LlmsWords = typeof llmsZh;
