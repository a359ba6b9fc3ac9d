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
  premises: {
    onSite: '实地情况',
    photos: '照片',
    utilities: '七通一平',
    neighbours: '周边企业',
    distances: '距离',
    missing: '尚未提供',
    provided: '已具备',
    notProvided: '未具备',
    utilitiesCount: (count: number, all: number) => `${all}项中已具备${count}项`,
    methods: { road: '公路里程', straight: '直线距离' },
    landmarks: { port: '港口', airport: '机场', hospital: '医院', university: '高校' },
    old: (months: number) => `本版发布时照片已超过${months}个月，请以现场为准`,
    author: '摄影',
    mapNumber: '审图号',
    plan: '园区示意图',
    planDetail: (entries: number, premises: number) =>
      premises > 0 ? `${entries}个条目 · ${premises}处载体` : `${entries}个条目`,
    planByDirection: '示意图，不按比例；各园区只表示相对方位。',
    planWithoutDirection: '示意图，不按比例，不表示位置和方位。',
    planScale: '示意图 · 不按比例',
    north: '北',
  },
  results: {
    title: '招商成果',
    lead: '园区招商的数字和事件，每一项都注明来源和核对日期。',
    year: (year: string) => `${year}年`,
    parts: '按产业',
    noParts: '分产业的数字：没有登记到有来源的数字，所以不画图。',
    none: '本目录没有登记有来源的成果。',
  },
  opportunities: { by: '按规模、合作方式和进展查看', scale: '规模档次' },
  contact: {
    title: '联系我们',
    lead: '各产业的联系窗口。本站没有表单，也不跟踪访问者；请直接打电话、写邮件或到窗口来。',
    card: '下载名片（vCard）',
    sampleCard: '示例：为演示而设，不真实',
  },
  target: {
    meaning: '含义',
    emissions: (all: number, clean: number) =>
      `本瞄向要求零排放：所列${all}个条目中，${clean}个登记为零排放，其余须由项目证明能够做到。`,
  },
  term: { more: '术语表' },
};

export type PlacesWords = typeof placesZh;
