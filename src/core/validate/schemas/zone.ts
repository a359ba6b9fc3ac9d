import { z } from 'zod';
import {
  date,
  field,
  id,
  ids,
  localised,
  prose,
  quantity,
  sample,
  source,
  unit,
  url,
} from './common.ts';

const colour = z.string().regex(/^#[0-9a-f]{6}$/u);

const figure = quantity.extend({ id: id('编号', 'Id'), label: localised('名称', 'Label', 40) });

const desk = z.strictObject({
  id: id('编号', 'Id'),
  name: localised('窗口名称', 'Name of the desk', 40),
  phone: field(z.string().regex(/^[0-9+() -]{5,24}$/u), '电话', 'Phone').optional(),
  email: field(z.email(), '邮箱', 'E-mail').optional(),
  address: localised('地址', 'Address', 120),
  hours: localised('办公时间', 'Office hours', 80),
  wechat: field(
    z.strictObject({
      src: prose('图片文件', 'File', 120),
      alt: localised('图片说明', 'Alt text', 120),
    }),
    '微信二维码',
    'WeChat code',
  ).optional(),
  sectors: ids('负责产业', 'Sectors'),
  sample: sample.optional(),
});

const milestone = z.strictObject({
  id: id('编号', 'Id'),
  date: date('日期', 'Date'),
  title: localised('标题', 'Title', 80),
  summary: localised('说明', 'Summary', 300),
  value: field(z.number(), '数值', 'Value').optional(),
  unit: unit.optional(),
  parts: field(
    z.array(
      z.strictObject({
        label: localised('部分', 'Part', 40),
        value: field(z.number(), '数值', 'Value'),
      }),
    ),
    '分项',
    'Parts',
  ).optional(),
  source,
});

const rate = z.strictObject({
  currency: field(z.enum(['USD']), '币种', 'Currency'),
  cny: field(z.number().positive(), '1单位折合人民币（元）', 'Yuan for one unit'),
  date: date('汇率日期', 'Date of the rate'),
  source: source.optional(),
  sample: sample.optional(),
});

const footer = z.strictObject({
  organiser: localised('主办单位', 'Organiser', 80).optional(),
  operator: localised('承办单位', 'Operator', 80).optional(),
  siteIdCode: field(
    z.string().regex(/^(?:bm\d{8}|\d{10})$/u),
    '网站标识码',
    'Site id code',
  ).optional(),
  icp: prose('ICP备案号', 'ICP filing', 40).optional(),
  police: prose('公安备案号', 'Public security filing', 40).optional(),
  mark: field(url, '党政机关网站标识的地址', 'Address of the government site mark').optional(),
  report: field(url, '“我为政府网站找错”的地址', 'Address for reporting errors').optional(),
});

export const zoneSchema = z.strictObject({
  id: id('编号', 'Id'),
  name: localised('简称', 'Short name', 40),
  fullName: localised('全称', 'Full name', 60),
  aliases: field(
    z.strictObject({
      zh: z.array(prose('别名', 'Alias', 40)),
      en: z.array(prose('别名', 'Alias', 80)),
    }),
    '别名',
    'Aliases',
  ),
  tagline: localised('一句话介绍', 'Tagline', 80),
  profile: localised('概况', 'Profile', 600),
  profileKind: field(z.enum(['demonstration', 'production']), '发布性质', 'Profile'),
  disclaimer: localised('声明', 'Disclaimer', 400),
  demonstrationNotice: localised('示范说明', 'Notice of demonstration', 300).optional(),
  languages: field(z.array(z.enum(['zh', 'en'])), '语言', 'Languages'),
  traditional: field(
    z.enum(['hong-kong', 'taiwan', 'taiwan-words']),
    '繁体版用字',
    'Wording of the traditional Chinese pages',
  ).optional(),
  theme: field(
    z.strictObject({
      primary: field(colour, '主色', 'Main colour'),
      accent: field(colour, '提示色', 'Colour of examples and cautions').optional(),
    }),
    '配色',
    'Theme',
  ),
  figures: field(z.array(figure), '数据', 'Figures'),
  desks: field(z.array(desk).min(1), '联系窗口', 'Contact desks'),
  milestones: field(z.array(milestone), '大事记', 'Milestones'),
  rates: field(z.array(rate), '汇率', 'Exchange rates').optional(),
  evidenceMonths: field(
    z.int().positive(),
    '实地照片有效月数',
    'Months for which photographs hold',
  ).optional(),
  reviewMonths: field(
    z.int().positive(),
    '复核有效月数',
    'Months for which a review holds',
  ).optional(),
  site: field(footer, '网站信息', 'Site information').optional(),
  home: field(url, '官方网站', 'Official site').optional(),
});

export type ZoneData = z.infer<typeof zoneSchema>;
