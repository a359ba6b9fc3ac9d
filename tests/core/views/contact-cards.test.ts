import { describe, expect, it } from 'vitest';
import { contactCards } from '../../../src/core/views/contact-cards.ts';
import { entryView } from '../../../src/core/views/pages/entry.ts';
import { BASE } from '../../helpers/fixture-cases.ts';
import { sampleCatalogue } from './sample-catalogue.ts';

const ZONE = BASE['zone.yaml'] ?? '';
const catalogue = await sampleCatalogue({
  'zone.yaml': ZONE.replace('languages: [zh]', 'languages: [zh, en]')
    .replace(
      'hours: { zh: 工作日,',
      'email: desk@example.gov.cn\n    hours: { zh: "周一；周二,周三",',
    )
    .replace('示例路1号', '示例路1号示例产业园区管理委员会招商服务中心一楼大厅东侧三号窗口'),
});

describe('contactCards', () => {
  it('gives a card a desk and language', () => {
    expect(contactCards(catalogue).map(({ path }) => path)).toEqual([
      'contacts/general.vcf',
      'contacts/general.en.vcf',
    ]);
  });

  it('escapes separators, folds at 75 octets and ends lines as vCards do', () => {
    const [card] = contactCards(catalogue);
    const lines = card?.text.split('\r\n') ?? [];
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const unfolded = card?.text.replaceAll('\r\n ', '') ?? '';
    expect(unfolded).toContain('FN:招商窗口\r\n');
    expect(unfolded).toContain('三号窗口;;;;\r\n');
    expect(unfolded).toContain('NOTE:周一；周二\\,周三\\n示例');
  });
});

describe('the desk of an entry', () => {
  it('is written to about the entry and its number', () => {
    const entry = catalogue.byId.entry.get('vaccines');
    if (!entry) throw new Error('no entry');
    const { desk } = entryView({ catalogue, locale: 'zh' }, entry).frame;
    const subject = new URL(desk?.emailHref ?? '').searchParams.get('subject');
    expect(subject).toMatch(/^[A-Z]-01 人用疫苗研发及生产$/u);
    expect(desk?.emailHref).toMatch(/^mailto:desk@example\.gov\.cn\?subject=[\w%.-]+$/u);
    expect(desk?.cardHref).toBe('../contacts/general.vcf');
  });
});
