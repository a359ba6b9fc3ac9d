/** Words from which titles and sentences of generated entries are put together; pairs are zh and en. */
export type Word = readonly [zh: string, en: string];

export const QUALITIES: readonly Word[] = [
  ['高可靠', 'High-reliability'],
  ['低能耗', 'Low-energy'],
  ['小型化', 'Compact'],
  ['海洋环境用', 'Marine-grade'],
  ['热带气候用', 'Tropical-climate'],
  ['出口型', 'Export-oriented'],
  ['数字化', 'Digital'],
  ['模块化', 'Modular'],
  ['长寿命', 'Long-life'],
  ['可循环', 'Recyclable'],
  ['社区型', 'Community-scale'],
  ['跨境', 'Cross-border'],
  ['绿色', 'Green'],
  ['定制化', 'Made-to-order'],
  ['国产替代', 'Home-made substitute'],
];

export const SCOPES: readonly Word[] = [
  ['研发', 'research and development'],
  ['中试', 'pilot production'],
  ['制造', 'manufacture'],
  ['检测', 'testing'],
  ['运营', 'operation'],
  ['集成', 'integration'],
  ['配套', 'supporting supply'],
  ['维护', 'maintenance'],
  ['推广应用', 'application'],
  ['技术服务', 'technical services'],
];

export const PLACES: readonly Word[] = [
  ['美安', "Mei'an"],
  ['药谷', 'Yaogu'],
  ['狮子岭', 'Shiziling'],
  ['云龙', 'Yunlong'],
  ['观澜湖', 'Guanlan Lake'],
  ['西海岸', 'the West Coast'],
];

export const GOODS: readonly Word[] = [
  ['传感器', 'sensors'],
  ['滤膜', 'filter membranes'],
  ['功率模块', 'power modules'],
  ['生物反应器', 'bioreactors'],
  ['诊断试剂', 'diagnostic reagents'],
  ['冷链箱', 'cold-chain boxes'],
  ['储能电芯', 'storage cells'],
  ['复合板材', 'composite boards'],
  ['康复器具', 'rehabilitation aids'],
  ['结算系统', 'settlement systems'],
  ['风险模型', 'risk models'],
  ['仓单数据', 'warehouse receipt data'],
];

export const VERBS: readonly Word[] = [
  ['优先引进', 'gives preference to'],
  ['重点支持', 'supports'],
  ['欢迎', 'welcomes'],
  ['逐步培育', 'is building up'],
  ['按需配置', 'provides as needed for'],
];

export const NEEDS: readonly Word[] = [
  ['能够说明技术来源的团队', 'teams that can show where their technology comes from'],
  ['已有订单的企业', 'firms that already have orders'],
  ['愿意共建中试线的院所', 'institutes willing to share a pilot line'],
  ['在岛内设立结算和交付职能的总部', 'headquarters that invoice and deliver from the island'],
  ['拥有完整质量体系的供应商', 'suppliers with a complete quality system'],
  ['面向东盟市场的出口商', 'exporters to ASEAN markets'],
];
