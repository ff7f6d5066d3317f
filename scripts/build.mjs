// `npm run build`
import { build, requireVersions } from './prepare.mjs';

requireVersions();
build();
