/** Words of Chinese business scopes that say what is done, never to what; they do not tell industries apart. */
export const ACTIVITIES = [
  ...['研究和试验发展', '技术开发', '技术咨询', '技术转让', '技术推广', '技术服务', '技术交流'],
  ...['进出口', '制造业', '制造', '生产', '研发', '研制', '研究', '开发', '设计', '加工', '销售'],
  ...['批发', '零售', '经营', '安装', '维修', '修理', '服务业', '服务', '活动', '业务', '管理'],
  ...['技术', '产品', '相关', '新型', '从事', '开展', '提供', '以及', '及其', '其他', '未列明'],
  ...['设备', '装备', '材料', '系统', '及', '和', '与', '或', '的', '等', '各类', '类'],
] as const;

/** Labels and set phrases of a business scope; they name no trade. */
export const SET_PHRASES =
  /^(?:许可(?:经营)?项目|一般(?:经营)?项目|经营范围|主营|兼营)$|依法须经批准|相关部门批准|方可开展|许可证件为准|营业执照|自主开展|法律法规|国家.*(?:禁止|限制)|批准文件/u;

/** What is left out is not to be found. */
export const EXCLUSIONS = /^(?:不含|不包括|不得|除|非|以外)|(?:除外|以外)$/u;

/** Sorts of activity; a phrase and an industry of different sorts do not agree. */
export const SORTS = {
  trade: /批发|零售|销售|贸易|经营/u,
  making: /制造|生产|加工|炼制/u,
  research: /研究|研发|试验发展|开发|设计/u,
  service: /服务|咨询|推广|转让|租赁|维修|修理|安装|管理/u,
} as const;
