import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

/** A server of MongoDB's wire protocol for development and tests, where no mongod can be had. Arguments: port, and a file to last in. */
public class StandIn {
    public static void main(String[] arguments) throws Exception {
        int port = Integer.parseInt(arguments[0]);
        MongoServer server = new MongoServer(arguments.length > 1 ? new H2Backend(arguments[1]) : new MemoryBackend());
        server.bind("127.0.0.1", port);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow));
        System.out.println("listening on " + server.getLocalAddress().getPort());
        Thread.currentThread().join();
    }
}
