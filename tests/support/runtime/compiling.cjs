/**
 * How esbuild compiles a module that a test file imports.
 * @param {string} file
 * @returns {import('esbuild').TransformOptions}
 */
exports.optionsFor = (file) => ({
  format: 'esm',
  jsx: 'automatic',
  loader: file.endsWith('x') ? 'tsx' : 'ts',
  sourcefile: file,
  target: 'es2022',
})
