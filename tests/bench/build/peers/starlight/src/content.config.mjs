import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';

const fields = ['titleHtml', 'summaryHtml', 'number', 'sector', 'subsector', 'class', 'otherNames', 'targets', 'stage', 'action', 'anchorsHtml', 'investment', 'intensity', 'foreignAccess', 'assessment', 'emissions', 'indicators', 'legalTextHtml', 'basis', 'conflicts', 'promise', 'incentives', 'industry', 'premises', 'contact', 'publishedAt', 'reviewed', 'sources', 'related'];

export const collections = {
  docs: defineCollection({
    loader: docsLoader(),
    schema: docsSchema({
      extend: z.object(Object.fromEntries(fields.map((name) => [name, z.any()]))),
    }),
  }),
};
