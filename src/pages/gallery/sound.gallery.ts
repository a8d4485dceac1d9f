import { CanvasTexture, Mesh, MeshBasicMaterial, PlaneGeometry, SRGBColorSpace } from 'three'
import { createRandom } from '#scenario/random.ts'
import { LINES, voiceId } from '#view/sound/lines.ts'
import { loadSoundBank } from '#view/sound/sound-bank.ts'
import { SoundStage } from '#view/sound/sound-stage.ts'
import { Ticks } from '#view/sound/ticks.ts'
import type { Words } from '#view/text/words.ts'
import type { Exhibit, Wall } from './exhibit.ts'

/** Which sounds stand together, in the order in which one would look for them. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  ambience: [
    'amb_hall',
    'amb_cabin',
    'amb_terminal',
    'amb_medical',
    'amb_yard_day',
    'amb_yard_night',
    'amb_post',
    'amb_rain',
  ],
  machines: [
    'conveyor',
    'xray_generator',
    'pusher',
    'printer',
    'exhaust_fan',
    'generator',
    'detector_pump',
    'truck_idle',
    'reversing_beep',
    'rtg',
    'rtg_horn',
    'sliding_door',
    'door_latch',
    'container_door',
    'bin_lid',
    'key_click',
    'estop',
    'cutter',
    'tape_tear',
    'paper',
    'zip',
    'glove_snap',
    'hand_rub',
    'tap',
  ],
  alarms: [
    'pa_chime',
    'cabin_chime',
    'call_bell',
    'evacuation_t3',
    'evacuation_blasts',
    'gas_alarm_low',
    'gas_alarm_high',
    'scba_whistle',
    'pass_prealert',
    'pass_alarm',
    'radiation_alarm',
    'geiger_click',
    'etd_alarm',
    'thermal_alarm',
    'thermometer_done',
    'oximeter_beep',
    'scale_settled',
    'scan_beep',
    'siren',
    'radio_open',
    'radio_close',
    'confirm',
    'error',
    'reject',
  ],
  dangers: [
    'leak_hiss',
    'steam',
    'spray',
    'water_jet',
    'fizz',
    'drop',
    'splash',
    'fire',
    'venting',
    'drum_ping',
    'drum_burst',
    'blast_near',
    'blast_far',
    'glass',
    'debris',
    'collapse',
  ],
  people: ['breath_mask', 'breath_scba', 'breath_scba_hard', 'cough_1', 'cough_2'],
  steps: ['concrete', 'carpet', 'metal', 'wet'].map((floor) => `step_${floor}_1`),
}
const WIDTH_PX = 1024
const HEIGHT_PX = 320
const LABEL_PX = 44
/** What goes on is heard for so long. */
const LOOP_S = 6
/** A rate at which single ticks are still told apart; counts per dose differ from counter to counter. */
const COUNTS_PER_S = 6

/** Draws the loudness of a sound over its time, with its words under it: captions are what many will have of it. */
function drawWave(buffer: AudioBuffer, words: string): CanvasTexture {
  const canvas = document.createElement('canvas')
  canvas.width = WIDTH_PX
  canvas.height = HEIGHT_PX
  const pen = canvas.getContext('2d')
  if (pen) {
    pen.fillStyle = '#10233f'
    pen.fillRect(0, 0, WIDTH_PX, HEIGHT_PX)
    pen.fillStyle = '#f2b632'
    const samples = buffer.getChannelData(0)
    const middle = (HEIGHT_PX - 2 * LABEL_PX) / 2 + 10
    for (let x = 0; x < WIDTH_PX; x++) {
      let most = 0
      const to = Math.floor(((x + 1) * samples.length) / WIDTH_PX)
      for (let i = Math.floor((x * samples.length) / WIDTH_PX); i < to; i++)
        most = Math.max(most, Math.abs(samples[i] ?? 0))
      pen.fillRect(x, middle - most * (middle - 8), 1, Math.max(1, 2 * most * (middle - 8)))
    }
    pen.fillStyle = '#ffffff'
    pen.font = '600 30px "Noto Sans", "Noto Sans SC", sans-serif'
    pen.fillText(words, 20, HEIGHT_PX - LABEL_PX, WIDTH_PX - 40)
  }
  const texture = new CanvasTexture(canvas)
  texture.colorSpace = SRGBColorSpace
  return texture
}

function group(
  id: string,
  states: readonly { id: string; sound(words: Words): string; label(words: Words): string }[],
): Exhibit {
  return {
    id: `sound-${id}`,
    label: ({ t }) => t(`sound.group.${id}`),
    states,
    show: async (wanted, { words }) => {
      const state = states.find((one) => one.id === wanted)
      if (!state) throw new Error(`there is no sound "${wanted}"`)
      const sound = state.sound(words)
      const context = new AudioContext()
      const bank = await loadSoundBank(context, [sound])
      const stage = new SoundStage(context, bank)
      const texture = drawWave(bank.buffers.get(sound) as AudioBuffer, state.label(words))
      const geometry = new PlaneGeometry(1, HEIGHT_PX / WIDTH_PX)
      const material = new MeshBasicMaterial({ map: texture, toneMapped: false })
      const object = new Mesh(geometry, material)
      object.position.y = 1.4
      // A page that nobody has pressed yet may not sound; the picture is there all the same.
      void stage.resume()
      const isCounting = sound === 'geiger_click'
      const ticks = new Ticks(createRandom(1).unit)
      const loop = bank.rows.get(sound)?.loopFromS === undefined ? undefined : stage.loop(sound)
      if (!loop && !isCounting) stage.once(sound)
      let sinceS = 0
      return {
        object,
        seenFromM: [0, 0, 1.4],
        update: (deltaS) => {
          if (sinceS < LOOP_S && sinceS + deltaS >= LOOP_S) loop?.stop()
          sinceS += deltaS
          if (!isCounting || sinceS > LOOP_S) return
          for (const atS of ticks.advance(sinceS, COUNTS_PER_S)) stage.once(sound, { inS: atS - sinceS })
        },
        dispose: () => {
          void stage.dispose()
          texture.dispose()
          geometry.dispose()
          material.dispose()
        },
      }
    },
  }
}

const wall: Wall = {
  id: 'sound',
  order: 8,
  exhibits: [
    ...Object.entries(GROUPS).map(([id, sounds]) =>
      group(
        id,
        sounds.map((sound) => ({
          id: sound,
          sound: () => sound,
          label: ({ t }) => (id === 'steps' ? t(`sound.floor.${sound.split('_')[1]}`) : t(`sound.${sound}`)),
        })),
      ),
    ),
    group(
      'voices',
      LINES.map(({ id }) => ({
        id,
        sound: ({ language }) => voiceId(id, language),
        label: ({ t }) => t(`line.${id}`),
      })),
    ),
  ],
  texts: {
    en: () => import('#view/sound/text.en.ts').then(({ en }) => en),
    zh: () => import('#view/sound/text.zh.ts').then(({ zh }) => zh),
  },
}
export default wall
