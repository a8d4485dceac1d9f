import { Alert, Box, Button, Container, Group, Loader, MantineProvider, Text } from '@mantine/core'
import '@mantine/core/styles.layer.css'
import { createContext, type ReactNode, useContext, useEffect } from 'react'
import { useWords } from '#view/text/i18n.ts'
import { api, type Person } from '../api.ts'
import { writeIdentity } from '../identity.ts'
import { LanguageChoice } from '../language-choice.tsx'
import { Link, usePath } from '../navigate.tsx'
import { problemText } from '../problem-text.ts'
import { mantineTheme } from './mantine-theme.ts'
import { SignIn } from './sign-in.tsx'
import { StaffHead } from './staff-head.tsx'
import { useAsked } from './use-asked.ts'
import './staff-frame.css'

const PersonContext = createContext<{ person: Person; askAgain: () => void } | undefined>(undefined)

/** Returns who is signed in on a page inside the frame, and how to look again when the server says otherwise. */
export function useStaff(): { person: Person; askAgain: () => void } {
  const value = useContext(PersonContext)
  if (!value) throw new Error('useStaff is for pages inside a StaffFrame')
  return value
}

const isStaff = ({ role }: Person): boolean => role === 'trainer' || role === 'administrator'

const TABS = [
  { href: '/review', label: 'staff.tab.runs' },
  { href: '/review/classes', label: 'staff.tab.classes' },
  { href: '/pair', label: 'staff.tab.pair' },
] as const

/**
 * The frame of every page for trainers: who is signed in, where to go, and the sign-in itself where nobody is.
 * `isForAll` lets trainees in too, to what is their own.
 */
export function StaffFrame(props: { title: string; isForAll?: boolean; children: ReactNode }) {
  const { title, isForAll = false, children } = props
  const { t, dir } = useWords()
  return (
    <MantineProvider theme={mantineTheme} forceColorScheme="light">
      <title>{`${title} · Kouan`}</title>
      <div className="staff" dir={dir}>
        <a className="skip-link" href="#content">
          {t('staff.skip')}
        </a>
        <Framed isForAll={isForAll}>{children}</Framed>
      </div>
    </MantineProvider>
  )
}

function Head({ person, onLeave }: { person?: Person; onLeave?: () => void }) {
  const { t } = useWords()
  const path = usePath()
  return (
    <StaffHead>
      {person && isStaff(person) && (
        <nav aria-label={t('staff.pages')}>
          {TABS.map(({ href, label }) => (
            <Link
              key={href}
              href={href}
              aria-current={
                path === href || (href === '/review' && path.startsWith('/review/runs/')) ? 'page' : undefined
              }
            >
              {t(label)}
            </Link>
          ))}
        </nav>
      )}
      <Group gap="md" className="staff-head-end">
        {person && (
          <>
            <Text size="sm" c="white">
              {person.role === 'guest' ? t('staff.role.guest') : person.name}
            </Text>
            <button type="button" className="staff-leave" onClick={onLeave}>
              {t('page.sign-out')}
            </button>
          </>
        )}
        <LanguageChoice />
      </Group>
    </StaffHead>
  )
}

function Framed({ isForAll, children }: { isForAll: boolean; children: ReactNode }) {
  const words = useWords()
  const { t } = words
  const { answer, error, askAgain } = useAsked(api.me)
  const person = answer?.person ?? undefined
  const leave = async () => {
    try {
      await api.signOut()
    } finally {
      writeIdentity(undefined)
      askAgain()
    }
  }
  useEffect(() => {
    addEventListener('online', askAgain)
    return () => removeEventListener('online', askAgain)
  }, [askAgain])

  const body = (): ReactNode => {
    if (error !== undefined)
      return (
        <Alert color="red" data-tone="bad" title={t('staff.no-answer')}>
          <Text mb="sm">{problemText(words, error)}</Text>
          <Button onClick={askAgain}>{t('page.try-again')}</Button>
        </Alert>
      )
    if (!answer)
      return (
        <Group role="status">
          <Loader size="sm" />
          <Text>{t('page.loading')}</Text>
        </Group>
      )
    if (!person) return <SignIn needsSetup={answer.needsSetup} onCome={askAgain} />
    if (!isForAll && !isStaff(person))
      return (
        <Alert color="yellow" role="note" title={t('staff.not-yours')}>
          <Text mb="sm">{t('staff.not-yours.note', { name: person.name })}</Text>
          <Group>
            <Button onClick={() => void leave()}>{t('staff.sign-in-otherwise')}</Button>
            <Link href="/">{t('page.to-start')}</Link>
          </Group>
        </Alert>
      )
    return <PersonContext value={{ person, askAgain }}>{children}</PersonContext>
  }
  return (
    <>
      <Head {...(person && { person })} onLeave={() => void leave()} />
      <Container size={1480} component="main" id="content" tabIndex={-1} py="lg" px="lg">
        <Box>{body()}</Box>
      </Container>
    </>
  )
}
