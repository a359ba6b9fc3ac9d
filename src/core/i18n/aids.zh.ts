/** Words of the reading aids. */
export const aidsZh = {
  button: '阅读辅助',
  legend: '文字与版面',
  views: {
    standard: '标准',
    large: '大字',
    larger: '特大字',
    easy: '简易模式',
  },
  easyNote: '简易模式：大字、单栏、高对比，只保留正文和主要链接。',
  speak: '朗读本页',
  stop: '停止朗读',
  speechNote: '朗读由浏览器和本机完成，不上传内容。',
  noVoice: '本机没有可用的朗读语音。',
  close: '关闭',
};
export type AidsWords = typeof aidsZh;
