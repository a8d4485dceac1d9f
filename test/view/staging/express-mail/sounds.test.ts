import { describe, expect, test } from 'vitest'
import { expressMail } from '#content/express-mail/scenario.ts'
import { WORDS } from '#test/support/words.ts'
import { sound } from '#view/staging/express-mail/sounds.ts'

describe('what is announced in the hall', () => {
  test('is every inject that is not silent, and no other', () => {
    const heard = expressMail.injects.filter(({ isSilent }) => !isSilent).map(({ id }) => id)
    expect(
      Object.keys(sound.announcements)
        .filter((id) => heard.includes(id))
        .sort(),
    ).toEqual(heard.sort())
    const known = expressMail.injects.map(({ id }) => id)
    for (const id of Object.keys(sound.announcements)) expect(known, id).toContain(id)
  })

  test('bears the name of whoever says it, in every language', () => {
    for (const words of WORDS)
      for (const { by } of Object.values(sound.announcements))
        if (by !== undefined) expect(words.t(`person.${by}`)).toMatch(/\S/)
  })
})
