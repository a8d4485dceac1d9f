import type { Source } from '#physics/source.ts'
import {
  all,
  any,
  doneLate,
  fact,
  late,
  never,
  not,
  notBefore,
  ofRun,
  sequence,
  without,
} from '#scenario/ask.ts'
import type { Condition } from '#scenario/condition.ts'
import type { Phase } from '#scenario/phase.ts'
import { cargo, light, neighbour, WITHIN_50_M } from '../cases.ts'
import { sources } from '../sources.ts'

const { carbide, dithionite, nitrate, cyanide, battery, peroxide } = cargo
const { nitric, hydrofluoric, ammonia, toluene } = neighbour

/** It came after the explosion, or not at all. */
const notBeforeBlast = (name: string): Condition => notBefore(name, 'blasted')

/** Sodium cyanide and dithionite give off gas in water; ERG Table 1 tells how far that reaches. */
const gasesInWater = any(cyanide, dithionite)
/** Sunset to sunrise counts as night. */
const isNight = light.night

/**
 * What the segregation table asks for between the two boxes: the strictest of their classes and subsidiary hazards,
 * and cyanides away from acids. `hazmat/segregation.ts` has the table.
 */
const SEPARATED = any(
  all(carbide, any(nitric, toluene)),
  all(dithionite, any(nitric, ammonia, toluene)),
  nitrate,
  peroxide,
)
const AWAY = any(
  all(carbide, any(hydrofluoric, ammonia)),
  all(dithionite, hydrofluoric),
  all(cyanide, any(nitric, hydrofluoric)),
)
const NO_RULE = any(battery, all(cyanide, any(ammonia, toluene)))

const GUIDE_READ = all(
  fact('guidePicked'),
  fact('distancesGiven'),
  any(not(gasesInWater), fact('reachGiven')),
)
const BOX_B_READ = all(fact('classesNamed'), fact('neighbourGuided'), fact('segregationReported'))

/** Behind the next stack; from burning nitrate one drives 1,600 m. */
const isInRefuge = any(all(nitrate, fact('here-far-point')), all(not(nitrate), fact('here-shelter')))

/** The crew gets the wrong word, or none. */
const isMisadvised = any(fact('agentAdvised.wrong'), late('advise-agent'), never('agentAdvised'))
const agentCriterion = (id: string, where: Condition, failWhen: Condition, source: Source) => ({
  id,
  weight: 10,
  severity: 'critical' as const,
  competency: 'C7',
  where,
  failWhen,
  source,
})

/** Broker, guide, plates of Box B, the crew’s first agent, distance, refuge. Port-hazmat sheet §5, rows 16 to 21. */
export const papers: Phase = {
  id: 'papers',
  acts: [
    {
      id: 'answer-broker',
      places: ['post'],
      where: fact('brokerCalls'),
      fact: 'brokerAnswered',
      options: [
        { id: 'accept-harmless' },
        { id: 'demand-contract-and-sds', rightWhen: all() },
        { id: 'ask-him-to-come' },
      ],
      lines: [
        { id: 'broker-sends', by: 'broker', when: fact('brokerAnswered.right') },
        { id: 'broker-relieved', by: 'broker' },
      ],
      tool: 'phone',
    },
    {
      id: 'name-un',
      places: ['post'],
      where: fact('papersMailed'),
      fact: 'unNamed',
      options: [
        { id: 'un-1402', rightWhen: carbide },
        { id: 'un-1384', rightWhen: dithionite },
        { id: 'un-1942', rightWhen: nitrate },
        { id: 'un-1689', rightWhen: cyanide },
        { id: 'un-3480', rightWhen: battery },
        { id: 'un-3103', rightWhen: peroxide },
      ],
    },
    {
      id: 'pick-guide',
      places: ['post'],
      where: all(fact('unNamed'), not(fact('blasted'))),
      fact: 'guidePicked',
      options: [
        { id: 'guide-135', rightWhen: dithionite },
        { id: 'guide-138', rightWhen: carbide },
        { id: 'guide-140', rightWhen: nitrate },
        { id: 'guide-146', rightWhen: peroxide },
        { id: 'guide-147', rightWhen: battery },
        { id: 'guide-157', rightWhen: cyanide },
      ],
      tool: 'guide_tablet',
    },
    {
      id: 'give-distances',
      places: ['post'],
      where: all(fact('guidePicked'), not(fact('blasted'))),
      fact: 'distancesGiven',
      options: [
        { id: 'm-25-large-300-fire-800', rightWhen: carbide },
        { id: 'm-25-fire-800', rightWhen: gasesInWater },
        { id: 'm-25-large-100-fire-1600', rightWhen: nitrate },
        { id: 'm-25-fire-500', rightWhen: battery },
        { id: 'm-50-large-250-fire-800', rightWhen: peroxide },
      ],
      tool: 'guide_tablet',
    },
    {
      id: 'give-reach',
      places: ['post'],
      where: all(fact('guidePicked'), gasesInWater, not(fact('blasted'))),
      fact: 'reachGiven',
      options: [
        { id: 'km-0-2', rightWhen: all(cyanide, not(isNight)) },
        { id: 'km-0-9', rightWhen: all(cyanide, isNight) },
        { id: 'km-0-5', rightWhen: all(dithionite, not(isNight)) },
        { id: 'km-2-1', rightWhen: all(dithionite, isNight) },
      ],
      tool: 'guide_tablet',
    },
    {
      id: 'read-box-b',
      places: ['post'],
      where: fact('brokerCalls'),
      takesS: 3,
      fact: 'boxBRead',
      tool: 'binoculars',
    },
    {
      id: 'name-classes',
      places: ['post'],
      where: all(fact('boxBRead'), not(fact('blasted'))),
      fact: 'classesNamed',
      options: [
        { id: 'class-8' },
        { id: 'class-8-and-5-1', rightWhen: nitric },
        { id: 'class-8-and-6-1', rightWhen: hydrofluoric },
        { id: 'class-2-3-and-8', rightWhen: ammonia },
        { id: 'class-3', rightWhen: toluene },
      ],
    },
    {
      id: 'guide-for-neighbour',
      places: ['post'],
      where: all(fact('boxBRead'), not(fact('blasted'))),
      fact: 'neighbourGuided',
      options: [
        { id: 'guide-125', rightWhen: ammonia },
        { id: 'guide-130', rightWhen: toluene },
        { id: 'guide-157', rightWhen: any(nitric, hydrofluoric) },
      ],
      tool: 'guide_tablet',
    },
    {
      id: 'report-segregation',
      places: ['post'],
      where: all(fact('classesNamed'), not(fact('blasted'))),
      fact: 'segregationReported',
      options: [
        { id: 'no-rule', rightWhen: NO_RULE },
        { id: 'away-from', rightWhen: AWAY },
        { id: 'separated-from', rightWhen: SEPARATED },
      ],
    },
    {
      id: 'advise-agent',
      places: ['post'],
      where: fact('crewAims'),
      fact: 'agentAdvised',
      options: [
        { id: 'no-water-dry-sand', rightWhen: any(carbide, cyanide) },
        { id: 'flood', rightWhen: any(dithionite, battery) },
        { id: 'no-attack-all-back', rightWhen: any(nitrate, peroxide) },
        { id: 'foam' },
        { id: 'carbon-dioxide' },
        { id: 'fine-spray' },
      ],
      lines: [
        { id: 'crew-obeys', by: 'ic', when: fact('agentAdvised.right') },
        { id: 'crew-regrets', by: 'ic' },
      ],
      tool: 'radio_ex',
    },
    {
      id: 'plug-in-reefer',
      places: ['post'],
      where: all(peroxide, fact('unNamed'), not(fact('blasted'))),
      fact: 'reeferPlugged',
      tool: 'radio_ex',
    },
    {
      id: 'advise-distance',
      places: ['post'],
      where: fact('hissRising'),
      fact: 'distanceAdvised',
      options: [
        { id: 'tarpaulin-by-hand' },
        { id: 'back-and-off-the-axis', rightWhen: all() },
        { id: 'stay-and-watch' },
      ],
      lines: [
        { id: 'all-pull-back', by: 'ic', when: fact('distanceAdvised.right') },
        { id: 'ic-overrules', by: 'ic' },
      ],
    },
    {
      id: 'take-cover',
      places: ['shelter', 'far-point', 'post', 'gate', 'fifty', 'door-axis'],
      where: all(fact('hornSounded'), not(fact('blasted'))),
      fact: 'coverTaken',
      options: [
        { id: 'stand-and-watch' },
        { id: 'low-behind-cover', rightWhen: isInRefuge },
        { id: 'behind-a-window' },
      ],
    },
  ],
  injects: [
    { id: 'broker-calls', when: fact('commandDecided'), afterS: [2, 4], fact: 'brokerCalls' },
    { id: 'papers-mailed', when: fact('brokerAnswered'), afterS: [3, 6], fact: 'papersMailed' },
    {
      id: 'crew-aims',
      when: any(all(GUIDE_READ, BOX_B_READ), late('pick-guide'), late('read-box-b')),
      afterS: [3, 6],
      fact: 'crewAims',
    },
    {
      id: 'rising',
      when: any(fact('agentAdvised'), late('advise-agent')),
      afterS: [3, 6],
      fact: 'hissRising',
    },
    {
      id: 'horn',
      when: any(fact('distanceAdvised'), late('advise-distance')),
      afterS: [4, 8],
      fact: 'hornSounded',
    },
  ],
  // What is urgent stands first: it goes before what is under way.
  steps: [
    {
      id: 'advise-agent',
      after: [],
      opensWhen: fact('crewAims'),
      doneWhen: fact('agentAdvised'),
      limitS: 15,
      by: [{ act: 'advise-agent' }],
    },
    {
      id: 'advise-distance',
      after: ['advise-agent'],
      opensWhen: fact('hissRising'),
      doneWhen: fact('distanceAdvised'),
      limitS: 20,
      by: [{ act: 'advise-distance' }],
    },
    {
      id: 'take-cover',
      after: [],
      opensWhen: fact('hornSounded'),
      doneWhen: fact('coverTaken'),
      limitS: 10,
      by: [{ act: 'take-cover', at: [{ place: 'far-point', when: nitrate }, { place: 'shelter' }] }],
    },
    {
      id: 'press-broker',
      after: ['hand-over-command'],
      opensWhen: fact('brokerCalls'),
      doneWhen: fact('unNamed'),
      limitS: 60,
      by: [{ act: 'answer-broker' }, { act: 'name-un' }],
    },
    {
      id: 'pick-guide',
      after: ['press-broker'],
      doneWhen: GUIDE_READ,
      limitS: 60,
      by: [{ act: 'pick-guide' }, { act: 'give-distances' }, { act: 'give-reach' }],
    },
    {
      id: 'read-box-b',
      after: ['pick-guide'],
      doneWhen: BOX_B_READ,
      limitS: 60,
      by: [
        { act: 'read-box-b' },
        { act: 'name-classes' },
        { act: 'guide-for-neighbour' },
        { act: 'report-segregation' },
      ],
    },
  ],
  criteria: [
    {
      id: 'presses-the-broker',
      weight: 10,
      severity: 'major',
      competency: 'C2',
      failWhen: any(
        fact('brokerAnswered.wrong'),
        fact('unNamed.wrong'),
        ...['brokerAnswered', 'unNamed'].map(notBeforeBlast),
      ),
      source: sources.chemicalInspection,
    },
    {
      id: 'picks-the-guide',
      weight: 10,
      severity: 'major',
      competency: 'C1',
      failWhen: any(
        fact('guidePicked.wrong'),
        fact('distancesGiven.wrong'),
        fact('reachGiven.wrong'),
        ...['guidePicked', 'distancesGiven'].map(notBeforeBlast),
        all(gasesInWater, notBeforeBlast('reachGiven')),
      ),
      source: sources.ergTable1,
    },
    {
      id: 'reads-both-plates',
      weight: 4,
      severity: 'minor',
      competency: 'C1',
      failWhen: any(
        ...['classesNamed', 'neighbourGuided', 'segregationReported'].flatMap((name) => [
          fact(`${name}.wrong`),
          notBeforeBlast(name),
        ]),
      ),
      source: sources.segregation,
    },
    agentCriterion('keeps-water-off-carbide', carbide, isMisadvised, sources.erg138),
    agentCriterion('floods-dithionite', dithionite, isMisadvised, sources.erg135),
    agentCriterion('leaves-the-nitrate-to-burn', nitrate, isMisadvised, sources.erg140),
    agentCriterion('keeps-carbon-dioxide-off-cyanide', cyanide, isMisadvised, sources.erg157),
    agentCriterion('drenches-the-cells', battery, isMisadvised, sources.erg147),
    agentCriterion('leaves-the-peroxide', peroxide, any(isMisadvised, fact('reeferPlugged')), sources.erg146),
    {
      id: 'keeps-all-off-the-axis',
      weight: 10,
      severity: 'major',
      competency: 'C3',
      failWhen: any(fact('distanceAdvised.wrong'), late('advise-distance'), never('distanceAdvised')),
      source: sources.ymMobility,
    },
    {
      id: 'takes-cover',
      weight: 10,
      severity: 'critical',
      competency: 'C3',
      failWhen: any(
        fact('coverTaken.wrong'),
        late('take-cover'),
        ...WITHIN_50_M.map((place) =>
          all(
            sequence(ofRun('hornSounded'), ofRun(`been-at-${place}`)),
            without(ofRun('blasted'), ofRun(`been-at-${place}`)),
          ),
        ),
        never('coverTaken'),
      ),
      source: sources.blast,
    },
    {
      id: 'keeps-the-pace-at-the-post',
      weight: 4,
      severity: 'minor',
      competency: 'C2',
      failWhen: any(
        doneLate('press-broker', fact('unNamed')),
        doneLate('pick-guide', GUIDE_READ),
        doneLate('read-box-b', BOX_B_READ),
      ),
      source: sources.limits,
    },
  ],
}
