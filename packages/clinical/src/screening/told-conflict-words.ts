// What a contradiction found in the intake is called where the screening shows it.
const words: Readonly<Record<string, string>> = {
  'side-mismatch': 'The words name one side, the body map shows the other.',
  'no-medicine-but-patch': 'No medicines are listed, but a medicine patch is marked.',
  'no-medicine-but-treated': 'No medicines are listed, but blood pressure is treated.',
  'no-medicine-but-anti-inflammatory': 'No medicines are listed, but an anti-inflammatory was taken.',
  'operation-but-none-listed': 'It started after an operation, but no operation is listed.',
  'medicine-without-condition': 'A medicine is listed that is usually taken for a condition that was answered with no.',
};

export const toldConflictWords = (id: string): string => words[id] ?? 'Two answers of the intake do not fit each other.';
