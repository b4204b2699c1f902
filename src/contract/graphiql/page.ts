/** The page around GraphiQL; everything in it comes from this server. */
export const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>EinDach – GraphiQL</title>
    <link rel="stylesheet" href="/graphiql/graphiql.css" />
    <link rel="stylesheet" href="/graphiql/page.css" />
  </head>
  <body>
    <header>
      <strong>EinDach</strong>
      <label>Example <select id="examples"></select></label>
      <span id="sign-in" role="status"></span>
    </header>
    <main id="graphiql"></main>
    <script src="/graphiql/react.js"></script>
    <script src="/graphiql/react-dom.js"></script>
    <script src="/graphiql/graphiql.js"></script>
    <script src="/graphiql/graphql-ws.js"></script>
    <script src="/graphiql/page.js"></script>
  </body>
</html>
`;

export const STYLE = `html, body { height: 100%; margin: 0; }
body { display: flex; flex-direction: column; font-family: system-ui, sans-serif; }
header { display: flex; gap: 1.5rem; align-items: center; padding: 0.5rem 1rem; background: #1d3557; color: #fff; }
header a { color: #fff; }
header select { max-width: 24rem; padding: 0.25rem; }
main { flex: 1; min-height: 0; }
`;
