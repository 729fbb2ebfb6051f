package io.kartei.source;

/**
 * A run of a composed text, with its origin.
 *
 * @param at offset in the composed text where it begins; it extends to the next piece
 * @param file the file that it was taken from
 * @param start offset in that file of its first character
 * @param length length of the run in that file; 0 for characters that aren't in any file, all of
 *     which map to {@code start}
 * @param own offset in the note's own file, of the same character or of the directive that included
 *     the run
 */
public record SourcePiece(int at, SourceText file, int start, int length, int own) {}
