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

const isEnglish = ({ url }) => url.startsWith('/en/');
const byId = (entries) => new Map(entries.map((one) => [one.id, one]));
const byLocale = { zh: byId(all.filter((one) => !isEnglish(one))), en: byId(all.filter(isEnglish)) };

/** The entries of a language with these ids. */
export const entriesOf = ({ locale }, ids) => ids.map((id) => byLocale[locale].get(id));
