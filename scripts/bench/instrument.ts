/** What one frame asked of the GPU. */
export interface FrameSample {
  readonly draws: number
  readonly triangles: number
  readonly calls: number
  readonly uploadBytes: number
}

/** What the instrument has seen since `reset`, in the page. */
export interface GlReport {
  /** Frames that drew anything. */
  readonly frames: readonly FrameSample[]
  /** Programs that were linked, each by its name and what it was built with. */
  readonly linked: readonly string[]
  /** Calls that make the page wait for the GPU, by name, and where the first of each came from. */
  readonly sync: Readonly<Record<string, { count: number; first: string }>>
  readonly textureBytes: number
  readonly renderbufferBytes: number
  readonly bufferBytes: number
  readonly textureCount: number
  /** The largest textures, as "width × height format levels bytes". */
  readonly largest: readonly string[]
}

declare global {
  interface Window {
    glInstrument: {
      reset(): void
      report(): GlReport
      /** Lets nothing be drawn from now on, so that frames pass as fast as the page's own work allows. */
      muteDraws(isMuted?: boolean): void
      /** Replaces all that sets or draws by nothing: what is left of a frame is the page's own JavaScript. */
      muteAll(): void
    }
  }
}

/**
 * Counts, in a page, what it asks of WebGL. It runs before the page's own scripts and knows nothing of them. `isCounting`
 * is false where time is measured: then only the muting is installed, and calls go to the browser untouched.
 */
export function install(isCounting: boolean): void {
  const proto = WebGL2RenderingContext.prototype as unknown as Record<string, unknown>
  type Gl = WebGL2RenderingContext
  type Call = (this: Gl, ...args: unknown[]) => unknown
  const names = Object.getOwnPropertyNames(proto).filter((name) => {
    const { value } = Object.getOwnPropertyDescriptor(proto, name) ?? {}
    return typeof value === 'function' && name !== 'constructor'
  })
  const DRAW = /^(draw(Arrays|Elements|RangeElements)|multiDraw)/
  /** What must still answer when all else is silent: makers, askers, and the building of programs. */
  const KEPT =
    /^(create|delete|get|is|check|compile|link|attach|detach|shaderSource|bindAttrib|validate|transformFeedbackVaryings|fence|clientWait|make)/
  /** Makes the page wait. `getParameter` is left out: the browser keeps what it answers. */
  const SYNC =
    /^(finish|readPixels|getProgramParameter|getShaderParameter|getProgramInfoLog|getShaderInfoLog|getError|getBufferSubData|clientWaitSync|getActive(Uniform|Attrib)|getUniformLocation|getAttribLocation|getUniform|checkFramebufferStatus)$/
  const COMPLETION_STATUS = 0x91b1
  const nothing = (): void => {}

  let frame = { draws: 0, triangles: 0, calls: 0, uploadBytes: 0 }
  let frames: (typeof frame)[] = []
  let linked: string[] = []
  let sync: Record<string, { count: number; first: string }> = {}
  let isDrawMuted = false

  const multiDraw: Record<string, unknown>[] = []
  const after = (name: string, act: (gl: Gl, args: readonly unknown[], result: unknown) => void): void => {
    const before = proto[name] as Call
    proto[name] = function (this: Gl, ...args: unknown[]) {
      const result = before.apply(this, args)
      act(this, args, result)
      return result
    }
  }
  const getExtension = proto.getExtension as Call
  proto.getExtension = function (this: Gl, ...args: unknown[]) {
    const found = getExtension.apply(this, args) as Record<string, unknown> | null
    if (found && args[0] === 'WEBGL_multi_draw' && !multiDraw.includes(found)) {
      multiDraw.push(found)
      if (isCounting) countMultiDraw(found)
    }
    return found
  }

  const count = (mode: number, vertices: number, instances: number): void => {
    frame.draws += 1
    if (mode === 4) frame.triangles += (vertices / 3) * instances
    else if (mode === 5 || mode === 6) frame.triangles += (vertices - 2) * instances
  }
  const countMultiDraw = (extension: Record<string, unknown>): void => {
    for (const [name, at] of [
      ['multiDrawArraysWEBGL', { counts: 3, from: 4, number: 5 }],
      ['multiDrawElementsWEBGL', { counts: 1, from: 2, number: 6 }],
    ] as const) {
      const before = extension[name] as Call
      extension[name] = (...args: unknown[]) => {
        const counts = args[at.counts] as Int32Array
        let vertices = 0
        for (let i = 0; i < (args[at.number] as number); i++)
          vertices += counts[(args[at.from] as number) + i] ?? 0
        count(args[0] as number, vertices, 1)
        frame.calls += 1
        return isDrawMuted ? undefined : before.apply(extension as unknown as Gl, args)
      }
    }
  }

  // Textures, renderbuffers and buffers, by the object that holds them.
  const sizes = {
    texture: new Map<object, { bytes: Map<string, number>; what: string }>(),
    renderbuffer: new Map<object, number>(),
    buffer: new Map<object, number>(),
  }
  const bound = new Map<string, object | null>()
  let unit = 0
  const CUBE_MAP = 0x8513
  const isCubeFace = (target: number): boolean => target >= 0x8515 && target <= 0x851a
  const textureAt = (target: number) => {
    const object = bound.get(`texture ${unit} ${isCubeFace(target) ? CUBE_MAP : target}`)
    if (!object) return undefined
    const known = sizes.texture.get(object) ?? { bytes: new Map<string, number>(), what: '' }
    sizes.texture.set(object, known)
    return known
  }
  /** Bytes a texel takes, by internal format; RGBA8 where a format is not listed. */
  const TEXEL: Record<number, number> = {
    33321: 1,
    33330: 1,
    33323: 2,
    33325: 2,
    33189: 2,
    6403: 1,
    6409: 1,
    33319: 2,
    32849: 4,
    35905: 4,
    36012: 4,
    36013: 8,
    35056: 4,
    33190: 4,
    33326: 4,
    33327: 4,
    35898: 4,
    35901: 4,
    34842: 8,
    34843: 8,
    33328: 8,
    34836: 16,
    34837: 16,
    36208: 16,
    36226: 16,
  }
  /** Bytes a block of 4 × 4 texels takes; the block formats of a software GPU are these. */
  const BLOCK: Record<number, number> = {
    33776: 8,
    33777: 8,
    33778: 16,
    33779: 16,
    35916: 8,
    35917: 8,
    35918: 16,
    35919: 16,
    36492: 16,
    36493: 16,
    36494: 16,
    36495: 16,
    37492: 8,
    37493: 8,
    37494: 8,
    37495: 8,
    37496: 16,
    37497: 16,
    37488: 8,
    37489: 8,
    37490: 16,
    37491: 16,
    37808: 16,
    37840: 16,
  }
  const levelBytes = (format: number, width: number, height: number): number => {
    const block = BLOCK[format]
    if (block) return Math.ceil(width / 4) * Math.ceil(height / 4) * block
    return width * height * (TEXEL[format] ?? 4)
  }
  const lengthOf = (data: unknown): number =>
    typeof data === 'number' ? data : ((data as ArrayBufferView | null)?.byteLength ?? 0)
  const sizeOf = (source: unknown): readonly [number, number] => {
    const {
      width = 0,
      height = 0,
      videoWidth = width,
      videoHeight = height,
    } = (source ?? {}) as Record<string, number>
    return [videoWidth, videoHeight]
  }

  if (isCounting) {
    for (const name of names) {
      const before = proto[name] as Call
      const isDraw = DRAW.test(name)
      const isSync = SYNC.test(name)
      proto[name] = function (this: Gl, ...args: unknown[]) {
        frame.calls += 1
        if (isSync && args[1] !== COMPLETION_STATUS) {
          sync[name] ??= { count: 0, first: new Error(name).stack ?? '' }
          sync[name].count += 1
        }
        if (isDraw) {
          const [mode, a, b, c, d] = args as readonly number[]
          if (name === 'drawArrays') count(mode ?? 0, b ?? 0, 1)
          else if (name === 'drawArraysInstanced') count(mode ?? 0, b ?? 0, c ?? 1)
          else if (name === 'drawElements') count(mode ?? 0, a ?? 0, 1)
          else if (name === 'drawElementsInstanced') count(mode ?? 0, a ?? 0, d ?? 1)
          else count(mode ?? 0, 0, 1)
          if (isDrawMuted) return undefined
        }
        return before.apply(this, args)
      }
    }
    after('linkProgram', (gl, [program]) => {
      const source = (gl.getAttachedShaders(program as WebGLProgram) ?? [])
        .map((shader) => gl.getShaderSource(shader))
        .join('\n')
      const name =
        /#define SHADER_NAME (\S*)/.exec(source)?.[1] || /#define SHADER_TYPE (\S*)/.exec(source)?.[1]
      const uses = new Set(
        [...source.matchAll(/^#define (USE_\w+|TONE_MAPPING|OPAQUE)/gm)].map(([, use]) => use),
      )
      linked.push(`${name ?? 'unnamed'} (${[...uses].join(' ')})`)
    })
    after('activeTexture', (_gl, [texture]) => {
      unit = texture as number
    })
    after('bindTexture', (_gl, [target, object]) =>
      bound.set(`texture ${unit} ${target}`, object as object | null),
    )
    after('bindBuffer', (_gl, [target, object]) => bound.set(`buffer ${target}`, object as object | null))
    after('bindRenderbuffer', (_gl, [, object]) => bound.set('renderbuffer', object as object | null))
    after('deleteTexture', (_gl, [object]) => sizes.texture.delete(object as object))
    after('deleteBuffer', (_gl, [object]) => sizes.buffer.delete(object as object))
    after('deleteRenderbuffer', (_gl, [object]) => sizes.renderbuffer.delete(object as object))
    after('bufferData', (_gl, [target, data]) => {
      const object = bound.get(`buffer ${target}`)
      if (object) sizes.buffer.set(object, lengthOf(data))
      frame.uploadBytes += lengthOf(data)
    })
    after('bufferSubData', (_gl, [, , data]) => {
      frame.uploadBytes += lengthOf(data)
    })
    after('renderbufferStorage', (_gl, [, format, width, height]) => {
      const object = bound.get('renderbuffer')
      if (object)
        sizes.renderbuffer.set(object, levelBytes(format as number, width as number, height as number))
    })
    after('renderbufferStorageMultisample', (_gl, [, samples, format, width, height]) => {
      const object = bound.get('renderbuffer')
      const one = levelBytes(format as number, width as number, height as number)
      if (object) sizes.renderbuffer.set(object, one * Math.max(1, samples as number))
    })
    const store = (
      target: number,
      format: number,
      width: number,
      height: number,
      level: number,
      depth = 1,
    ) => {
      const texture = textureAt(target)
      const bytes = levelBytes(format, width, height) * depth
      texture?.bytes.set(`${isCubeFace(target) ? target : ''}/${level}`, bytes)
      if (texture && level === 0) texture.what = `${width} × ${height} format ${format}`
      return bytes
    }
    after('texStorage2D', (_gl, [target, levels, format, width, height]) => {
      const faces = target === CUBE_MAP ? 6 : 1
      for (let level = 0; level < (levels as number); level++)
        store(
          target as number,
          format as number,
          Math.max(1, (width as number) >> level),
          Math.max(1, (height as number) >> level),
          level,
          faces,
        )
    })
    after('texStorage3D', (_gl, [target, levels, format, width, height, depth]) => {
      for (let level = 0; level < (levels as number); level++)
        store(
          target as number,
          format as number,
          Math.max(1, (width as number) >> level),
          Math.max(1, (height as number) >> level),
          level,
          depth as number,
        )
    })
    after('texImage2D', (_gl, args) => {
      const [target, level, format] = args as readonly number[]
      const [width, height] = args.length > 6 ? [args[3] as number, args[4] as number] : sizeOf(args[5])
      frame.uploadBytes += store(target ?? 0, format ?? 0, width, height, level ?? 0)
    })
    after('compressedTexImage2D', (_gl, [target, level, format, width, height]) => {
      frame.uploadBytes += store(
        target as number,
        format as number,
        width as number,
        height as number,
        level as number,
      )
    })
    after('texSubImage2D', (_gl, args) => {
      const data = args.at(-1)
      const [width, height] = args.length > 7 ? [args[4] as number, args[5] as number] : sizeOf(data)
      frame.uploadBytes += ArrayBuffer.isView(data) ? data.byteLength : width * height * 4
    })
    after('generateMipmap', (_gl, [target]) => {
      const texture = textureAt(target as number)
      const base = texture?.bytes.get('/0')
      // Where storage was not given with all its levels, they come to a third.
      if (texture && base !== undefined && texture.bytes.size === 1) texture.bytes.set('/mips', base / 3)
    })
    const ask = window.requestAnimationFrame.bind(window)
    window.requestAnimationFrame = (callback) =>
      ask((time) => {
        frame = { draws: 0, triangles: 0, calls: 0, uploadBytes: 0 }
        callback(time)
        if (frame.draws > 0) frames.push(frame)
      })
  }

  const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, one) => all + one, 0)
  window.glInstrument = {
    reset: () => {
      frames = []
      linked = []
      sync = {}
    },
    report: () => {
      const textures = [...sizes.texture.values()].map(({ bytes, what }) => ({
        bytes: sum(bytes.values()),
        what,
      }))
      return {
        frames,
        linked,
        sync,
        textureBytes: sum(textures.map(({ bytes }) => bytes)),
        renderbufferBytes: sum(sizes.renderbuffer.values()),
        bufferBytes: sum(sizes.buffer.values()),
        textureCount: textures.length,
        largest: textures
          .sort((a, b) => b.bytes - a.bytes)
          .slice(0, 12)
          .map(({ bytes, what }) => `${what}: ${(bytes / 2 ** 20).toFixed(1)} MB`),
      }
    },
    muteDraws: (isMuted = true) => {
      isDrawMuted = isMuted
    },
    muteAll: () => {
      // The emulated headset asks for these in every frame, and waits; a real one does not.
      const known = new Map<unknown, unknown>()
      const getParameter = proto.getParameter as Call
      proto.getParameter = function (this: Gl, ...args: unknown[]) {
        if (!known.has(args[0])) known.set(args[0], getParameter.apply(this, args))
        return known.get(args[0])
      }
      for (const name of names) if (!KEPT.test(name)) proto[name] = nothing
      for (const extension of multiDraw)
        for (const name of ['multiDrawArraysWEBGL', 'multiDrawElementsWEBGL']) extension[name] = nothing
    },
  }
}

/** The script that puts the instrument into a page, for `openPage`. */
export function instrumentScript({ isCounting }: { isCounting: boolean }): { content: string } {
  return { content: `(${install.toString()})(${isCounting})` }
}
