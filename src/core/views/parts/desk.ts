import type { Desk } from '../../model/catalogue.ts';
import { contactCardPath } from '../contact-cards.ts';
import type { PageContext } from './context.ts';
import { type PictureView, toCode } from './picture.ts';
import { rootOf } from './paths.ts';
import type { Text } from './text.ts';

export interface DeskView {
  readonly id: string;
  readonly name: Text;
  readonly phone?: string | undefined;
  readonly phoneHref?: string | undefined;
  readonly email?: string | undefined;
  /** With the subject of the page, where it has one. */
  readonly emailHref?: string | undefined;
  readonly address: Text;
  readonly hours: Text;
  readonly cardHref: string;
  readonly wechat?: { readonly picture?: PictureView | undefined; readonly alt: Text } | undefined;
  readonly sample: boolean;
}

/** A desk as a page shows it; `subject` is what a message from that page is about. */
export function toDesk(desk: Desk, page: PageContext, subject: string | undefined): DeskView {
  const { phone, email, wechat } = desk;
  const root = rootOf(page.from);
  return {
    id: desk.id,
    name: page.text(desk.name),
    phone,
    phoneHref: phone && `tel:${phone.replace(/[^\d+]/gu, '')}`,
    email,
    emailHref: email && mailTo(email, subject),
    address: page.text(desk.address),
    hours: page.text(desk.hours),
    cardHref: `${root}${contactCardPath(desk.id, page.locale)}`,
    wechat: wechat && { picture: toCode(wechat.src, page), alt: page.text(wechat.alt) },
    sample: desk.sample ?? false,
  };
}

/** A `mailto:` address (RFC 6068), its subject percent-encoded as UTF-8. */
function mailTo(email: string, subject: string | undefined): string {
  return subject === undefined
    ? `mailto:${email}`
    : `mailto:${email}?subject=${encodeURIComponent(subject)}`;
}
