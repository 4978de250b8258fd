package dev.gongbu.grade;

import java.util.List;
import java.util.Set;

/** The paths of {@code aws s3} and of files, in one form. */
final class CommandPaths {

    private static final String S3 = "s3://";
    private static final Set<String> TRANSFERS = Set.of("cp", "mv", "sync");

    /** What takes a bucket without the scheme as well. */
    private static final Set<String> BARE = Set.of("ls", "presign", "website");

    private CommandPaths() {}

    /**
     * The two paths of a transfer. As in the AWS CLI, a folder or a bucket as the goal of a single
     * file gets the file's name, and what is transferred as a whole is a folder with or without a
     * slash at its end.
     *
     * @param operation as it is typed: {@code cp}
     * @param recursive whether folders are transferred
     */
    static List<String> pair(String operation, boolean recursive, String source, String goal) {
        if (!TRANSFERS.contains(operation)) {
            return List.of(plain(source), plain(goal));
        }
        if (recursive || operation.equals("sync")) {
            return List.of(folder(source), folder(goal));
        }
        return List.of(plain(source), single(source, goal));
    }

    /** The one path of {@code ls}, {@code rm}, {@code mb} …: see {@link #pair}. */
    static String one(String operation, boolean recursive, String path) {
        if (recursive && operation.equals("rm")) {
            return folder(path);
        }
        boolean isBare = BARE.contains(operation) && !path.startsWith(S3);
        return plain(isBare ? S3 + path : path);
    }

    /** A path without {@code ./} at its beginning, a bucket without a slash at its end. */
    static String plain(String path) {
        if (path.startsWith(S3)) {
            return isBucket(path) && path.endsWith("/")
                    ? path.substring(0, path.length() - 1)
                    : path;
        }
        var plain = path;
        while (plain.startsWith("./") && plain.length() > 2) {
            plain = plain.substring(2);
        }
        return plain.equals("./") ? "." : plain;
    }

    private static String folder(String path) {
        var plain = plain(path);
        int end = plain.length();
        int least = plain.startsWith(S3) ? S3.length() : 1;
        while (end > least && plain.charAt(end - 1) == '/') {
            end--;
        }
        return plain.substring(0, end);
    }

    private static String single(String source, String goal) {
        var plain = plain(goal);
        var name = source.substring(source.lastIndexOf('/') + 1);
        if (name.isEmpty() || source.equals("-")) {
            return plain;
        }
        if (plain.startsWith(S3)) {
            return isBucket(plain)
                    ? plain + "/" + name
                    : plain.endsWith("/") ? plain + name : plain;
        }
        if (plain.equals(".")) {
            return name;
        }
        return plain.endsWith("/") ? plain + name : plain;
    }

    /** Whether an S3 path names a bucket alone. */
    private static boolean isBucket(String path) {
        int slash = path.indexOf('/', S3.length());
        return slash < 0 || slash == path.length() - 1;
    }
}
