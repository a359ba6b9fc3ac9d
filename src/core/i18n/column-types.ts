/** Values of `ColumnType` that the rules for government sites list (Guo Ban Fa [2017] No. 47). */
export const COLUMN_TYPES = {
  home: '首页',
  overview: '概况信息',
  documents: '政策文件',
  interpretation: '政策解读',
  openData: '数据开放',
  service: '办事服务',
} as const;

export type ColumnType = keyof typeof COLUMN_TYPES;
