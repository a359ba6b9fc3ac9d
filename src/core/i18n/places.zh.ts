/** Words of value chains, premises, results, targets, contact and terms in place, in Chinese. */
export const placesZh = {
  chain: {
    title: (sector: string) => `${sector}产业链`,
    lead: '按上游、中游、下游列出目录条目，标明补链、强链、延链的需求和已有的链主企业。',
    open: '查看产业链全图',
    picture: '产业链图',
    pictureNote: '图中内容与下面的列表相同。连线把同一细分产业的各环节接起来。',
    list: '各环节条目',
    wanted: (action: string, count: number) => `${action}${count}条`,
    summary: (count: number, wanted: readonly string[], filled: number) =>
      `本产业链共${count}个条目${wanted.length > 0 ? `，其中${wanted.join('、')}` : ''}。${
        filled > 0 ? `${filled}个条目已有链主企业或签约、开工项目。` : '各条目的链主企业尚未公布。'
      }`,
    actions: { fill: '补链', strengthen: '强链', extend: '延链' },
    marks: { fill: '补', strengthen: '强', extend: '延' },
    filledMark: '已有链主企业或签约、开工项目',
    openMark: '在招',
    legend: '图例',
    legendActions: {
      fill: '补链：补上缺少的环节',
      strengthen: '强链：加强已有环节',
      extend: '延链：向前后延伸',
    },
    anchors: '链主企业',
    anchorsUnpublished: '链主企业：尚未公布',
    noEntries: '本版目录在这个环节没有条目。',
    more: '另有{count}条',
    overview: '条目分布',
    overviewCaption: '按类别和产业链环节统计的条目数',
    total: '合计',
  },
};

export type PlacesWords = typeof placesZh;
