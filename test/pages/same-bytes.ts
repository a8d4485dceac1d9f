import { expressMail } from '#content/express-mail/scenario.ts'
import { type BotName, playRun } from '#engine/bot.ts'
import { canonical } from '#engine/canonical.ts'

/** Plays a run here and returns its log in canonical form. */
Object.assign(window, {
  playThere: (bot: BotName, seed: number) =>
    canonical(playRun(expressMail, { seed, mode: 'practice', overlay: {} }, bot)),
})
