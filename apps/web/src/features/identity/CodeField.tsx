import { TextInput } from '@mantine/core';

interface CodeFieldProps {
  readonly value: string;
  readonly onChange: (code: string) => void;
  readonly error?: string | undefined;
  readonly label?: string;
  readonly description?: string;
  readonly focused?: boolean;
}

/** Six digits from the app, or a recovery code: phones offer the number pad only where nothing but digits can be asked for. */
export const CodeField = ({ value, onChange, error, label = 'Code from your app', description = 'Six digits. A recovery code works too.', focused = false }: CodeFieldProps) => (
  <TextInput
    label={label} description={description} name="code" autoComplete="one-time-code" autoCapitalize="none" spellCheck={false} required withAsterisk={false} size="md" maxLength={40}
    data-autofocus={focused || undefined} value={value} onChange={(event) => onChange(event.currentTarget.value)} error={error}
  />
);
