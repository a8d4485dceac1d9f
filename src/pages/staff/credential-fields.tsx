import { PasswordInput, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '#view/text/i18n.ts'

interface FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  /** The rule that it is made by, where it is new. */
  readonly description?: string
  readonly error?: ReactNode
  readonly required?: boolean
}

/** Asks for the login of a trainer or administrator. */
export function LoginField({ onChange, ...rest }: FieldProps) {
  const { t } = useWords()
  return (
    <TextInput
      {...rest}
      label={t('staff.login')}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      autoComplete="username"
      autoCapitalize="none"
      spellCheck={false}
      withAsterisk={false}
      size="md"
    />
  )
}

/** Asks for a password: the one that was chosen, or a new one. */
export function PasswordField({
  onChange,
  isNew = false,
  ...rest
}: FieldProps & { readonly isNew?: boolean }) {
  const { t } = useWords()
  return (
    <PasswordInput
      {...rest}
      label={t('staff.password')}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      visibilityToggleButtonProps={{ 'aria-label': t('staff.password.show') }}
      withAsterisk={false}
      size="md"
    />
  )
}
