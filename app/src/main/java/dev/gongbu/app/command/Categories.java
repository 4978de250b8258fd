package dev.gongbu.app.command;

import dev.gongbu.korean.Nearest;
import dev.gongbu.note.Topic;

import java.util.ArrayList;
import java.util.List;

/** The categories of the topics, with their Korean names. */
final class Categories {
    private final List<String> ids = new ArrayList<>();

    Categories(List<Topic> topics) {
        for (var topic : topics) {
            if (!ids.contains(topic.category())) {
                ids.add(topic.category());
            }
        }
    }

    /** In the order of the topics. */
    List<String> ids() {
        return ids;
    }

    /**
     * The category of that id or Korean name.
     *
     * @throws Failure where there is none; it offers the nearest
     */
    String find(String typed) {
        for (var id : ids) {
            if (id.equals(typed) || title(id).equals(typed)) {
                return id;
            }
        }
        var nearest = Nearest.of(typed, ids);
        var offers = nearest.isEmpty() ? String.join(", ", ids) : nearest;
        throw Failure.nothing(
                Typed.named(typed) + " 분류는 없다. 혹시 " + offers + "?",
                "There is no category " + Typed.quoted(typed) + ". Did you mean " + offers + "?");
    }

    /** The Korean name of a category. */
    static String title(String id) {
        return switch (id) {
            case "analytics" -> "분석";
            case "cdn-edge" -> "CDN·엣지";
            case "compute" -> "컴퓨팅";
            case "concepts" -> "개념";
            case "containers" -> "컨테이너";
            case "database" -> "데이터베이스";
            case "devops-deploy" -> "배포";
            case "management-monitoring" -> "관리·모니터링";
            case "messaging" -> "메시징";
            case "migration-transfer" -> "마이그레이션·전송";
            case "ml" -> "머신 러닝";
            case "networking" -> "네트워킹";
            case "security" -> "보안";
            case "serverless" -> "서버리스";
            case "storage" -> "스토리지";
            case "streaming" -> "스트리밍";
            default -> id;
        };
    }
}
