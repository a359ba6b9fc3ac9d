import { listingPage } from './_includes/listing.js';

export default class {
  data() {
    return {
      pagination: { data: 'pages', size: 1, alias: 'one' },
      permalink: ({ one }) => `${one.prefix}/${one.path}`,
    };
  }
  render({ one, site, collections }) {
    return listingPage(site[one.locale], one, collections[`${one.locale}Entries`]);
  }
}
