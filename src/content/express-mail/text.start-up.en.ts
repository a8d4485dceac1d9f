/** The scanner and its test. */
export const en: Record<string, string> = {
  'group.start-up': 'Start-up',

  'sight.test-block':
    'The scanner’s report on the test block, from raw data: the picture on the screen is smoothed, and fine wires fade in it. A wire counts as seen while its contrast is not below the noise of one pixel; steel counts as seen through while no less than the limit comes through.',

  'act.turn-key': 'Turn the key',
  'act.check-interlocks': 'Check the interlocks',
  'act.check-curtains': 'Check the lead curtains',
  'act.scan-test-block': 'Scan the test block',
  'act.read-wire': 'Thinnest wire you see',
  'act.read-wire.awg-30': '30 AWG (0.255 mm)',
  'act.read-wire.awg-40': '40 AWG (0.080 mm)',
  'act.read-wire.none': 'No wire',
  'act.read-step': 'Thickest steel seen through',
  'act.read-step.mm-10': '10 mm',
  'act.read-step.mm-30': '30 mm',
  'act.read-step.none': 'None',
  'act.fetch-test-block': 'Get the test block out',
  'act.fetch-test-block.run-out': 'Run it out on the belt',
  'act.fetch-test-block.reach-in': 'Reach in by the curtain',
  'act.log-test': 'Log the test',

  'step.start-up': 'Start the scanner and test it',
  'step.start-up.hint':
    'Key, interlocks, curtains; then scan the test block and read the thinnest wire and the thickest steel step. Let the belt bring the block out, and log the result.',

  'criterion.tests-the-scanner': 'Tests the scanner before using it',
  'criterion.tests-the-scanner.rule':
    'At the start of the shift interlocks and curtains are checked, a test block is scanned, wire and step are confirmed, and the result is logged.',
  'criterion.tests-the-scanner.advice':
    'A good image shows the 40 AWG wire as a line and the steel up to 30 mm. If it does not, the scanner is not used.',
  'criterion.keeps-hands-out': 'Keeps hands out of the tunnel',
  'criterion.keeps-hands-out.rule':
    'Nobody puts a hand through the curtain while the beam may be on: “Do not put hands in tunnel.”',
  'criterion.keeps-hands-out.advice':
    'What is in the tunnel comes out on the belt. If it is stuck, stop, switch off, take the key out, and only then reach for it.',
  'criterion.keeps-hands-out.consequence':
    'You reached through the lead curtain while the beam was on.\nYour hand was in the direct beam, and the lifted curtain let scattered rays out into the hall.\nThe exposure has to be reported, the scanner is sealed until it has been examined, and the line stands still.',
}
