/**
 * What a clerk should know before filling in a field, by kind and path of the field (`*` for every kind).
 * Labels stand in the schemas, limits of length too; here is only what those do not say.
 */
export const fieldHintsZh: Readonly<Record<string, string>> = {
  'entry.number': '本产业内的印制编号，换版时可以改；文件名（编号）不能改。',
  'entry.title': '中文不超过40字。写项目方向，不写口号。',
  'entry.aliases': '别的叫法、简称、英文缩写，一行一个，检索时用得上。',
  'entry.summary': '中文不超过120字，用在列表和搜索结果里。',
  'entry.legalText': '国家或省目录的原文，有多长写多长，照录不改。',
  'entry.class': '鼓励、允许、有条件、限制、禁止，以核对结果为准。',
  'entry.targets': '面向哪一类投资者，可以选几项。',
  'entry.industry': 'GB/T 4754—2017（含第1号修改单）的代码和名称，两者会一起核对。',
  'entry.basis': '依据哪份文件的哪一条，适用境内还是境外投资者。',
  'entry.basis.item': '照文件的写法，如“全国 106”“鼓励类 医药 2”。',
  'entry.conflicts': '与限制、淘汰类和负面清单逐份核对的结果。',
  'entry.incentives': '可以申请，不等于一定享受。',
  'entry.thresholds': '没有的指标不添加。数字要有来源，没有来源的标为示例。',
  'entry.contact': '页面上显示的联系窗口。',
  'entry.published': '首次发布的时间，如 2026-11-02 09:00；不得倒签。',
  'entry.reviewed': '最近一次复核的日期，复核后再改。',
  'opportunity.title': '中文不超过40字。',
  'opportunity.summary': '中文不超过120字。',
  'policy.documentNumber': '如“财税〔2025〕3号”，年份用六角括号。',
  'policy.expires': '没有写明有效期的不填。',
  'policy.checked': '最近一次打开官方原文核对的日期。',
  'premises.reviewed': '最近一次到现场或与园区核对的日期。',
  'premises.evidence': '照片放在 media 文件夹，写明拍摄日期和作者；地图另写审图号。',
  '*.sources': '数字和说法从哪里来，哪天核对的。',
  '*.notes': '只给工作人员看，不发布。',
  '*.sample': '示例数据要打开，页面上会注明“示例”。',
  '*.caseByCase': '一事一议的不填上下限。',
  '*.url': '官方原文的网址。',
};
