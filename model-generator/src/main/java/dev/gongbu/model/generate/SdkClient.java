package dev.gongbu.model.generate;

import dev.gongbu.model.generate.Operation.Page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A package {@code @aws-sdk/client-…} of the SDK for JavaScript 3, unpacked. */
final class SdkClient {

    private static final Pattern KEY =
            Pattern.compile("serviceId: config\\?\\.serviceId \\?\\? \"([^\"]+)\"");
    private static final Pattern API = Pattern.compile("apiVersion: \"([^\"]+)\"");
    private static final Pattern COMMAND = Pattern.compile("\"\\.\\./commands/(\\w+)Command\"");
    private static final Pattern PAGES =
            Pattern.compile(
                    "createPaginator\\(\\w+, (\\w+)Command, \"(\\w+)\", \"[^\"]*\", \"(\\w*)\"\\)");
    private static final Pattern DEPRECATED = Pattern.compile("\n \\* @deprecated\\b");

    private final Path folder;

    /** The package that lies in that folder. */
    SdkClient(Path folder) {
        this.folder = folder;
    }

    /** The service's name in all SDKs: {@code S3}. */
    String key() throws IOException {
        return first(KEY, runtime());
    }

    /** The API, as far as the package knows it; numbers are taken for what the other API says. */
    Service read(Service known) throws IOException {
        var variables = new HashMap<String, Js>();
        for (var file : files("dist-es/schemas", ".js")) {
            variables.putAll(SchemaScript.variables(Files.readString(file)));
        }
        var declarations = new Declarations();
        for (var file : files("dist-types/models", ".d.ts")) {
            declarations.add(Files.readString(file));
        }
        var reader = new SdkReader(variables, declarations, new NumberKinds(known), needed());
        var operations = reader.operations(deprecated(), pages());
        return new Service(
                known.id(),
                key(),
                first(API, runtime()),
                "",
                operations,
                reader.types(),
                waiters());
    }

    /** The members that have to be given though the package, and it alone, says otherwise. */
    private Set<String> needed() throws IOException {
        return key().equals("S3 Control") ? Set.of("AccountId") : Set.of();
    }

    private String runtime() throws IOException {
        return Files.readString(folder.resolve("dist-es/runtimeConfig.shared.js"));
    }

    private Set<String> deprecated() throws IOException {
        var names = new HashSet<String>();
        for (var file : files("dist-types/commands", "Command.d.ts")) {
            if (DEPRECATED.matcher(Files.readString(file)).find()) {
                names.add(name(file, "Command.d.ts"));
            }
        }
        return names;
    }

    private Map<String, Page> pages() throws IOException {
        var pages = new HashMap<String, Page>();
        for (var file : files("dist-es/pagination", ".js")) {
            var matcher = PAGES.matcher(Files.readString(file));
            if (matcher.find()) {
                pages.put(matcher.group(1), new Page(List.of(matcher.group(2)), matcher.group(3)));
            }
        }
        return pages;
    }

    private SortedMap<String, String> waiters() throws IOException {
        var waiters = new TreeMap<String, String>();
        for (var file : files("dist-es/waiters", ".js")) {
            var name = name(file, ".js");
            if (name.startsWith("waitFor")) {
                waiters.put(
                        name.substring("waitFor".length()), first(COMMAND, Files.readString(file)));
            }
        }
        return waiters;
    }

    private List<Path> files(String child, String ending) throws IOException {
        var parent = folder.resolve(child);
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (var paths = Files.list(parent)) {
            return paths.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static String name(Path file, String ending) {
        var name = file.getFileName().toString();
        return name.substring(0, name.length() - ending.length());
    }

    private String first(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalArgumentException(folder + " does not say " + pattern);
        }
        return matcher.group(1);
    }
}
