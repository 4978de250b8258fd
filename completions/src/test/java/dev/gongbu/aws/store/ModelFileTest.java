package dev.gongbu.aws.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gongbu.aws.CommandModel;
import dev.gongbu.aws.Member;
import dev.gongbu.aws.Operation;
import dev.gongbu.aws.Option;
import dev.gongbu.aws.Shape;
import dev.gongbu.aws.read.ModelReader;
import dev.gongbu.store.StoredFileException;
import dev.gongbu.store.StoredFileException.Reason;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Over the whole model, as it is shipped. */
class ModelFileTest {
    @TempDir private static Path folder;

    private static CommandModel read;
    private static ModelFile packed;

    @BeforeAll
    static void pack() {
        read = new ModelReader(Path.of("")).read().model();
        ModelFile.write(read, folder.resolve("aws.bin"));
        packed = ModelFile.open(folder.resolve("aws.bin"));
    }

    @Test
    void knows_every_service_and_heading_that_was_written() {
        assertThat(packed.services()).isEqualTo(read.services()).hasSizeGreaterThan(400);
        assertThat(packed.regions()).isEqualTo(read.regions()).contains("ap-northeast-2");
        assertThat(described(packed.globals())).isEqualTo(described(read.globals()));
        for (var service : read.services()) {
            assertThat(packed.service(service.name())).contains(service);
            assertThat(packed.operations(service.name()))
                    .isEqualTo(read.operations(service.name()));
        }
    }

    @Test
    void every_operation_comes_back_as_it_was_written() {
        int compared = 0;
        for (var service : read.services()) {
            for (var heading : read.operations(service.name())) {
                var written = read.operation(service.name(), heading.name()).orElseThrow();
                var back = packed.operation(service.name(), heading.name()).orElseThrow();
                assertThat(described(back)).isEqualTo(described(written));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(18_000);
    }

    @Test
    void a_shape_may_hold_itself() {
        var put = packed.operation("dynamodb", "put-item").orElseThrow();
        var item = (Shape.Mapping) put.input().member("Item").orElseThrow().shape();
        var value = (Shape.Structure) item.value().shape();
        var list = (Shape.Sequence) value.member("L").orElseThrow().shape();

        assertThat(list.element().shape()).isSameAs(value);
    }

    @Test
    void knows_nothing_of_what_is_not_there() {
        assertThat(packed.service("nosuch")).isEmpty();
        assertThat(packed.operations("nosuch")).isEmpty();
        assertThat(packed.operation("nosuch", "x")).isEmpty();
        assertThat(packed.operation("sqs", "create-queu")).isEmpty();
    }

    @Test
    void the_same_model_makes_the_same_bytes() throws IOException {
        var small = new ModelReader(Path.of("")).read(List.of("sqs", "sns")).model();
        ModelFile.write(small, folder.resolve("one.bin"));
        ModelFile.write(small, folder.resolve("other.bin"));

        assertThat(Files.readAllBytes(folder.resolve("one.bin")))
                .isEqualTo(Files.readAllBytes(folder.resolve("other.bin")));
    }

    @Test
    void damaged_bytes_are_refused_and_never_crash() throws IOException {
        long seed = 20_261_121;
        var random = new Random(seed);
        var small = new ModelReader(Path.of("")).read(List.of("sqs")).model();
        var file = folder.resolve("damaged.bin");
        ModelFile.write(small, file);
        var bytes = Files.readAllBytes(file);
        var reasons = new HashSet<Reason>();
        for (int i = 0; i < 300; i++) {
            var damaged = bytes.clone();
            damaged[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, random.nextInt(4) == 0 ? cut(damaged, random) : damaged);
            try {
                readAll(ModelFile.open(file));
            } catch (StoredFileException e) {
                reasons.add(e.reason());
                continue;
            }
            assertThat(i).as("seed %d: damaged bytes were read", seed).isNegative();
        }
        assertThat(reasons).contains(Reason.DAMAGED);
    }

    private static byte[] cut(byte[] bytes, Random random) {
        return Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }

    private static void readAll(CommandModel model) {
        for (var service : model.services()) {
            for (var heading : model.operations(service.name())) {
                assertThat(model.operation(service.name(), heading.name())).isPresent();
            }
        }
    }

    @Test
    void says_that_the_file_is_missing() {
        assertThatExceptionOfType(StoredFileException.class)
                .isThrownBy(() -> ModelFile.open(folder.resolve("none.bin")))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.MISSING));
    }

    private static String described(Operation operation) {
        var text = new StringBuilder();
        text.append(operation.typed()).append(' ').append(operation.apiName()).append(' ');
        text.append(operation.traits()).append(operation.korean()).append('\n');
        describe(operation.input(), text, new HashSet<>());
        return text.append(described(operation.options())).toString();
    }

    private static List<String> described(List<Option> options) {
        var all = new ArrayList<String>();
        for (var option : options) {
            var text = new StringBuilder();
            text.append(option.typed()).append(' ').append(option.role()).append(option.form());
            text.append(option.required()).append(option.deprecated()).append(option.choices());
            text.append(option.target()).append(option.traits()).append(option.korean());
            describe(option.shape(), text, new HashSet<>());
            all.add(text.toString());
        }
        return all;
    }

    private static void describe(Shape shape, StringBuilder text, Set<Object> above) {
        switch (shape) {
            case Shape.Structure structure -> {
                text.append(structure.name()).append(structure.union());
                if (above.add(structure)) {
                    structure.members().forEach(member -> describe(member, text, above));
                }
            }
            case Shape.Sequence(var element, var length) -> {
                text.append('[').append(length);
                describe(element, text, above);
            }
            case Shape.Mapping(var key, var value, var length) -> {
                text.append('{').append(length);
                describe(key, text, above);
                describe(value, text, above);
            }
            default -> text.append(shape);
        }
    }

    private static void describe(Member member, StringBuilder text, Set<Object> above) {
        text.append(member).append(member.isDeprecated()).append(':');
        describe(member.shape(), text, above);
    }
}
