import site from '../../data/site.json';
import { data as all } from '../../entries.data.mjs';

const MONTHS = 'January February March April May June July August September October November December';
const months = MONTHS.split(' ');

export const siteOf = (path) => site[path.startsWith('en/') ? 'en' : 'zh'];

export function dateText({ locale }, iso) {
  const [year, month, day] = iso.split('-');
  if (day.includes(' ')) return iso;
  if (locale === 'zh') return `${year}年${Number(month)}月${Number(day)}日`;
  return `${Number(day)} ${months[month - 1]} ${year}`;
}

export const langOf = ({ locale }, text) =>
  locale === 'en' && /\p{Script=Han}/u.test(text) ? 'zh-Hans' : undefined;

const byUrl = new Map(all.map((one) => [one.url, one]));
export const entryAt = (url) => byUrl.get(url);
const isEnglish = ({ url }) => url.startsWith('/en/');
const byLocale = { zh: all.filter((one) => !isEnglish(one)), en: all.filter(isEnglish) };
export const entriesOf = (locale) => byLocale[locale];
