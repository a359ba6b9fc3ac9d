import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';

const fields = ['summary', 'number', 'sector', 'subsector', 'class', 'otherNames', 'targets', 'stage', 'action', 'anchors', 'investment', 'foreignAccess', 'assessment', 'emissions', 'indicators', 'legalText', 'basis', 'incentives', 'industry', 'premises', 'contact', 'publishedAt', 'reviewed', 'sources', 'related'];

export const collections = {
  docs: defineCollection({
    loader: docsLoader(),
    schema: docsSchema({
      extend: z.object({
        weight: z.number(),
        ...Object.fromEntries(fields.map((name) => [name, z.any()])),
      }),
    }),
  }),
};
