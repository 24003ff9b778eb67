// The box to sign in with a finger, pen or mouse.
import { Button } from '@mantine/core';
import { useEffect, useId, useRef } from 'react';
import SignaturePad from 'signature_pad';
import { signatureSvg } from './drawn-signature';
import styles from './signature.module.css';

interface SignatureBoxProps {
  readonly label: string;
  readonly clearLabel: string;
  /** undefined: the box is empty */
  readonly onChange: (svg: string | undefined) => void;
  readonly error?: string | undefined;
}

export const SignatureBox = ({ label, clearLabel, onChange, error }: SignatureBoxProps) => {
  const id = useId();
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<SignaturePad>(undefined);
  const report = useRef(onChange);
  useEffect(() => { report.current = onChange; });

  useEffect(() => {
    const element = canvas.current;
    if (element === null) return undefined;
    const fit = (): void => {
      const ratio = window.devicePixelRatio;
      const strokes = pad.current?.toData() ?? [];
      element.width = element.offsetWidth * ratio;
      element.height = element.offsetHeight * ratio;
      element.getContext('2d')?.scale(ratio, ratio);
      pad.current?.fromData(strokes);
    };
    const drawing = new SignaturePad(element, { minWidth: 1, maxWidth: 2.6, penColor: getComputedStyle(element).color });
    pad.current = drawing;
    drawing.addEventListener('endStroke', () => report.current(signatureSvg(drawing.toData(), element.offsetWidth, element.offsetHeight)));
    fit();
    window.addEventListener('resize', fit);
    return () => {
      window.removeEventListener('resize', fit);
      drawing.off();
    };
  }, []);

  const clear = (): void => {
    pad.current?.clear();
    onChange(undefined);
  };
  return (
    <div className={styles.signature}>
      <div className={styles.head}>
        <span id={id}>{label}</span>
        <Button variant="subtle" size="compact-md" onClick={clear}>{clearLabel}</Button>
      </div>
      <canvas ref={canvas} className={styles.canvas} aria-labelledby={id} role="img" />
      {error !== undefined && <p className={styles.error} role="alert">{error}</p>}
    </div>
  );
};
