// Times queries in Apache Jena's memory: a line "name<TAB>rows<TAB>milliseconds" each, -1 for one that was stopped.
//
//     java -cp "/usr/share/java/*:messages" Jena.java graph.nq folder-of-rq seconds repeats default-graph-iri ...
//
// The graphs named make up the default graph, read into it once; every graph is open to GRAPH by its name. A time is the
// median processor time of this thread over the repeats, after two runs that warm up.

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

public class Jena {
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final int WARMING = 2;

    public static void main(String[] given) throws Exception {
        Dataset dataset = read(given[0], Set.copyOf(Arrays.asList(given).subList(4, given.length)));
        long most = Long.parseLong(given[2]);
        List<Path> files;
        try (var found = Files.list(Path.of(given[1]))) {
            files = found.sorted().toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString().replace(".rq", "");
            System.out.println(name + "\t" + timed(dataset, Files.readString(file), most, Integer.parseInt(given[3])));
        }
    }

    private static Dataset read(String file, Set<String> together) {
        Dataset dataset = DatasetFactory.createGeneral();
        RDFDataMgr.read(dataset, file);
        DatasetGraph graphs = dataset.asDatasetGraph();
        for (String graph : together) {
            var node = org.apache.jena.graph.NodeFactory.createURI(graph);
            graphs.getGraph(node).find().forEach(graphs.getDefaultGraph()::add);
        }
        return dataset;
    }

    private static String timed(Dataset dataset, String text, long most, int repeats) {
        double[] times = new double[repeats];
        long rows = 0;
        try {
            for (int run = -WARMING; run < repeats; run++) {
                long start = THREAD.getCurrentThreadCpuTime();
                rows = rows(dataset, text, most);
                if (run >= 0) {
                    times[run] = (THREAD.getCurrentThreadCpuTime() - start) / 1e6;
                }
            }
        } catch (QueryCancelledException stopped) {
            return "-1\t" + most * 1000;
        }
        Arrays.sort(times);
        return rows + "\t" + times[repeats / 2];
    }

    private static long rows(Dataset dataset, String text, long most) {
        try (QueryExecution execution = QueryExecution.dataset(dataset).query(text).timeout(most, TimeUnit.SECONDS).build()) {
            ResultSet found = execution.execSelect();
            long rows = 0;
            while (found.hasNext()) {
                found.next();
                rows++;
            }
            return rows;
        }
    }
}
