import { describeRule } from '../../../helpers/describe-rule.ts';

describeRule('rule/picture-file', {
  bad: [
    {
      name: 'a drawing that may hold scripts',
      edits: [{ path: 'media/plan.svg', text: '<svg/>' }],
      shows: '',
    },
    {
      name: 'another case',
      edits: [
        { path: 'media/gate.jpg', text: 'x' },
        {
          path: 'premises/park-one.yaml',
          from: 'sources: []',
          to: 'sources: []\nevidence: [{ src: Gate.JPG, alt: { zh: 大门, en: Gate }, taken: 2026-10-01, author: 招商处 }]',
        },
      ],
      shows: 'Gate.JPG',
      says: 'gate.jpg',
    },
  ],
  good: [{ name: 'a picture', edits: [{ path: 'media/gate.jpg', text: 'x' }] }],
});
