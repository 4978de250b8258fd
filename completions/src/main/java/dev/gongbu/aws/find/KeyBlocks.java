package dev.gongbu.aws.find;

import dev.gongbu.store.Chunk;
import dev.gongbu.store.Decoder;
import dev.gongbu.store.Decoder.Nonsense;
import dev.gongbu.store.StoredFile;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Sorted keys in blocks, of which a look-up reads one. */
final class KeyBlocks {

    private final StoredFile file;
    private final String[] firsts;
    private final Chunk[] chunks;

    private KeyBlocks(StoredFile file, String[] firsts, Chunk[] chunks) {
        this.file = file;
        this.firsts = firsts;
        this.chunks = chunks;
    }

    static KeyBlocks read(StoredFile file, Decoder directory) throws Nonsense {
        int count = directory.count();
        var firsts = new String[count];
        var chunks = new Chunk[count];
        for (int i = 0; i < count; i++) {
            firsts[i] = directory.text();
            chunks[i] = Chunk.read(directory);
        }
        return new KeyBlocks(file, firsts, chunks);
    }

    /** What is kept under a key. */
    @Nullable Decoder find(String key) throws Nonsense {
        int block = blockOf(key);
        if (block < 0) {
            return null;
        }
        var in = file.read(chunks[block]);
        int count = in.count();
        for (int i = 0; i < count; i++) {
            int order = in.text().compareTo(key);
            var part = in.part();
            if (order == 0) {
                return part.decoder();
            }
            if (order > 0) {
                return null;
            }
        }
        return null;
    }

    /** The keys that begin with a text, in their order. */
    List<String> beginning(String beginning, int most) throws Nonsense {
        var keys = new ArrayList<String>();
        for (int block = Math.max(0, blockOf(beginning)); block < firsts.length; block++) {
            var in = file.read(chunks[block]);
            int count = in.count();
            for (int i = 0; i < count; i++) {
                String key = in.text();
                in.part();
                if (key.startsWith(beginning)) {
                    keys.add(key);
                } else if (key.compareTo(beginning) > 0) {
                    return keys;
                }
                if (keys.size() == most) {
                    return keys;
                }
            }
        }
        return keys;
    }

    private int blockOf(String key) {
        int low = 0;
        int high = firsts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (firsts[middle].compareTo(key) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
