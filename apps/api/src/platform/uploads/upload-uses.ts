// What may be uploaded for what. The type is the one its content has, whatever the file is called.
export type UploadType = 'image/jpeg' | 'image/png' | 'application/pdf';

export interface UploadRule {
  readonly types: readonly UploadType[];
  readonly maxBytes: number;
  /** Longest side of what is kept, in pixels; larger pictures are made smaller. */
  readonly longestSide: number;
}

const MEBIBYTE = 1024 * 1024;

export const UPLOAD_USES = {
  photo: { types: ['image/jpeg', 'image/png'], maxBytes: 10 * MEBIBYTE, longestSide: 2400 },
  /** Letters as they come: scanned, photographed or exported. A page must stay readable when printed. */
  attachment: { types: ['application/pdf', 'image/jpeg', 'image/png'], maxBytes: 10 * MEBIBYTE, longestSide: 3600 },
} as const satisfies Readonly<Record<string, UploadRule>>;

export type UploadUse = keyof typeof UPLOAD_USES;

export const TYPE_NAMES: Readonly<Record<UploadType, string>> = { 'image/jpeg': 'JPEG', 'image/png': 'PNG', 'application/pdf': 'PDF' };
