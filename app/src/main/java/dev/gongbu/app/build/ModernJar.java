package dev.gongbu.app.build;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/**
 * A copy of a jar whose classes have a version that the AOT cache takes.
 *
 * <p>picocli is compiled for Java 5 (version 49). The cache refuses classes below 50, since it
 * cannot verify them by stack maps, and they would be read and verified anew at every start.
 */
final class ModernJar {
    private static final int JAVA_11 = 55;

    private ModernJar() {}

    /** Copies the jar, entry by entry in its order, with classes below Java 11 raised to it. */
    static void write(Path from, Path to) throws IOException {
        try (var jar = new JarFile(from.toFile());
                var copy = new JarOutputStream(Files.newOutputStream(to))) {
            var classFile = classFile(jar);
            for (var entries = jar.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                var target = new JarEntry(entry.getName());
                target.setTime(entry.getTime());
                copy.putNextEntry(target);
                copy.write(modern(classFile, entry.getName(), read(jar, entry)));
            }
        }
    }

    private static ClassFile classFile(JarFile jar) {
        var ownClasses =
                ClassHierarchyResolver.ofResourceParsing(each -> open(jar, each))
                        .orElse(ClassHierarchyResolver.defaultResolver())
                        .cached();
        return ClassFile.of(
                ClassFile.ClassHierarchyResolverOption.of(ownClasses),
                StackMapsOption.STACK_MAPS_WHEN_REQUIRED);
    }

    private static @Nullable InputStream open(JarFile jar, ClassDesc type) {
        var descriptor = type.descriptorString();
        var entry = jar.getEntry(descriptor.substring(1, descriptor.length() - 1) + ".class");
        if (entry == null) {
            return null;
        }
        try {
            return jar.getInputStream(entry);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + entry + " of " + jar.getName(), e);
        }
    }

    private static byte[] modern(ClassFile classFile, String name, byte[] bytes) {
        if (!name.endsWith(".class")) {
            return bytes;
        }
        var type = classFile.parse(bytes);
        if (type.majorVersion() >= JAVA_11) {
            return bytes;
        }
        ClassTransform raiseVersion =
                (builder, element) -> {
                    if (element instanceof ClassFileVersion) {
                        builder.withVersion(JAVA_11, 0);
                    } else {
                        builder.with(element);
                    }
                };
        // Writing each body anew makes its stack maps, which the new version asks for.
        var writeBodies = ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL);
        return classFile.transformClass(type, raiseVersion.andThen(writeBodies));
    }

    private static byte[] read(JarFile jar, JarEntry entry) throws IOException {
        try (var content = jar.getInputStream(entry)) {
            return content.readAllBytes();
        }
    }
}
