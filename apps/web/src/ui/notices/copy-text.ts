import { notify } from './notify';

/** Into the clipboard, with a word that it is there. The browser may forbid it: then a word that says so. */
export const copyText = async (text: string, said = 'Copied'): Promise<void> => {
  try {
    await navigator.clipboard.writeText(text);
    notify(said);
  } catch {
    notify('Copying is not allowed here. Select the text and copy it with the keyboard.');
  }
};
