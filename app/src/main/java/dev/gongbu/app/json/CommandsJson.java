package dev.gongbu.app.json;

import dev.gongbu.aws.CommandModel.Heading;
import dev.gongbu.aws.CommandModel.Service;
import dev.gongbu.aws.Operation;
import dev.gongbu.aws.Option;
import dev.gongbu.aws.Shape;
import dev.gongbu.aws.explain.Skeletons;

import java.util.List;

/** What can be typed after {@code aws}: {@code docs/json/aws-list.schema.json}. */
public final class CommandsJson {
    private CommandsJson() {}

    /** All services. */
    public static String services(List<Service> services) {
        try (var json = new Json()) {
            json.beginObject().beginArray("services");
            for (var service : services) {
                json.beginObject();
                json.field("name", service.name());
                json.field("title", service.title());
                json.field("korean", service.korean());
                json.endObject();
            }
            return json.endArray().endObject().line();
        }
    }

    /** The commands of a service. */
    public static String operations(Service service, List<Heading> headings) {
        try (var json = new Json()) {
            json.beginObject();
            json.field("service", service.name());
            json.field("title", service.title());
            json.field("korean", service.korean());
            json.beginArray("operations");
            for (var heading : headings) {
                json.beginObject();
                json.field("name", heading.name());
                json.field("api", heading.apiName());
                json.field("deprecated", heading.deprecated());
                json.field("destructive", heading.destructive());
                json.field("korean", heading.korean());
                json.endObject();
            }
            return json.endArray().endObject().line();
        }
    }

    /**
     * One command with its options.
     *
     * @param topics ids of the notes that belong to it
     */
    public static String operation(Operation operation, List<String> topics) {
        try (var json = new Json()) {
            json.beginObject();
            json.field("service", operation.service());
            json.field("operation", operation.name());
            json.field("api", operation.apiName());
            json.field("deprecated", operation.traits().deprecated());
            json.field("destructive", operation.traits().destructive());
            json.field("paged", operation.traits().paged());
            json.field("korean", operation.korean());
            json.field("topics", topics);
            json.field("skeleton", Skeletons.json(operation));
            json.beginArray("options");
            for (var option : operation.options()) {
                option(json, option);
            }
            return json.endArray().endObject().line();
        }
    }

    private static void option(Json json, Option option) {
        json.beginObject();
        json.field("name", option.typed());
        json.field("role", option.role().name());
        json.field("form", option.form().name());
        json.field("type", type(option.shape()));
        json.field("required", option.required());
        json.field("deprecated", option.deprecated());
        json.field("hidden", option.traits().hidden());
        json.field("member", option.target());
        json.field("choices", option.choices());
        json.field("values", option.shape() instanceof Shape.Text text ? text.values() : List.of());
        json.field("shorthand", Skeletons.shorthand(option).orElse(null));
        json.field("korean", option.korean());
        json.endObject();
    }

    private static String type(Shape shape) {
        return switch (shape) {
            case Shape.Text _ -> "string";
            case Shape.Json _ -> "json";
            case Shape.Whole whole -> whole.wide() ? "long" : "integer";
            case Shape.Fraction fraction -> fraction.wide() ? "double" : "float";
            case Shape.Flag _ -> "boolean";
            case Shape.Blob _ -> "blob";
            case Shape.Timestamp _ -> "timestamp";
            case Shape.Document _ -> "document";
            case Shape.Structure _ -> "structure";
            case Shape.Sequence _ -> "list";
            case Shape.Mapping _ -> "map";
        };
    }
}
