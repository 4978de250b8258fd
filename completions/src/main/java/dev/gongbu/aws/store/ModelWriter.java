package dev.gongbu.aws.store;

import dev.gongbu.aws.CommandModel;
import dev.gongbu.aws.CommandModel.Heading;
import dev.gongbu.aws.CommandModel.Service;
import dev.gongbu.aws.Operation;
import dev.gongbu.aws.Option;
import dev.gongbu.store.Encoder;
import dev.gongbu.store.StoredFile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays out a model: header, directory (global and shared options, regions, services), then for each
 * service one chunk an operation, one chunk that tells where these lie, and one with the headings.
 */
final class ModelWriter {

    private final CommandModel model;
    private final StoredFile.Writer file = new StoredFile.Writer();
    private final Map<Option, Integer> shared = new LinkedHashMap<>();

    private ModelWriter(CommandModel model) {
        this.model = model;
    }

    static StoredFile.Writer of(CommandModel model) {
        var writer = new ModelWriter(model);
        writer.lay();
        return writer.file;
    }

    private void lay() {
        var services = new Encoder();
        services.list(model.services(), this::service);
        var directory = file.directory();
        directory.part(options(model.globals()));
        directory.part(options(List.copyOf(shared.keySet())));
        directory.texts(model.regions());
        directory.part(services.bytes());
    }

    private static byte[] options(List<Option> options) {
        var out = new Encoder();
        var shapes = new ShapeEncoder();
        var written = new Encoder();
        OptionCode.write(written, options, shapes);
        shapes.write(out);
        out.part(written.bytes());
        return out.bytes();
    }

    private void service(Encoder out, Service service) {
        out.text(service.name());
        var about = new Encoder();
        about.text(service.title());
        about.text(service.korean());
        out.part(about.bytes());

        var headings = model.operations(service.name());
        var places = new Encoder();
        places.list(headings, (each, heading) -> place(each, service, heading));
        file.add(places).write(out);
        var told = new Encoder();
        told.list(headings, ModelWriter::heading);
        file.add(told).write(out);
    }

    private static void heading(Encoder out, Heading heading) {
        out.text(heading.name());
        out.text(heading.apiName());
        out.number((heading.deprecated() ? 1 : 0) + (heading.destructive() ? 2 : 0));
        out.text(heading.korean());
    }

    private void place(Encoder out, Service service, Heading heading) {
        out.text(heading.name());
        var operation = model.operation(service.name(), heading.name()).orElseThrow();
        file.add(operation(operation)).write(out);
    }

    private Encoder operation(Operation operation) {
        var shapes = new ShapeEncoder();
        int input = shapes.number(operation.input());
        var own = new ArrayList<Option>();
        var order = new ArrayList<Integer>();
        for (var option : operation.options()) {
            if (isShared(option)) {
                order.add(1 + shared.computeIfAbsent(option, _ -> shared.size()));
            } else {
                order.add(ModelFile.OWN);
                own.add(option);
            }
        }
        var options = new Encoder();
        OptionCode.write(options, own, shapes);

        var out = new Encoder();
        var traits = operation.traits();
        out.text(operation.apiName());
        out.number(
                (traits.deprecated() ? 1 : 0)
                        + (traits.destructive() ? 2 : 0)
                        + (traits.paged() ? 4 : 0));
        out.list(traits.anyOf(), Encoder::texts);
        out.text(operation.korean());
        shapes.write(out);
        out.number(input);
        out.part(options.bytes());
        out.list(order, Encoder::number);
        return out;
    }

    /** Whether many operations have the same option. */
    private static boolean isShared(Option option) {
        return option.role() == Option.Role.PAGING || option.role() == Option.Role.INPUT;
    }
}
