import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  entries: defineCollection({
    loader: glob({ base: './content', pattern: '**/*.md', retainBody: false }),
  }),
};
