import { describeRule, type Edit } from '../../../helpers/describe-rule.ts';

const register: Edit = {
  path: 'policies/structure-2024.yaml',
  from: 'name: 限制类, en: Restricted,',
  to: 'name: 限制类, en: Restricted, class: restricted, items: [{ number: 医药 6, words: [体温计, 血压计] }],',
};
const title = (text: string): Edit => ({ from: 'title: 人用疫苗研发及生产', to: `title: ${text}` });
const compared: Edit = {
  from: 'foreignAccess: open',
  to: 'conflicts:\n  - { policy: structure-2024, list: 限制类, investor: both, result: near, items: [限制类 医药 6], checked: 2026-11-02, note: { zh: 电子式不在其列, en: Electronic ones are not concerned } }\nforeignAccess: open',
};

describeRule('rule/listed-product', {
  bad: [
    {
      name: 'a title with a listed product',
      edits: [register, title('电子体温计和血压计生产')],
      shows: '电子体温计和血压计生产',
      says: 'items: [限制类 医药 6]',
    },
    {
      name: 'another name with one',
      edits: [register, { from: 'aliases: [疫苗]', to: 'aliases: [疫苗, 血压计]' }],
      shows: '血压计',
    },
  ],
  good: [
    { name: 'one that was compared', edits: [register, title('电子体温计生产'), compared] },
    { name: 'an entry without such products', edits: [register] },
  ],
});
