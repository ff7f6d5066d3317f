# Built once, run as any of the doors: `node dist/src/main.js` (HTTP), `node dist/src/worker.js` (queues), `node dist/src/cli.js` (command line).
FROM node:24-bookworm-slim AS build
WORKDIR /egiz
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:24-bookworm-slim
ENV NODE_ENV=production
WORKDIR /egiz
COPY --from=build /egiz/package.json ./
COPY --from=build /egiz/node_modules ./node_modules
COPY --from=build /egiz/dist ./dist
COPY --from=build /egiz/src/commands/verify/invariants.sql ./src/commands/verify/invariants.sql
USER node
EXPOSE 3000
CMD ["node", "dist/src/main.js"]
