package dev.gongbu.app.json;

import dev.gongbu.aws.CommandModel.Service;
import dev.gongbu.aws.parse.Check;
import dev.gongbu.aws.parse.Finding;
import dev.gongbu.text.Language;

import java.util.List;

/** A verdict: {@code docs/json/aws-check.schema.json}. */
public final class CheckJson {
    private CheckJson() {}

    /** One object on one line, its sentences in {@code language}. */
    public static String line(Check check, Language language) {
        try (var json = new Json()) {
            json.beginObject();
            fields(json, check, language);
            return json.endObject().line();
        }
    }

    static void fields(Json json, Check check, Language language) {
        json.field("line", check.line());
        json.field("verdict", check.verdict().name());
        json.field("service", check.service().map(Service::name).orElse(null));
        var operation = check.operation().orElse(null);
        json.field("operation", operation == null ? null : operation.name());
        json.field("api", operation == null ? null : operation.apiName());
        json.field("deprecated", operation != null && operation.traits().deprecated());
        json.field("destructive", operation != null && operation.traits().destructive());
        json.name("parameters").any(check.parameters());
        findings(json, "errors", check.errors(), language);
        findings(json, "advice", check.advice(), language);
    }

    private static void findings(
            Json json, String name, List<Finding> findings, Language language) {
        json.beginArray(name);
        for (var finding : findings) {
            json.beginObject();
            json.field("class", finding.errorClass().name());
            json.field("rule", finding.rule().name());
            json.field("from", finding.from());
            json.field("to", finding.to());
            json.field("message", language.of(finding.korean(), finding.english()));
            json.field("nearest", finding.nearest());
            json.endObject();
        }
        json.endArray();
    }
}
