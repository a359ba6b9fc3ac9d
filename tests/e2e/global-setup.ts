import { unpackOfflineEdition } from './site.ts';

export default function globalSetup(): void {
  unpackOfflineEdition();
}
