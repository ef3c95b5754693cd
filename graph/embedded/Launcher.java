import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import picocli.CommandLine;

/**
 * Runs one Neo4j for as long as it has users.
 *
 * <p>A user is a process that keeps a connection to the control port and began it with the token from running.json. The
 * operating system closes that connection however the process ends, kill -9 included, so the count of users is always
 * right. When the last one is gone, Neo4j stops in good order and this process ends.
 *
 * <p>The store is opened under a lock that the operating system holds for this process, so no lock is ever left over.
 *
 * <p>Lines to a user: "starting", "ready", "failed REASON". Lines from a user: the token, "bye". The connection of the
 * last user closes only when the store is closed; when that fails it is told "failed REASON".
 */
public final class Launcher {
    static final int STORE_IN_USE = 75;
    static final long FIRST_USER_WITHIN_MS = 5_000;
    static final int TOKEN_WITHIN_MS = 5_000;
    static final long FULL_BYTES = 1_000_000;
    static final long FULL_FOR_MS = 3_000;

    enum State { STARTING, READY, STOPPING }

    private final Path home;
    private final Path conf;
    private final boolean temporary;
    private final String token = secret();
    private final Set<Socket> users = new HashSet<>();
    private final Object closing = new Object();
    private State state = State.STARTING;
    private boolean hadUser = false;
    private Socket last;
    private volatile boolean closed = false;
    private ServerSocket control;
    private DatabaseManagementService neo4j;

    private Launcher(Path home, Path conf, boolean temporary) {
        this.home = home;
        this.conf = conf;
        this.temporary = temporary;
    }

    /** Arguments: the folder of the store, the settings file, and "temporary" when the folder goes at the end. */
    public static void main(String[] arguments) throws Exception {
        boolean temporary = arguments.length > 2 && arguments[2].equals("temporary");
        new Launcher(Path.of(arguments[0]), Path.of(arguments[1]), temporary).run();
    }

    private void run() throws Exception {
        FileChannel lockFile =
                FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = lockFile.tryLock();
        if (lock == null) System.exit(STORE_IN_USE);
        control = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        int bolt = boltPort();
        writePrivately("running.json", runningJson(bolt));
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        inBackground(this::acceptUsers);
        try {
            boot(bolt);
        } catch (Throwable problem) {
            problem.printStackTrace();
            tellAll("failed " + reason(problem));
            Files.deleteIfExists(home.resolve("running.json"));
            Runtime.getRuntime().halt(1);
        }
        becomeReady();
        awaitNoUsers();
        try {
            close();
        } catch (Throwable problem) {
            // Threads of Neo4j would keep this process, and with it the lock, for ever.
            problem.printStackTrace();
            endAtOnce(reason(problem));
        }
        lock.release();
        if (temporary) deleteHome();
        System.exit(0);
    }

    private void boot(int bolt) throws Exception {
        boolean newStore = !Files.exists(home.resolve("data/databases/system"));
        String newPassword = Files.exists(home.resolve("password")) ? null : secret();
        if (newPassword != null && newStore) setFirstPassword(newPassword);
        SocketAddress address = new SocketAddress("127.0.0.1", bolt);
        DatabaseManagementService started = new DatabaseManagementServiceBuilder(home)
                .loadPropertiesFromFile(conf)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, address)
                .setConfig(BoltConnector.advertised_address, address)
                .build();
        synchronized (this) {
            neo4j = started;
        }
        if (newPassword != null && !newStore) replacePassword(newPassword);
    }

    /** Before the first boot, so that the well-known first password is never valid, not even for a moment. */
    private void setFirstPassword(String password) throws IOException {
        Files.createDirectories(home.resolve("conf"));
        Files.copy(conf, home.resolve("conf/neo4j.conf"), StandardCopyOption.REPLACE_EXISTING);
        ExecutionContext context = new ExecutionContext(home, home.resolve("conf"));
        int exit = new CommandLine(new SetInitialPasswordCommand(context)).execute(password);
        Files.delete(home.resolve("conf/neo4j.conf"));
        if (exit != 0) throw new IOException("the first password could not be set");
        writePrivately("password", password);
    }

    private void replacePassword(String password) throws IOException {
        String cypher = "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED";
        neo4j.database("system").executeTransactionally(cypher, Map.of("password", password));
        writePrivately("password", password);
    }

    private void acceptUsers() {
        try {
            while (true) {
                Socket socket = control.accept();
                inBackground(() -> serveUser(socket));
            }
        } catch (IOException closed) {
            // The control port closes when Neo4j stops.
        }
    }

    private void serveUser(Socket socket) {
        boolean stopsNow = false;
        try {
            socket.setSoTimeout(TOKEN_WITHIN_MS);
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            if (!isToken(lines.readLine()) || !admit(socket)) {
                socket.close();
                return;
            }
            socket.setSoTimeout(0);
            String line = lines.readLine();
            while (line != null && !line.equals("bye")) line = lines.readLine();
        } catch (IOException broken) {
            // A user that was killed counts as one that left.
        }
        synchronized (this) {
            users.remove(socket);
            stopsNow = users.isEmpty();
            if (stopsNow) last = socket;
            if (stopsNow) state = state == State.READY ? State.STOPPING : state;
            notifyAll();
        }
        if (!stopsNow) closeQuietly(socket);
    }

    private synchronized boolean admit(Socket socket) throws IOException {
        if (state == State.STOPPING) return false;
        users.add(socket);
        hadUser = true;
        tell(socket, state == State.READY ? "ready" : "starting");
        notifyAll();
        return true;
    }

    private synchronized void becomeReady() throws InterruptedException {
        if (!hadUser) wait(FIRST_USER_WITHIN_MS);
        state = users.isEmpty() ? State.STOPPING : State.READY;
        tellAll("ready");
    }

    private synchronized void awaitNoUsers() throws InterruptedException {
        while (state != State.STOPPING) wait();
    }

    /** Whoever calls second waits until the store is closed. */
    private void close() {
        synchronized (closing) {
            DatabaseManagementService running = stopping();
            if (running == null) return;
            closeQuietly(control);
            try {
                Files.deleteIfExists(home.resolve("running.json"));
            } catch (IOException unimportant) {
                // A left-over running.json names a port that nobody answers on.
            }
            inBackground(this::giveUpOnFullDisk);
            running.shutdown();
            closed = true;
        }
    }

    /** Neo4j tries without end to write what it holds in memory. Its logs have all of it, for the next start. */
    private void giveUpOnFullDisk() {
        try {
            while (true) {
                Thread.sleep(FULL_FOR_MS);
                if (closed) return;
                if (home.toFile().getUsableSpace() < FULL_BYTES) endAtOnce("No space left on device");
            }
        } catch (InterruptedException unlikely) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void endAtOnce(String reason) {
        if (last != null) tell(last, "failed " + reason);
        Runtime.getRuntime().halt(1);
    }

    private synchronized DatabaseManagementService stopping() {
        DatabaseManagementService running = neo4j;
        neo4j = null;
        state = State.STOPPING;
        notifyAll();
        return running;
    }

    private synchronized void tellAll(String line) {
        for (Socket socket : users) tell(socket, line);
    }

    private static void tell(Socket socket, String line) {
        try {
            socket.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            // serveUser notices.
        }
    }

    private boolean isToken(String line) {
        return line != null && MessageDigest.isEqual(line.getBytes(), token.getBytes());
    }

    /** The port of the run before when it is free, so that drivers find a restarted Neo4j again. */
    private int boltPort() throws IOException {
        Path remembered = home.resolve("port");
        int last = Files.exists(remembered) ? Integer.parseInt(Files.readString(remembered).trim()) : 0;
        int port = freePort(last);
        Files.writeString(remembered, port + "\n");
        return port;
    }

    private static int freePort(int wanted) throws IOException {
        try (ServerSocket probe = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException taken) {
            if (wanted == 0) throw taken;
            return freePort(0);
        }
    }

    private String runningJson(int bolt) {
        return String.format(
                "{\"pid\": %d, \"bolt\": %d, \"control\": %d, \"token\": \"%s\"}%n",
                ProcessHandle.current().pid(), bolt, control.getLocalPort(), token);
    }

    private void writePrivately(String name, String content) throws IOException {
        Path draft = home.resolve(name + ".new");
        Files.deleteIfExists(draft);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix"))
            Files.createFile(
                    draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, content);
        Files.move(draft, home.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void deleteHome() throws IOException {
        try (var paths = Files.walk(home)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        }
    }

    private static String reason(Throwable problem) {
        Throwable cause = problem;
        while (cause.getCause() != null) cause = cause.getCause();
        return String.valueOf(cause.getMessage() == null ? cause : cause.getMessage()).replaceAll("\\s+", " ");
    }

    private static String secret() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void closeQuietly(Closeable socket) {
        try {
            socket.close();
        } catch (IOException closed) {
            // That is what was wanted.
        }
    }

    private static void inBackground(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
    }
}
