import { type Overlay, parameterOf, type Scenario } from './scenario.ts'

/** What a nation rules of personal articles in the mail; an overlay may rule otherwise. */
export interface PostalRules {
  /** Tax up to which none is collected. */
  readonly waiverRmb: number
  /** Highest value of one personal parcel. */
  readonly limitRmb: number
  /** The same between places that are near each other by law. */
  readonly nearbyLimitRmb: number
}

/** Reads the rules from a scenario's national parameters. */
export function postalRulesOf(scenario: Scenario, overlay: Overlay): PostalRules {
  return {
    waiverRmb: parameterOf(scenario, overlay, 'taxWaiverRmb'),
    limitRmb: parameterOf(scenario, overlay, 'personalLimitRmb'),
    nearbyLimitRmb: parameterOf(scenario, overlay, 'personalLimitNearbyRmb'),
  }
}
