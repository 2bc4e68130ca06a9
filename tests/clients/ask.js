// Asks the endpoint named on the command line the four kinds of query and prints what came back as one line of JSON.
import { SparqlEndpointFetcher } from "fetch-sparql-endpoint";

const endpoint = process.argv[2];
const fetcher = new SparqlEndpointFetcher();
const prefixes = "PREFIX pg: <https://w3id.org/psykgraf/ns#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> ";

const collected = async (stream) => {
  const found = [];
  for await (const item of stream) found.push(item);
  return found;
};

const bindings = await collected(
  await fetcher.fetchBindings(
    endpoint,
    prefixes + "SELECT ?name { ?s a pg:Project ; skos:prefLabel ?name } ORDER BY ?name",
  ),
);
const truth = await fetcher.fetchAsk(endpoint, "ASK { ?s ?p ?o }");
const triples = await collected(
  await fetcher.fetchTriples(endpoint, "CONSTRUCT { ?s a ?t } WHERE { ?s a ?t } LIMIT 5"),
);
let refusal = "";
try {
  await collected(await fetcher.fetchBindings(endpoint, "SELECT * { SERVICE <urn:x> { ?s ?p ?o } }"));
} catch (error) {
  refusal = String(error.message);
}
console.log(
  JSON.stringify({
    names: bindings.map((row) => [row.name.value, row.name.language]),
    truth,
    triples: triples.length,
    refusal,
  }),
);
