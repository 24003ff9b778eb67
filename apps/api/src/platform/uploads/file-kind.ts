// The type of a file by its content. Its name and the type its sender claims are never looked at.
import { fileTypeFromBuffer } from 'file-type';
import { problem, type Problem } from '../http/problem.js';
import { TYPE_NAMES, type UploadRule, type UploadType } from './upload-uses.js';

const PHONE_TYPES = ['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence', 'image/avif'];

/** 422 with the types that are taken. */
export async function kindOf(bytes: Uint8Array, { types }: UploadRule): Promise<UploadType> {
  const found = await fileTypeFromBuffer(bytes);
  const type = types.find((each) => each === found?.mime);
  if (type === undefined) throw notTaken(types, found?.mime);
  return type;
}

function notTaken(types: readonly UploadType[], found: string | undefined): Problem {
  const names = new Intl.ListFormat('en', { type: 'disjunction' }).format(types.map((type) => TYPE_NAMES[type]));
  const advice = PHONE_TYPES.includes(found ?? '') ? ' This is a HEIC picture: set the phone’s camera to “Most compatible”, or share the picture as JPEG.' : '';
  return problem('file-type-not-taken', { detail: `By its content this file is no ${names}, so it is not taken.${advice}` });
}
