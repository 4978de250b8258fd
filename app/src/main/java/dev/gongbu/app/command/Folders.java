package dev.gongbu.app.command;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/**
 * Where the learner's own files lie: XDG folders, platform folders elsewhere, or all below one.
 *
 * @param config settings
 * @param data what must not be lost
 * @param cache what can be made again
 */
record Folders(Path config, Path data, Path cache) {
    private static final String NAME = "gongbu";

    /** The folders below {@code --home}, else those of the platform. */
    static Folders of(@Nullable String home, Surroundings surroundings) {
        if (home != null && !home.isEmpty()) {
            var root = Path.of(home);
            return new Folders(root.resolve("config"), root.resolve("data"), root.resolve("cache"));
        }
        boolean isMac = surroundings.properties().getOrDefault("os.name", "").startsWith("Mac");
        var user = userHome(surroundings);
        if (isMac) {
            var support = user.resolve("Library/Application Support").resolve(NAME);
            var caches = user.resolve("Library/Caches").resolve(NAME);
            return new Folders(
                    xdg(surroundings, "XDG_CONFIG_HOME", support),
                    xdg(surroundings, "XDG_DATA_HOME", support),
                    xdg(surroundings, "XDG_CACHE_HOME", caches));
        }
        return new Folders(
                xdg(surroundings, "XDG_CONFIG_HOME", user.resolve(".config").resolve(NAME)),
                xdg(surroundings, "XDG_DATA_HOME", user.resolve(".local/share").resolve(NAME)),
                xdg(surroundings, "XDG_CACHE_HOME", user.resolve(".cache").resolve(NAME)));
    }

    private static Path userHome(Surroundings surroundings) {
        var home = surroundings.variable("HOME");
        return Path.of(
                home != null ? home : surroundings.properties().getOrDefault("user.home", "."));
    }

    /** The specification says that a relative path is to be passed over. */
    private static Path xdg(Surroundings surroundings, String variable, Path otherwise) {
        var folder = surroundings.variable(variable);
        return folder != null && folder.startsWith("/") ? Path.of(folder, NAME) : otherwise;
    }

    /** The learner's record. */
    Path record() {
        return data.resolve("record.db");
    }

    Path settings() {
        return config.resolve("settings");
    }
}
