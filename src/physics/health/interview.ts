import { generalKnowledge } from './source.ts'

export const interviewSources = {
  content: generalKnowledge('§1.6: epidemiological investigation, open question first; read back and sign'),
  look: generalKnowledge('§3 step 12: first look from 1.5 m or more; §4: the interpreter answers 3 s later'),
}

/** How far back one asks: for medicines, and for every country and transit. Source: `interviewSources.content`. */
export const ASKED_MEDICINE_H = 8
export const ASKED_TRAVEL_DAYS = 21
/** Source: `interviewSources.look`. */
export const FIRST_LOOK_M = 1.5
export const INTERPRETER_DELAY_S = 3

/** What the full interview covers, in the sheet's order. Source: `interviewSources.content`. */
export const INTERVIEW_TOPICS = [
  'open-question',
  'identity',
  'contact-details',
  'onset',
  'medicines',
  'travel',
  'exposures',
  'vaccines',
  'health',
  'flight',
  'onward-plans',
  'read-back',
] as const
export type InterviewTopic = (typeof INTERVIEW_TOPICS)[number]
/** Topics of the quick triage at the seat. Source: sheet §3 step 15, general knowledge. */
export const TRIAGE_TOPICS = ['travel', 'exposures', 'onset', 'medicines'] as const satisfies InterviewTopic[]

/** Finds the topics that were left out. */
export function findOmittedTopics(
  asked: readonly string[],
  topics: readonly InterviewTopic[] = INTERVIEW_TOPICS,
): InterviewTopic[] {
  return topics.filter((topic) => !asked.includes(topic))
}
