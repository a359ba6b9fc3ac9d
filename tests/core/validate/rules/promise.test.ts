import { bodied, describeRule } from '../../../helpers/describe-rule.ts';

describeRule('rule/promise', {
  bad: [
    ...[
      '已经认定',
      '保证享受',
      '自动符合',
      '必然享受',
      '零风险',
      '最优惠',
      '最佳',
      '全国第一',
      '最先进',
      '顶级',
    ].map((words) => ({ name: words, edits: bodied(`园区企业${words}待遇。`), shows: words })),
    { name: '国家级 as praise', edits: bodied('打造国家级平台。'), shows: '国家级' },
    { name: 'a superlative of place', edits: bodied('全省最大的基地。'), shows: '全省最大的' },
    {
      name: 'a tagline',
      edits: [{ path: 'zone.yaml', from: '一份目录写清楚', to: '最好的目录' }],
      shows: '最好',
    },
    {
      name: 'a promise after another clause denies something',
      edits: bodied('手续不是难事，企业保证享受优惠。'),
      shows: '保证享受',
    },
  ],
  good: [
    {
      name: 'ordinary words with 最',
      edits: bodied(
        '最低投资额、最高负荷、最近一年、最终产品、最大化、最优化、最后一步、至少两项。',
      ),
    },
    {
      name: 'ordinary words with 第一',
      edits: bodied('第一条、第一阶段、第一类医疗器械、第1号修改单、第一产业、全国第一批试点。'),
    },
    {
      name: 'official names',
      edits: bodied('国家级新区、国家级经济技术开发区、国家级高新区、国家级专精特新企业。'),
    },
    { name: 'levels of government', edits: bodied('由国家级、省级部门审批。') },
    { name: 'what is denied', edits: bodied('列入目录不等于自动符合条件，也并不必然享受优惠。') },
    { name: 'what is forbidden', edits: bodied('宣传中不得使用“最佳”“全国第一”等用语。') },
    { name: 'a quoted title', edits: bodied('见《最佳可行技术指南》和《国家级平台管理办法》。') },
    {
      name: 'the title of a source',
      edits: [{ from: 'title: 产业结构调整指导目录（2024年本）', to: 'title: 全国最佳园区评选' }],
    },
  ],
});
