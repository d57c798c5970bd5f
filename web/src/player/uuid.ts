let last = 0;
let within = 0;

/** A UUIDv7 (RFC 9562): ids made here sort in the order in which they were made, also within one millisecond. */
export function uuid7(now: number, random: (bytes: Uint8Array<ArrayBuffer>) => void = (bytes) => crypto.getRandomValues(bytes)): string {
  const bytes = new Uint8Array(16);
  random(bytes);
  if (now > last) {
    last = now;
    within = (((bytes[6] as number) & 0x07) << 8) | (bytes[7] as number);
  } else if (++within > 0xfff) {
    last++;
    within = 0;
  }
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(last / 2 ** (40 - 8 * i)) & 0xff;
  bytes[6] = 0x70 | (within >> 8);
  bytes[7] = within & 0xff;
  bytes[8] = 0x80 | ((bytes[8] as number) & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
