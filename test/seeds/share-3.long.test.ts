import { describeShare } from '#test/support/seed-share.ts'

describeShare(3)
