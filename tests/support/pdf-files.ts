// Small PDFs as they come by post: one page, a line of text; and one that holds what is not taken.

const objects = (catalog: string, line: string): readonly string[] => {
  const drawing = `BT /F1 14 Tf 60 720 Td (${line}) Tj ET`;
  return [
    `<< /Type /Catalog /Pages 2 0 R ${catalog}>>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
};

function written(parts: readonly string[]): Buffer {
  const starts: number[] = [];
  let text = '%PDF-1.4\n';
  parts.forEach((part, at) => {
    starts.push(text.length);
    text += `${at + 1} 0 obj\n${part}\nendobj\n`;
  });
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(`${text}xref\n0 ${parts.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${parts.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`, 'latin1');
}

/** `line`: letters without brackets. */
export const letterPdf = (line: string): Buffer => written(objects('', line));

export const withScript = (): Buffer => written(objects('/OpenAction << /S /JavaScript /JS (app.alert(1)) >> ', 'A letter'));
