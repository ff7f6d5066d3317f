// `npm run build`
import { deskSizes } from './bundle-desk.mjs';
import { build, requireVersions } from './prepare.mjs';

requireVersions();
const { bytes, compressed } = build();
const kilobytes = (size) => `${(size / 1024).toFixed(1)} KB`;
console.log(`dist/web/checks.js: ${kilobytes(bytes)}, ${kilobytes(compressed)} compressed`);
for (const { name, bytes, compressed } of deskSizes())
  console.log(`dist/web/desk/${name}: ${kilobytes(bytes)}, ${kilobytes(compressed)} compressed`);
