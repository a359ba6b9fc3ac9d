import { bodied, describeRule, titled } from '../../../helpers/describe-rule.ts';

describeRule('rule/full-width-point', {
  bad: [
    {
      name: 'a point between digits',
      edits: titled('直径3．8米的容器'),
      shows: '3．8',
      says: '3.8',
      fixed: '3.8',
    },
    {
      name: 'a point and a blank',
      edits: titled('直径3． 8米的容器'),
      shows: '3． 8',
      fixed: '3.8',
    },
    {
      name: 'full-width digits',
      edits: bodied('直径３．８米的容器'),
      shows: '３．８',
      fixed: '3.8',
    },
  ],
  good: [
    { name: 'a half-width point', edits: titled('直径3.8米的容器') },
    { name: 'a point after an item number', edits: bodied('第2．项') },
  ],
});
