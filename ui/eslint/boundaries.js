// The rule of who may import what between the folders of src/; the table below is the whole law.
import path from 'node:path';

const ALLOWED = {
  bridge: ['bridge'],
  shared: ['shared'],
  workbook: ['workbook', 'bridge'],
  canvas: ['canvas', 'bridge', 'workbook', 'shared'],
  voting: ['voting', 'bridge', 'workbook', 'shared'],
  features: ['bridge', 'workbook', 'canvas', 'voting', 'shared'],
  app: ['app', 'bridge', 'workbook', 'canvas', 'shared', 'features'],
};

/** The place of a file below src/: its folder, and which feature it belongs to. */
function placeOf(file, src) {
  const [folder, feature] = path.relative(src, file).split(path.sep);
  return { folder, feature: folder === 'features' ? feature : null };
}

/** The file an import points to, or null for a package. */
function targetOf(request, from, src) {
  if (request.startsWith('.')) return path.resolve(path.dirname(from), request);
  if (request.startsWith('$')) return path.join(src, request.slice(1));
  return null;
}

function complaint(request, from, src) {
  const here = placeOf(from, src);
  if (!(here.folder in ALLOWED)) return null;
  const target = targetOf(request, from, src);
  if (target === null) {
    const tauri = request.startsWith('@tauri-apps/');
    return tauri && here.folder !== 'bridge' ? 'Only src/bridge may import @tauri-apps.' : null;
  }
  const there = placeOf(target, src);
  if (there.folder.startsWith('..')) return null;
  if (here.feature !== null && there.feature === here.feature) return null;
  if (here.folder === 'features' && there.folder === 'features') return 'Features never import each other.';
  if (ALLOWED[here.folder].includes(there.folder)) return null;
  return `src/${here.folder} may not import from src/${there.folder}.`;
}

export default {
  meta: { type: 'problem', schema: [], docs: { description: 'keep the folders of src/ apart' } },
  create(context) {
    const src = path.join(context.cwd, 'src');
    const check = (node) => {
      if (node.source === null || typeof node.source?.value !== 'string') return;
      const message = complaint(node.source.value, context.filename, src);
      if (message !== null) context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
