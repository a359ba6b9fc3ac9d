import type { Both } from '../../src/finder/format.ts';

const lines = (text: string): Both[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [zh = '', en = ''] = line.trim().split('|');
      return { zh, en };
    });

const products = lines(`
动力电池正极材料|power battery cathode materials
固态电解质|solid electrolytes
储能变流器|storage converters
海上风电叶片|offshore wind blades
氢燃料电池电堆|hydrogen fuel cell stacks
碳化硅功率器件|silicon carbide power devices
高效光伏组件|high-efficiency photovoltaic modules
可降解塑料|biodegradable plastics
水处理膜|water treatment membranes
海水淡化装备|desalination equipment
工业余热回收系统|waste heat recovery systems
智能配电柜|smart distribution cabinets
无人机整机|unmanned aircraft
汽车轻量化车身|lightweight vehicle bodies
充换电设备|charging and swapping equipment
再生铝合金|recycled aluminium alloys
细胞治疗产品|cell therapy products
基因治疗载体|gene therapy vectors
重组蛋白药物|recombinant protein medicines
单克隆抗体|monoclonal antibodies
mRNA疫苗|mRNA vaccines
体外诊断试剂|in-vitro diagnostic reagents
血管介入导管|vascular intervention catheters
骨科植入物|orthopaedic implants
医用机器人|medical robots
可穿戴监测设备|wearable monitoring devices
中药配方颗粒|herbal formula granules
南药饮片|southern medicine decoction pieces
热带特色健康食品|tropical health foods
化学创新药|innovative chemical medicines
特色原料药|specialty active ingredients
一次性生物反应袋|single-use bioreactor bags
色谱填料|chromatography resins
合同研发服务|contract development services
临床检验服务|clinical testing services
药物安全性评价|drug safety evaluation
创业投资基金|venture capital funds
绿色信贷|green credit
融资租赁|finance leasing
碳资产管理|carbon asset management
再保险|reinsurance
跨境支付|cross-border payment
知识产权质押|intellectual property pledges
供应链金融|supply chain finance
金融数据服务|financial data services
环境权益登记|environmental rights registration
家族信托|family trusts
航运保险|shipping insurance
精密减速器|precision reducers
工业传感器|industrial sensors
激光加工装备|laser processing equipment
增材制造装备|additive manufacturing equipment
数控机床主轴|machine tool spindles
半导体封装材料|semiconductor packaging materials
特种玻璃|specialty glass
高性能涂料|high-performance coatings
生物基纤维|bio-based fibres
食品添加剂|food additives
绿色建材构件|green building components
冷链物流装备|cold chain equipment
`);
const SECTORS = ['manufacturing', 'medicine', 'finance'] as const;

const places = lines(`
美丰示范园|Meifeng Demonstration Park
云港产业园|Yungang Industrial Park
青石工业园|Qingshi Industrial Park
药湖生命园|Yaohu Life Park
海湾总部区|Bay Headquarters Area
南渡制造园|Nandu Manufacturing Park
白鹭科技城|Egret Science City
长堤物流园|Changdi Logistics Park
望山研发园|Wangshan Research Park
新塘加工区|Xintang Processing Zone
`);

export const PHRASES = {
  products: products.map((one, index) => ({
    ...one,
    aliases: [one.zh.slice(-2), one.en.split(' ').at(-1) ?? ''],
    sector: SECTORS[Math.floor(index / 20)] ?? 'manufacturing',
  })),
  places: places.map((name, index) => ({
    name,
    short: name.zh.slice(0, 2),
    id: `park-${String(index)}`,
  })),
  forms: lines(`
研发及生产|development and production
关键装备制造|key equipment manufacture
检测与认证服务|testing and certification
示范应用|demonstration projects
回收与再利用|recovery and reuse
区域总部|regional headquarters
中试平台|pilot platforms
供应链配套|supply chain support
`),
  stages: ['upstream', 'midstream', 'downstream'],
  industries: [...Array(40).keys()].map((index) => ({
    code: String(2611 + index * 37),
    zh: `${products[index]?.zh ?? ''}制造业`,
  })),
  policies: [...Array(30).keys()].map((index) => ({
    zh: `关于支持${products[index * 2]?.zh ?? ''}产业发展的若干措施`,
    en: `Measures in Support of ${products[index * 2]?.en ?? ''}`,
    number: `示府〔${String(2016 + (index % 10))}〕${String(index + 3)}号`,
  })),
  parts: lines(`
关键原料|key raw materials
核心零部件|core components
生产软件|production software
检测仪器|test instruments
洁净厂房|clean-room workshops
标准厂房|standard workshops
公共实验室|shared laboratories
危险废物处置|hazardous waste disposal
污水处理厂|a sewage works
双回路供电|dual power supply
专业人才|skilled staff
质量体系|a quality system
数据中心|a data centre
仓储设施|storage facilities
出口渠道|export channels
示范场景|demonstration sites
备品备件|spare parts
模具开发|mould development
`),
  summaries: lines(`
面向{q}和{p}的研发、生产与服务，优先支持自带{c}的企业落户{l}。|Development, production and services for {p} and {q}, with preference for firms that bring {c} to {l}.
围绕{p}补齐{c}，重点引进拥有自主工艺的企业，不支持简单组装。|Fills the gap in {c} around {p}; firms with processes of their own are preferred to plain assembly.
支持{p}企业在{l}设立研发中心，并与本地{q}企业配套。|Supports makers of {p} that open a research centre in {l} and supply local makers of {q}.
鼓励{p}的规模化应用，单个项目投资不低于{n}00万元。|Encourages large-scale use of {p}; a project invests no less than CNY {n} million.
`),
  sentences: lines(`
本条欢迎掌握{p}核心技术的企业，单纯贴牌分装的项目不在支持范围。|Makers that command the core technology of {p} are welcome; mere relabelling is outside this entry.
项目应当在签约后{n}个月内开工，并按承诺的进度完成设备安装。|Work should begin within {n} months of signing, and equipment be installed on the schedule promised.
{l}可以提供{c}，水、电、气和通信均已接入红线。|The {l} offers {c}, with water, power, gas and telecoms laid to the boundary.
企业须先办理立项备案，再编制环境影响报告书，批准之前不得开工建设。|A firm first files the project and then prepares the environmental report; no work may start before approval.
与{q}企业就近配套的项目，可以共用{c}，节约前期投入约{n}%。|Projects close to makers of {q} can share {c} and save about {n}% of early spending.
建筑系数不低于{n}%，行政办公用地不超过总用地的7%。|Building coefficient at least {n}%, with offices on no more than 7% of the land.
园区更看重研发投入、设备先进程度和带动{q}发展的能力，不只看投资额。|The park looks at research spending, equipment and the pull on {q}, not only at the amount invested.
生产过程产生的废水须预处理后排入{c}，废气收集率不低于9{n}%。|Waste water is pre-treated before it goes to {c}, and fumes are captured as completely as practicable.
外商投资企业同等适用，另须核对外商投资准入特别管理措施。|Foreign investors are treated alike, and also check the special measures for access.
可以租用现有{c}先行投产，面积从{n}00平方米起，三年内不得转租。|Existing {c} may be leased to start early, from {n}00 square metres, without subletting for three years.
{p}出口须符合目的地市场的注册要求，园区协助对接检验机构。|Exports of {p} must meet the registration rules of their markets; the park helps to find test houses.
鼓励企业参与{p}行业标准制定，首次主导国家标准的一次性给予奖励。|Firms are encouraged to take part in standards for {p}; leading a national standard is rewarded once.
招聘本地高校毕业生超过{n}人的，可以申请人才公寓和培训补贴。|Those who hire over {n} local graduates may apply for flats and training grants.
资金来源应当清晰，注册资本实缴到位后方可申请用地。|Funds should have a clear origin; land may be applied for once capital is paid up.
已有{n}家{q}企业落户，形成了从{c}到整机的配套关系。|Some {n} makers of {q} have settled, linked from {c} to finished products.
对一事一议的重大项目，由管委会会同主管部门研究确定支持方式。|For large projects the committee and the departments settle the support case by case.
数据出境、药品许可等事项依法办理，本目录不替代行政许可。|Data transfer, drug licences and the like follow the law; this catalogue replaces no licence.
建议投资者在选址前实地查看{l}，核对容积率、限高和荷载。|Investors should visit the {l} before choosing a site and check plot ratio, height and floor load.
{c}由第三方运营，收费标准公开，企业可以按次购买服务。|Third parties run {c} at published prices, and firms may buy services one by one.
到{n}年底前投产的项目，优先安排{q}应用场景和首台套示范。|Projects in production by the deadline are first in line for trials with {q}.
能耗强度须达到行业先进水平，鼓励使用屋顶光伏和绿色电力。|Energy intensity must match the best in the industry; roof solar and green power are encouraged.
本条不支持以{p}名义圈占土地、长期不开工的项目。|Projects that use {p} as a pretext to hold idle land are not supported.
银行、担保和租赁机构可以提供设备贷款，利率由双方依法约定。|Banks, guarantors and lessors can finance equipment at rates agreed under the law.
产品验证阶段可以借用{c}，小批量试制费用由企业承担。|During validation firms can borrow {c} and pay for their own small batches.
跨境研发用样品可以申请便利通关，从申报到放行一般不超过{n}小时。|Samples for research may clear customs quickly, as a rule within {n} hours.
安全评价、消防设计和职业病防护设施应当与主体工程同时设计。|Safety appraisal, fire design and occupational protection are designed together with the main works.
与{l}相邻的住宅区设有防护距离，涉及异味的工序须密闭。|Homes near the {l} are protected by a distance, and smelly steps must be enclosed.
中小企业可以先进入孵化器，年营业收入超过{n}00万元后再转入{c}。|Smaller firms may start in the incubator and move to {c} when sales exceed CNY {n} million.
每半年更新一次企业需求清单，{q}和{c}的缺口最大。|A list of needs is renewed twice a year; {q} and {c} are most wanted.
投资协议应当写明投资强度、亩均产值和违约责任，单位为万元/亩。|The agreement states investment intensity, output per mu and remedies.
`),
} as const;
