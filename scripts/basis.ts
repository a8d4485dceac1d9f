import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Copies three's Basis transcoder (Apache-2.0) to our own origin, without its two uses of `new Function`: a page
 * under our content security policy may not make code out of strings. Run it again after each change of three.
 */
const source = join(import.meta.dirname, '../node_modules/three/examples/jsm/libs/basis')
const target = join(import.meta.dirname, '../public/basis')

/** Replaces a text that must stand in the source exactly once. */
function replaceOnce(text: string, from: string, to: string): string {
  const parts = text.split(from)
  if (parts.length !== 2)
    throw new Error(
      `basis_transcoder.js holds "${from.slice(0, 60)}…" ${parts.length - 1} times; expected once`,
    )
  return parts.join(to)
}

/** What the generated invoker does, as a closure: wire the arguments in, call, free what was wired, wire the result out. */
const INVOKER = `var invokerFn=function(...given){
if(given.length!==argCount-2)throwBindingError('function '+humanName+' called with '+given.length+' arguments, expected '+(argCount-2));
var destructors=needsDestructorStack?[]:null;
var wired=isClassMethodFunc?[argTypes[1].toWireType(destructors,this)]:[];
for(var i=0;i<argCount-2;++i)wired.push(argTypes[i+2].toWireType(destructors,given[i]));
var rv=cppInvokerFunc(cppTargetFunc,...wired);
if(needsDestructorStack)runDestructors(destructors);
else for(var i=isClassMethodFunc?1:2;i<argTypes.length;++i)if(argTypes[i].destructorFunction!==null)argTypes[i].destructorFunction(wired[isClassMethodFunc?i-1:i-2]);
if(returns)return argTypes[0].fromWireType(rv)
};`

const METHOD_CALLER = `var invokerFunction=function(obj,func,destructorsRef,packed){
var given=[],at=0;
for(var i=0;i<argCount;++i){given.push(types[i].readValueFromPointer(packed+at));at+=types[i].argPackAdvance}
var rv=kind===1?new func(...given):kind===0?func.call(obj,...given):func.call(...given);
if(!retType.isVoid)return emval_returnValue(retType,destructorsRef,rv)
};`

let code = readFileSync(join(source, 'basis_transcoder.js'), 'utf8')
code = replaceOnce(
  code,
  'let[args,invokerFnBody]=createJsInvoker(argTypes,isClassMethodFunc,returns,isAsync);args.push(invokerFnBody);var invokerFn=newFunc(Function,args)(...closureArgs);',
  INVOKER,
)
code = replaceOnce(code, 'var invokerFunction=newFunc(Function,params)(...args);', METHOD_CALLER)
if (/newFunc\(Function|new Function/.test(code))
  throw new Error('basis_transcoder.js still makes code out of strings')

mkdirSync(target, { recursive: true })
writeFileSync(join(target, 'basis_transcoder.js'), code)
copyFileSync(join(source, 'basis_transcoder.wasm'), join(target, 'basis_transcoder.wasm'))
