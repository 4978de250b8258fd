package dev.gongbu.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An SSH server of its own on a free port of this machine, with keys and settings of its own; it
 * lets in who runs it, and nobody else.
 */
final class SecureShell implements AutoCloseable {
    private final Path folder;
    private final Process server;

    private SecureShell(Path folder, Process server) {
        this.folder = folder;
        this.server = server;
    }

    /** What is missing to start one, as a sentence; empty where nothing is. */
    static String missing(Path folder) throws IOException, InterruptedException {
        for (var name : List.of("sshd", "ssh", "ssh-keygen")) {
            if (!Programs.isInstalled(name)) {
                return "no " + name + ": install openssh-server and openssh-client";
            }
        }
        write(folder);
        var check = sshd(folder, "-t").run();
        return check.exitCode() == 0 ? "" : "sshd does not start here: " + check.err();
    }

    /** Starts one; {@link #missing} prepared the folder. */
    static SecureShell begin(Path folder) throws IOException, InterruptedException {
        return new SecureShell(folder, sshd(folder, "-D").begin());
    }

    private static Program sshd(Path folder, String mode) throws IOException, InterruptedException {
        var path = Program.of("sh", "-c", "command -v sshd").with("PATH", path()).run().out();
        return Program.of(path.strip(), mode, "-e", "-f", folder.resolve("sshd_config"))
                .with("PATH", path());
    }

    private static String path() {
        return System.getenv("PATH") + ":/usr/sbin";
    }

    private static void write(Path folder) throws IOException, InterruptedException {
        key(folder.resolve("host"));
        key(folder.resolve("user"));
        int port = freePort();
        Files.writeString(
                folder.resolve("sshd_config"),
                """
                Port %d
                ListenAddress 127.0.0.1
                HostKey %s
                AuthorizedKeysFile %s
                PidFile none
                StrictModes no
                UsePAM no
                PasswordAuthentication no
                KbdInteractiveAuthentication no
                PermitRootLogin prohibit-password
                """
                        .formatted(port, folder.resolve("host"), folder.resolve("user.pub")));
        Files.writeString(
                folder.resolve("ssh_config"),
                """
                Host gongbu
                  HostName 127.0.0.1
                  Port %d
                  User %s
                  IdentityFile %s
                  IdentitiesOnly yes
                  BatchMode yes
                  StrictHostKeyChecking no
                  UserKnownHostsFile /dev/null
                  LogLevel ERROR
                  ConnectionAttempts 30
                """
                        .formatted(port, System.getProperty("user.name"), folder.resolve("user")));
    }

    private static void key(Path file) throws IOException, InterruptedException {
        Program.of("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", file)
                .with("PATH", path())
                .run();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /**
     * A program that runs a command on the server.
     *
     * @param words options of ssh
     */
    Program client(String command, String... words) {
        var all = new ArrayList<Object>(List.of("ssh", "-F", folder.resolve("ssh_config")));
        all.addAll(List.of(words));
        all.addAll(List.of("gongbu", command));
        return Program.of(all.toArray()).with("PATH", path()).with("TERM", "xterm-256color");
    }

    @Override
    public void close() {
        server.descendants().forEach(ProcessHandle::destroy);
        server.destroy();
        server.onExit().join();
    }
}
