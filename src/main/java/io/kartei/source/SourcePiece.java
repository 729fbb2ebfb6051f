package io.kartei.source;

/**
 * A run of a composed text, and where it comes from.
 *
 * @param at offset in the composed text where it begins; it reaches to the next piece
 * @param file the file it was taken from
 * @param start offset in that file of its first character
 * @param length of the run in that file; 0 for characters that stand in no file, which all belong
 *     to {@code start}
 * @param own offset in the note's own file: of the same character, or of what drew the run in
 */
public record SourcePiece(int at, SourceText file, int start, int length, int own) {}
