import {
  type PDFContext,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from 'pdf-lib'
import { cleanPhoto } from './pdf-photos.ts'

/** Entries that carry metadata, scripts, attached files or things done on opening (ISO 32000-1). */
const droppedKeys = [
  'Metadata',
  'PieceInfo',
  'LastModified',
  'OpenAction',
  'AA',
  'JS',
  'JavaScript',
  'EmbeddedFiles',
  'EmbeddedFile',
  'AF',
  'EF',
  'XFA',
  'RichMediaContent',
  'RichMediaSettings',
  'Collection',
  'SpiderInfo',
  'Threads',
  'Thumb',
].map((key) => PDFName.of(key))

/** Who wrote a remark and when; on a form field `T` is the field's name and stays. */
const remarkKeys = ['T', 'M', 'CreationDate', 'NM'].map((key) => PDFName.of(key))

const harmlessActions = ['GoTo', 'Named', 'URI'].map((name) => PDFName.of(name))
const action = [
  'Launch',
  'JavaScript',
  'SubmitForm',
  'ImportData',
  'GoToR',
  'GoToE',
  'Rendition',
  'Movie',
  'Sound',
  'GoTo3DView',
  'RichMediaExecute',
  'Hide',
  'ResetForm',
  'SetOCGState',
  'Trans',
  'Thread',
].map((name) => PDFName.of(name))

export class LockedPdf extends Error {}

/**
 * Reads a PDF and writes it anew with only the objects its pages reach, and none of: information
 * dictionary, XMP, identifiers, scripts, actions beyond links, attached files, authors of remarks, EXIF in
 * photos. Earlier revisions and bytes before or behind the PDF vanish by the rewriting itself.
 * @throws LockedPdf for an encrypted file, any other error for a damaged one.
 */
export async function cleanPdf(bytes: Uint8Array): Promise<Uint8Array> {
  // The library's own error for this cannot be told from its others by class, so the flag is read instead.
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true })
  if (pdf.isEncrypted) throw new LockedPdf('This PDF is locked')
  if (pdf.getPageCount() === 0) throw new Error('This PDF has no page')
  const { context } = pdf
  delete context.trailerInfo.Info
  delete context.trailerInfo.ID
  const reached = walk(context, pdf.catalog)
  for (const [reference] of context.enumerateIndirectObjects()) {
    if (!reached.has(reference)) context.delete(reference)
  }
  return await pdf.save({ updateFieldAppearances: false, addDefaultPage: false, objectsPerTick: Infinity })
}

/** Cleans everything reachable from the catalogue; answers the references met on the way. */
function walk(context: PDFContext, catalog: PDFDict): Set<PDFRef> {
  const reached = new Set<PDFRef>()
  const root = context.trailerInfo.Root
  if (root instanceof PDFRef) reached.add(root)
  const waiting: PDFObject[] = [catalog]
  const seen = new Set<PDFObject>()
  for (let object = waiting.pop(); object; object = waiting.pop()) {
    if (seen.has(object)) continue
    seen.add(object)
    if (object instanceof PDFRef) {
      reached.add(object)
      const target = context.lookup(object)
      if (target) {
        if (target instanceof PDFRawStream) cleanPhoto(context, object, target)
        waiting.push(context.lookup(object) ?? target)
      }
    } else if (object instanceof PDFArray) waiting.push(...object.asArray())
    else if (object instanceof PDFStream) waiting.push(object.dict)
    else if (object instanceof PDFDict) {
      cleanDict(object)
      waiting.push(...object.values())
    }
  }
  return reached
}

function cleanDict(dict: PDFDict): void {
  for (const key of droppedKeys) dict.delete(key)
  const kind = nameIn(dict, 'S')
  const isAction =
    nameIn(dict, 'Type') === PDFName.of('Action') || (kind !== undefined && action.includes(kind))
  if (isAction && (kind === undefined || !harmlessActions.includes(kind))) {
    for (const key of dict.keys()) dict.delete(key)
  }
  const subtype = nameIn(dict, 'Subtype')
  if (subtype === PDFName.of('FileAttachment')) dict.delete(PDFName.of('FS'))
  if (dict.has(PDFName.of('Rect')) && subtype !== undefined && subtype !== PDFName.of('Widget')) {
    for (const key of remarkKeys) dict.delete(key)
  }
}

function nameIn(dict: PDFDict, key: string): PDFName | undefined {
  const value = dict.lookup(PDFName.of(key))
  return value instanceof PDFName ? value : undefined
}
