/** One query of every sort: name, variant characters, pinyin, words, codes, long, rare, none, near miss. */
export const QUERIES = [
  ...['高新区', '高新區', 'gxq', 'gaoxinqu', 'high-tech zone'],
  ...['标准厂房', '標準廠房', 'bzcf', '药', '疫苗', 'vaccines', '碳化硅功率器件'],
  ...['环境影响报告书', '国家高新技术产业开发区', '2611', 'C2611', 'mRNA疫苗'],
  ...['房租金', '业的企', '高薪区', '标准厂放', 'vacine', 'battery 标准厂房', '万元/亩'],
] as const;

/** Results whose texts are read for the excerpts on the first screen. */
export const EXCERPTS = 5;
