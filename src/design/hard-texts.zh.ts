/** Texts that a layout must bear: what laws are called, and words without a blank. */
export const HARD_TEXTS = {
  zh: {
    long: '关于在海南自由贸易港核心产业集聚区内从事先进制造、生物医药、现代金融及其他经国家有关主管部门依法核准的生产经营活动的内资与外商投资企业适用所得税、货物进口税收以及人才政策有关事项的补充通知（征求意见稿第三次修订）',
    word: 'Hydrochlorofluorocarbon-electroencephalographically-2,2,4-trimethylpentane',
    figure: '投资额',
    specimen: '投资强度≥ 500 万元/亩，减按15%征收（财税〔2025〕3号）',
  },
  en: {
    long: 'Supplementary notice on income tax, import tax and talent policies that apply to domestic and foreign-invested enterprises engaged in advanced manufacturing, medicine and other approved activities within the core industrial areas of the Hainan Free Trade Port (third draft for comment)',
    word: 'Hydrochlorofluorocarbon-electroencephalographically-2,2,4-trimethylpentane',
    figure: 'Total investment',
    specimen: 'Intensity of ≥ RMB 75 million per hectare, 15% tax, 2,025 agreements',
  },
} as const;
