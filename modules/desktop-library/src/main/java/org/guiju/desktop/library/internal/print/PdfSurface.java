package org.guiju.desktop.library.internal.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.guiju.desktop.library.internal.typeset.Surface;

/** A page of a PDF whose coordinates were turned to run downwards. Text stays text: it can be searched and copied. */
final class PdfSurface implements Surface {

    /** Stands for a character that the font lacks. */
    private static final String MISSING = "〓";

    private final PDPageContentStream out;
    private final PDFont plain;
    private final PDFont bold;
    private final GlyphNames names;
    private final Map<Integer, Boolean> shown = new HashMap<>();

    PdfSurface(PDPageContentStream out, PDFont plain, PDFont bold, GlyphNames names) {
        this.names = names;
        this.out = out;
        this.plain = plain;
        this.bold = bold;
    }

    /** Something that writes to the page. */
    private interface Writing {
        void run() throws IOException;
    }

    /** The painter knows no I/O; whoever called it gets the fault back. */
    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void fill(Shape shape, Color color) {
        write(() -> {
            out.setNonStrokingColor(color);
            if (path(shape)) {
                out.fill();
            }
        });
    }

    @Override
    public void draw(Shape shape, Color color, BasicStroke stroke) {
        write(() -> {
            out.setStrokingColor(color);
            out.setLineWidth(stroke.getLineWidth() * 0.5f);
            float[] dashes = stroke.getDashArray();
            out.setLineDashPattern(dashes == null ? new float[0] : dashes, 0);
            if (path(shape)) {
                out.stroke();
            }
        });
    }

    private boolean path(Shape shape) throws IOException {
        float[] c = new float[6];
        boolean any = false;
        float x = 0;
        float y = 0;
        for (PathIterator it = shape.getPathIterator(null); !it.isDone(); it.next()) {
            int kind = it.currentSegment(c);
            any |= kind != PathIterator.SEG_MOVETO;
            switch (kind) {
                case PathIterator.SEG_MOVETO -> out.moveTo(c[0], c[1]);
                case PathIterator.SEG_LINETO -> out.lineTo(c[0], c[1]);
                case PathIterator.SEG_QUADTO -> out.curveTo(x + (c[0] - x) * 2 / 3, y + (c[1] - y) * 2 / 3,
                        c[2] + (c[0] - c[2]) * 2 / 3, c[3] + (c[1] - c[3]) * 2 / 3, c[2], c[3]);
                case PathIterator.SEG_CUBICTO -> out.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                default -> out.closePath();
            }
            int end = switch (kind) {
                case PathIterator.SEG_QUADTO -> 2;
                case PathIterator.SEG_CUBICTO -> 4;
                default -> 0;
            };
            if (kind != PathIterator.SEG_CLOSE) {
                x = c[end];
                y = c[end + 1];
            }
        }
        return any;
    }

    @Override
    public void text(String text, boolean strong, float size, Color color, float[] x, float baseline) {
        PDFont font = strong ? bold : plain;
        write(() -> {
            List<Object> parts = new ArrayList<>();
            for (int i = 0; i < text.length(); ) {
                int length = Character.charCount(text.codePointAt(i));
                String character = shown(font, text.substring(i, i + length));
                names.note(font, character);
                parts.add(character);
                parts.add(font.getStringWidth(character) - (x[i + length] - x[i]) * 1000 / size);
                i += length;
            }
            if (parts.isEmpty()) {
                return;
            }
            out.beginText();
            out.setNonStrokingColor(color);
            out.setFont(font, size);
            out.setTextMatrix(new Matrix(1, 0, 0, -1, x[0], baseline));
            out.showTextWithPositioning(parts.toArray());
            out.endText();
        });
    }

    private String shown(PDFont font, String character) {
        if (character.isBlank() || Character.isISOControl(character.charAt(0))) {
            return " ";
        }
        boolean has = shown.computeIfAbsent(character.codePointAt(0), c -> has(font, character));
        return has ? character : has(font, MISSING) ? MISSING : "?";
    }

    private static boolean has(PDFont font, String character) {
        try {
            font.encode(character);
            return true;
        } catch (IllegalArgumentException | IOException e) {
            return false;
        }
    }
}
