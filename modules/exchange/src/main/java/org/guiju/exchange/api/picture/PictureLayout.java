package org.guiju.exchange.api.picture;

import java.util.Locale;
import org.guiju.exchange.internal.picture.BandLayout;
import org.guiju.exchange.internal.picture.PictureWords;
import org.guiju.exchange.internal.picture.ScoreLayout;
import org.guiju.exchange.internal.picture.TimelineLayout;

/**
 * Lays pictures out.
 *
 * @param locale language of what stands on axes
 * @param measure how wide words are
 * @param size size of words in pixels
 */
public record PictureLayout(Locale locale, TextMeasure measure, double size) {

    /** Narrower than this nothing can be read. */
    public static final double LEAST_WIDTH = 240;

    /** Lays a picture out in a width; the height follows. */
    public Drawing lay(Picture picture, double width) {
        double room = Math.max(LEAST_WIDTH, width);
        PictureWords words = new PictureWords(locale);
        return switch (picture) {
            case Picture.Band band -> new BandLayout(words, measure, size, room).lay(band);
            case Picture.Score score -> new ScoreLayout(words, measure, size, room).lay(score);
            case Picture.Timeline timeline -> new TimelineLayout(words, measure, size, room).lay(timeline);
        };
    }
}
