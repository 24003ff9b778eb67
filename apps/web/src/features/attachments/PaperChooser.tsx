// Choosing a paper: a file, dropped or chosen, or a photograph taken now. A file input as large as its area does all three.
import { IconCamera, IconFileText, IconPaperclip } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { classNames } from '../../ui/class-names';
import forms from '../../ui/forms/form.module.css';
import { accepted, refusalOf, sizeWords } from './attachment-words';
import styles from './attachments.module.css';

interface PaperChooserProps {
  readonly label: string;
  readonly file: File | undefined;
  readonly onChoose: (file: File) => void;
  readonly error?: string | undefined;
}

interface TakerProps {
  readonly title: string;
  readonly hint: string;
  readonly name: string;
  readonly camera?: boolean;
  readonly onFile: (file: File) => void;
}

const Taker = ({ title, hint, name, camera = false, onFile }: TakerProps) => {
  const [over, setOver] = useState(false);
  const Icon = camera ? IconCamera : IconPaperclip;
  return (
    <label className={classNames(styles.drop, over && styles.over, camera && styles.camera)}>
      <Icon size={24} stroke={1.5} aria-hidden />
      <span className={styles.dropTitle}>{title}</span>
      <span className={styles.quiet}>{hint}</span>
      <input
        className={styles.input} type="file" aria-label={name} accept={camera ? 'image/*' : accepted} {...(camera && { capture: 'environment' as const })}
        onDragEnter={() => setOver(true)} onDragLeave={() => setOver(false)} onDrop={() => setOver(false)}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file !== undefined) onFile(file);
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
};

const Preview = ({ file }: { readonly file: File }) => {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!file.type.startsWith('image/')) return undefined;
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => {
      URL.revokeObjectURL(made);
      setUrl(undefined);
    };
  }, [file]);
  return (
    <div className={styles.chosen}>
      {url === undefined ? <IconFileText size={28} stroke={1.5} aria-hidden /> : <img className={styles.preview} src={url} alt="The chosen page" />}
      <span className={styles.chosenName}><b>{file.name}</b> <span className={styles.quiet}>{sizeWords(file.size)}</span></span>
    </div>
  );
};

export const PaperChooser = ({ label, file, onChoose, error }: PaperChooserProps) => {
  const [refused, setRefused] = useState<string>();
  const take = (chosen: File): void => {
    const refusal = refusalOf(chosen);
    setRefused(refusal);
    if (refusal === undefined) onChoose(chosen);
  };
  const failure = refused ?? error;
  return (
    <div className={styles.chooser} role="group" aria-label={label}>
      <p className={styles.label}>{label}</p>
      <div className={styles.takers}>
        <Taker title={file === undefined ? 'Choose a file' : 'Choose another file'} hint="PDF, JPEG or PNG, up to 10 MB" name={`${label}: file`} onFile={take} />
        <Taker title="Photograph it" hint="With this phone or tablet" name={`${label}: camera`} camera onFile={take} />
      </div>
      {file !== undefined && <Preview file={file} />}
      {failure !== undefined && <p role="alert" className={forms.failure}>{failure}</p>}
    </div>
  );
};
