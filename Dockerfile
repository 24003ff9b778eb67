# syntax=docker/dockerfile:1

# One file, two images: `programs` runs the API (with the web site) or the worker, `migrate` brings the database up to date.

FROM node:22-bookworm-slim AS base
WORKDIR /srv/legwork
ENV DO_NOT_TRACK=1 \
    TURBO_TELEMETRY_DISABLED=1 \
    CHECKPOINT_DISABLE=1
COPY package.json package-lock.json .npmrc ./
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY packages/api-client/package.json packages/api-client/
COPY packages/body-map/package.json packages/body-map/
COPY packages/clinical/package.json packages/clinical/
COPY packages/launcher/package.json packages/launcher/

# All tools, to build with.
FROM base AS build
RUN npm ci --include=dev
COPY . .
RUN npx prisma generate && npx turbo run build

# What the API and the worker need while they run, and nothing else.
FROM base AS libraries
RUN npm ci --omit=dev --workspace apps/api --include-workspace-root=false

# Runs once per deployment, before the new programs.
FROM build AS migrate
ENV NODE_ENV=production
USER node
CMD ["node", "packages/launcher/migrate.mjs"]

FROM node:22-bookworm-slim AS programs
WORKDIR /srv/legwork
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=3000
COPY --from=libraries /srv/legwork ./
COPY --from=build /srv/legwork/packages/clinical/dist packages/clinical/dist
COPY --from=build /srv/legwork/packages/body-map/dist packages/body-map/dist
COPY --from=build /srv/legwork/apps/api/dist apps/api/dist
COPY --from=build /srv/legwork/apps/api/fonts apps/api/fonts
COPY --from=build /srv/legwork/apps/web/dist apps/web/dist
USER node
EXPOSE 3000
CMD ["node", "--enable-source-maps", "apps/api/dist/main.js"]
