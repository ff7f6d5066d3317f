// `npm run build`
import { build, requireVersions } from './prepare.mjs';

requireVersions();
const { bytes, compressed } = build();
console.log(`dist/web/checks.js: ${(bytes / 1024).toFixed(1)} KB, ${(compressed / 1024).toFixed(1)} KB compressed`);
