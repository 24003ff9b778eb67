import { PasswordInput } from '@mantine/core';

/** Characters; the server holds the same rule and also refuses passwords known from leaks */
export const shortestPassword = 12;

interface NewPasswordFieldProps {
  readonly value: string;
  readonly onChange: (password: string) => void;
  readonly error: string | undefined;
}

export const NewPasswordField = ({ value, onChange, error }: NewPasswordFieldProps) => (
  <PasswordInput
    label="New password" name="new-password" autoComplete="new-password" required withAsterisk={false} size="md" minLength={shortestPassword}
    description={`At least ${shortestPassword} characters. A short sentence you will remember is best.`}
    visibilityToggleButtonProps={{ 'aria-label': 'Show password', tabIndex: 0 }}
    value={value} onChange={(event) => onChange(event.currentTarget.value)} error={error}
  />
);
