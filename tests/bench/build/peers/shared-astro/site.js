import site from '../data/site.json';

const MONTHS = 'January February March April May June July August September October November December';
const months = MONTHS.split(' ');

export const siteOf = (locale) => site[locale];

export function dateText({ locale }, iso) {
  const [year, month, day] = iso.split('-');
  if (day.includes(' ')) return iso;
  if (locale === 'zh') return `${year}年${Number(month)}月${Number(day)}日`;
  return `${Number(day)} ${months[month - 1]} ${year}`;
}
