import { readdirSync } from "node:fs";
import { extname } from "node:path";
import express, { type RequestHandler, type Response, Router } from "express";

/** Encodings of the files that the dApp's build compresses, best first. */
const encodings = [
  { name: "br", suffix: ".br" },
  { name: "gzip", suffix: ".gz" },
] as const;

/** Serves a folder of the build: of a file that the build has compressed, the form that the browser takes. */
export function compressedFiles(
  folder: string,
  options: { immutable?: boolean; maxAge: string | 0 },
): Router {
  const files = new Set(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => `/${name}`),
  );
  const router = Router();
  router.use(chooseEncoding(files));
  router.use(
    express.static(folder, {
      ...options,
      index: false,
      redirect: false,
      setHeaders: (res: Response, path: string) => {
        const encoding = encodings.find(({ suffix }) => path.endsWith(suffix));
        if (!encoding) return;
        res.setHeader("content-encoding", encoding.name);
        res.type(extname(path.slice(0, -encoding.suffix.length)));
      },
    }),
  );
  return router;
}

/** Sends a request for a file on to its compressed form, if there is one that the browser takes. */
function chooseEncoding(files: ReadonlySet<string>): RequestHandler {
  return (req, res, next) => {
    const forms = encodings.filter(({ suffix }) => files.has(req.path + suffix));
    if (forms.length > 0) {
      res.vary("accept-encoding");
      const form = forms.find(({ name }) => req.acceptsEncodings(name));
      if (form) req.url = `${req.path}${form.suffix}`;
    }
    next();
  };
}
