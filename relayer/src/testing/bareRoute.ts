/**
 * Baseline of the API's benchmark: `node bareRoute.ts <port>` serves a route that echoes its JSON.
 */
import express from "express";

const app = express();
app.post("/echo", express.json(), (req, res) => {
  res.status(201).json(req.body);
});
app.get("/cpu", (_req, res) => {
  const { user, system } = process.cpuUsage();
  res.json({ seconds: (user + system) / 1e6 });
});
app.listen(Number(process.argv[2]), "127.0.0.1");
