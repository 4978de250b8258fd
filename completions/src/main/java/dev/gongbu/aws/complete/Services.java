package dev.gongbu.aws.complete;

import dev.gongbu.aws.CommandModel;
import dev.gongbu.aws.FrequentServices;
import dev.gongbu.aws.complete.Candidate.Kind;

/** Offers services: those first that are used most. */
final class Services {

    private final CommandModel model;

    Services(CommandModel model) {
        this.model = model;
    }

    void addTo(Menu menu) {
        var services = model.services();
        for (int i = 0; i < services.size(); i++) {
            var service = services.get(i);
            menu.add(
                    new Offer(
                            Kind.SERVICE,
                            service.name(),
                            service.name(),
                            service.name(),
                            true,
                            FrequentServices.rank(service.name()),
                            false,
                            false,
                            service.korean().isEmpty() ? service.title() : service.korean(),
                            service.title()));
        }
    }
}
