package dev.gongbu.store;

import dev.gongbu.store.Decoder.Nonsense;

import java.util.zip.CRC32;

/**
 * Where a part of the file lies.
 *
 * @param offset from the end of the directory
 * @param length in bytes
 * @param checksum CRC-32 of the bytes
 */
public record Chunk(int offset, int length, int checksum) {

    /** The chunk that these bytes make at an offset. */
    public static Chunk of(int offset, byte[] bytes) {
        return new Chunk(offset, bytes.length, checksum(bytes));
    }

    /** Reads what {@link #write} wrote. */
    public static Chunk read(Decoder in) throws Nonsense {
        return new Chunk(in.number(), in.number(), in.number());
    }

    /** Writes the place, not the bytes. */
    public void write(Encoder out) {
        out.number(offset);
        out.number(length);
        out.number(checksum);
    }

    static int checksum(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes, 0, bytes.length);
        return (int) crc.getValue();
    }
}
