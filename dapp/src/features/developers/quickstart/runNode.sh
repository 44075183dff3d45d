npm install ./protocol.tgz ./sdk.tgz
node --env-file=handsel.env server.mjs
