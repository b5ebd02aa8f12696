import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Draws the mark, a pair of compasses (规) on a carpenter's square (矩), in all sizes, and the
 * splash. Run by hand after a change, from this folder:
 * {@code java DrawMark.java ../../modules/libraries/fonts/target/fonts/NotoSansSC-Bold.ttf}
 */
public final class DrawMark {
    private static final Color INK = new Color(0x1F3A5F);
    private static final Color PAPER = new Color(0xFBF8F2);
    private static final Color SEAL = new Color(0xC0392B);
    private static final Color GREY = new Color(0x5B6B7B);

    public static void main(String[] args) throws Exception {
        Path startup = Path.of("../src/main/nbm-branding/core/core.jar/org/netbeans/core/startup");
        Files.createDirectories(startup);
        for (String suffix : new String[] {"", "_dark"}) {
            ImageIO.write(opaque(mark(16)), "gif", startup.resolve("frame" + suffix + ".gif").toFile());
            ImageIO.write(opaque(mark(32)), "gif", startup.resolve("frame32" + suffix + ".gif").toFile());
            ImageIO.write(opaque(mark(48)), "gif", startup.resolve("frame48" + suffix + ".gif").toFile());
        }
        for (int size : new int[] {256, 512, 1024}) {
            ImageIO.write(mark(size), "png", startup.resolve("frame" + size + ".png").toFile());
        }
        Font font = Font.createFont(Font.TRUETYPE_FONT, new File(args[0]));
        ImageIO.write(splash(font, PAPER, INK), "gif", startup.resolve("splash.gif").toFile());
        ImageIO.write(splash(font, new Color(0x22262B), PAPER), "gif", startup.resolve("splash_dark.gif").toFile());
        Path etc = Path.of("../../application/src/main/etc");
        ImageIO.write(mark(256), "png", etc.resolve("guiju.png").toFile());
        ico(etc.resolve("guiju.ico"));
        icns(etc.resolve("guiju.icns"));
    }

    private static BufferedImage mark(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = graphics(image);
        draw(g, size);
        g.dispose();
        return image;
    }

    /** The same on a 100 by 100 grid as in guiju.svg. */
    private static void draw(Graphics2D g, double size) {
        g.scale(size / 100, size / 100);
        g.setColor(INK);
        g.fill(new RoundRectangle2D.Double(2, 2, 96, 96, 24, 24));
        g.setColor(SEAL);
        Path2D square = new Path2D.Double();
        square.moveTo(17, 24);
        square.lineTo(29, 24);
        square.lineTo(29, 71);
        square.lineTo(83, 71);
        square.lineTo(83, 83);
        square.lineTo(17, 83);
        square.closePath();
        g.fill(square);
        g.setColor(PAPER);
        g.setStroke(new BasicStroke(8, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D legs = new Path2D.Double();
        legs.moveTo(40, 61);
        legs.lineTo(57, 24);
        legs.lineTo(74, 61);
        g.draw(legs);
        g.setStroke(new BasicStroke(6, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.draw(new Arc2D.Double(57 - 27, 24 - 27, 54, 54, 242, 56, Arc2D.OPEN));
        g.fill(new Ellipse2D.Double(49, 14, 16, 16));
        g.setColor(INK);
        g.fill(new Ellipse2D.Double(54, 19, 6, 6));
    }

    private static BufferedImage splash(Font font, Color ground, Color text) {
        BufferedImage image = new BufferedImage(560, 320, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = graphics(image);
        g.setColor(ground);
        g.fillRect(0, 0, 560, 320);
        g.setColor(SEAL);
        g.fillRect(0, 0, 560, 4);
        Graphics2D m = (Graphics2D) g.create(40, 74, 130, 130);
        draw(m, 130);
        m.dispose();
        g.setColor(text);
        g.setFont(font.deriveFont(62f));
        g.drawString("规矩", 200, 150);
        g.setFont(font.deriveFont(26f));
        g.setColor(text);
        g.drawString("Guiju", 336, 149);
        g.setFont(font.deriveFont(17f));
        g.setColor(GREY);
        g.drawString("法规查得到、算得准、填得对、不误期", 202, 192);
        g.dispose();
        return image;
    }

    private static Graphics2D graphics(BufferedImage image) {
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return g;
    }

    /** GIF knows only all or nothing: what is half outside the corners goes. */
    private static BufferedImage opaque(BufferedImage image) {
        BufferedImage result = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int argb = image.getRGB(x, y);
                result.setRGB(x, y, (argb >>> 24) > 127 ? argb | 0xFF000000 : 0);
            }
        }
        return result;
    }

    private static byte[] png(int size) throws IOException {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        ImageIO.write(mark(size), "png", out);
        return out.toByteArray();
    }

    private static void ico(Path file) throws IOException {
        int[] sizes = {16, 32, 48, 256};
        byte[][] images = new byte[sizes.length][];
        int length = 6 + 16 * sizes.length;
        for (int i = 0; i < sizes.length; i++) {
            images[i] = png(sizes[i]);
        }
        ByteBuffer head = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) sizes.length);
        int offset = length;
        for (int i = 0; i < sizes.length; i++) {
            head.put((byte) sizes[i]).put((byte) sizes[i]).putShort((short) 0).putShort((short) 1)
                    .putShort((short) 32).putInt(images[i].length).putInt(offset);
            offset += images[i].length;
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(head.array());
            for (byte[] image : images) {
                out.write(image);
            }
        }
    }

    private static void icns(Path file) throws IOException {
        String[] types = {"ic07", "ic08", "ic09"};
        int[] sizes = {128, 256, 512};
        byte[][] images = new byte[sizes.length][];
        int length = 8;
        for (int i = 0; i < sizes.length; i++) {
            images[i] = png(sizes[i]);
            length += 8 + images[i].length;
        }
        ByteBuffer all = ByteBuffer.allocate(length);
        all.put("icns".getBytes()).putInt(length);
        for (int i = 0; i < sizes.length; i++) {
            all.put(types[i].getBytes()).putInt(8 + images[i].length).put(images[i]);
        }
        Files.write(file, all.array());
    }
}
