import { entryPage } from './entry.js';

export default class {
  render(data) {
    const locale = data.locale;
    return entryPage(data.site[locale], data, data.collections[`${locale}Entries`]);
  }
}
