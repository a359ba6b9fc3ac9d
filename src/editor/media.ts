type Data = Record<string, unknown>;

/** Where the editor shows pictures below its own address; a record names a picture below `media`. */
export const MEDIA = '/media';

/** Name of the fields that hold a picture, in every kind of record. */
export const PICTURE_FIELD = 'src';

/** A record as its form has it: the name of each picture becomes an address of the editor. */
export function withPictureAddresses(data: Data): Data {
  return mapPictures(data, (name) =>
    /^(?:\/|https?:)/u.test(name) ? name : `${MEDIA}/${name}`,
  ) as Data;
}

/** The name of a picture in a record, from what a form holds. */
export function pictureName(value: string): string {
  return value.startsWith(`${MEDIA}/`) ? value.slice(MEDIA.length + 1) : value;
}

function mapPictures(value: unknown, toAddress: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((one) => mapPictures(one, toAddress));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]: [string, unknown]) => [
      key,
      key === PICTURE_FIELD && typeof one === 'string' && one !== ''
        ? toAddress(one)
        : mapPictures(one, toAddress),
    ]),
  );
}
