package dev.gongbu.benchmark;

import java.io.IOException;
import java.util.List;

/** Something that answers a query with topics. */
interface Engine {

    /** The ids of topics, best first, each once. */
    List<String> topics(String query) throws IOException;
}
