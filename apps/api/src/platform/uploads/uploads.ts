// All that a feature needs to take and hand out files, in one import.
export { TakesUpload } from './take-uploads.js';
export { Received, type ReceivedDocument, type ReceivedFile, type ReceivedPicture } from './received-file.js';
export { AnswersUpload, uploadAnswer } from './uploaded-answer.js';
export type { UploadType, UploadUse } from './upload-uses.js';
