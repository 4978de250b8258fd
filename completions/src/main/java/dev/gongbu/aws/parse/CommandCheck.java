package dev.gongbu.aws.parse;

import dev.gongbu.aws.CommandModel;
import dev.gongbu.aws.CommandModel.Service;
import dev.gongbu.aws.Operation;
import dev.gongbu.aws.syntax.Value;
import dev.gongbu.aws.syntax.Word;
import dev.gongbu.aws.syntax.Words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks one line, stage by stage, as the real command line goes through it. */
final class CommandCheck {

    private static final int LONGEST = 262_144;

    private final CommandModel model;
    private final Disk disk;
    private final Suggestions suggestions;
    private final String line;
    private final Words words;
    private final int end;
    private final PartList parts = new PartList();
    private final Obstacles obstacles = new Obstacles();
    private final List<Finding> advice = new ArrayList<>();

    private Optional<Service> service = Optional.empty();
    private Optional<Operation> operation = Optional.empty();
    private Map<String, Object> parameters = Map.of();
    private Value.Fields request = new Value.Fields(List.of(), 0, 0);
    private Map<String, Value> values = Map.of();
    private final Map<String, Object> globals = new LinkedHashMap<>();

    CommandCheck(CommandModel model, Disk disk, Suggestions suggestions, String line) {
        this.model = model;
        this.disk = disk;
        this.suggestions = suggestions;
        this.line = line;
        this.words = Words.of(line.length() > LONGEST ? "" : line);
        this.end = words.operator().map(Word::from).orElse(line.length());
    }

    Check check() {
        if (line.length() > LONGEST) {
            obstacles.error(LineFindings.tooLong(line.length(), LONGEST));
        } else {
            characters();
            words.unclosed()
                    .ifPresent(open -> obstacles.error(LineFindings.unclosed(open, line.length())));
            program();
        }
        return result();
    }

    private Check result() {
        boolean isReject = obstacles.verdict() == Verdict.REJECT;
        if (!isReject) {
            advice.addAll(0, obstacles.errors());
        }
        return new Check(
                line,
                obstacles.verdict(),
                parts.list(words, line),
                service,
                operation,
                parameters,
                globals,
                request,
                values,
                isReject ? obstacles.errors() : List.of(),
                advice);
    }

    private void characters() {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
                obstacles.error(LineFindings.controlCharacter(i, c));
                return;
            }
        }
    }

    private void program() {
        var rest = words.list();
        if (!rest.isEmpty() && rest.getFirst().text().equals("aws")) {
            parts.add(rest.getFirst(), Part.Kind.PROGRAM);
            rest = rest.subList(1, rest.size());
        } else if (!rest.isEmpty() && !rest.getFirst().text().startsWith("-") && !opens(rest)) {
            obstacles.error(LineFindings.notAws(rest.getFirst(), near(rest.getFirst())));
            return;
        }
        globals(rest);
    }

    private boolean opens(List<Word> rest) {
        var text = rest.getFirst().text();
        return text.equals("help") || model.service(text).isPresent();
    }

    private void globals(List<Word> rest) {
        var parsed =
                new WordParser(GlobalOptions.arguments(model), rest, Argument::accepts).parse();
        parts.addAll(parsed.uses());
        var slips = new SlipFindings(suggestions, end);
        parsed.slips().forEach(slip -> obstacles.error(slips.of(slip)));
        var options = new GlobalOptions(parsed);
        globals.putAll(options.values());
        if (parsed.isEnded()) {
            return;
        }
        var command = parsed.use("command");
        if (command.isPresent()) {
            service(command.get().word(), parsed.extras(), options);
        } else {
            options.check(obstacles::error);
        }
    }

    private void service(Word word, List<Word> rest, GlobalOptions options) {
        parts.add(word, Part.Kind.SERVICE);
        service = model.service(word.text());
        boolean isHelp = word.text().equals("help");
        if (service.isEmpty() && !isHelp) {
            obstacles.error(LineFindings.unknownService(word, near(word)));
        }
        options.check(obstacles::error);
        if (service.isPresent()) {
            var found =
                    new CommandWords(model, word.text(), parts, suggestions, obstacles)
                            .find(rest, end);
            operation = found.operation();
            if (!found.isHelp() && operation.isPresent()) {
                options(operation.get(), found.rest(), options);
            }
        }
    }

    private List<String> near(Word word) {
        return suggestions.near(word.text(), model.services().stream().map(Service::name).toList());
    }

    private void options(Operation found, List<Word> rest, GlobalOptions options) {
        var parsed = new OperationWords(model, found, suggestions, obstacles).parse(rest, end);
        if (parsed.isEmpty()) {
            return;
        }
        parts.addAll(parsed.get().uses());
        new OptionConflicts(found, parsed.get())
                .find(!options.has("no-paginate"), end)
                .forEach(obstacles::error);
        if (found.service().equals("cloudsearchdomain") && !options.has("endpoint-url")) {
            obstacles.error(OptionFindings.oneOf(List.of("--endpoint-url"), end));
        }
        TransferPaths.check(found, parsed.get(), obstacles::error);
        request(found, parsed.get(), options);
    }

    private void request(Operation found, ParsedWords parsed, GlobalOptions options) {
        boolean raw = options.isRaw();
        boolean complete = obstacles.count() == 0;
        var reader = new RequestReader(found, parsed, disk, suggestions, obstacles);
        var call = reader.read();
        complete &= reader.isComplete();
        globals.putAll(reader.others());
        values = reader.values();
        request = call.fields(end);
        parameters = new PlainRequest(raw).of(request, found.input());
        if (isSkeleton(parsed)) {
            return;
        }
        if (!found.apiName().isEmpty()) {
            options.badRegion().ifPresent(obstacles::error);
        }
        if (!raw) {
            new BinaryValues().check(request, found.input()).forEach(obstacles::error);
        }
        ServiceRules.check(found, request).forEach(obstacles::error);
        if (complete && found.typed().equals("emr create-cluster")) {
            new ClusterRules(reader.values(), end).check().forEach(obstacles::error);
        }
        if (!found.apiName().isEmpty()) {
            validate(found, request, complete);
        }
        advice.addAll(new Advice(suggestions).on(found, parsed, request));
    }

    /** What is not known of an incomplete request cannot be missed. */
    private void validate(Operation found, Value.Fields request, boolean complete) {
        for (var finding : new Validation(suggestions).validate(request, found.input())) {
            boolean isTopLevel = finding.from() == end && finding.to() == end;
            if (complete || !isTopLevel) {
                obstacles.error(finding);
            }
        }
    }

    /** Whether only a skeleton is printed: then nothing is validated. */
    private static boolean isSkeleton(ParsedWords parsed) {
        var use = parsed.use("generate-cli-skeleton");
        return use.isPresent()
                && (use.get().values().isEmpty()
                        || !use.get().values().getFirst().text().equals("output"));
    }
}
