namespace PartnershipGraph.Plots.Text;

/// <summary>
/// How wide a text will be at most, guessed without a font: pictures are the same bytes on every machine, whichever fonts it has. The
/// widths are those of a wide sans-serif, so that what fits here fits in most others.
/// </summary>
public static class TextWidth
{
    // Widths in thousandths of the size, for the printable characters of ASCII from the blank on.
    private static readonly short[] ascii =
    [
        320, 400, 460, 820, 640, 950, 780, 280, 390, 390, 500, 820, 320, 360, 320, 340, 640, 640, 640, 640, 640, 640, 640, 640, 640, 640, 340, 340, 820, 820, 820, 540,
        1000, 690, 690, 700, 770, 640, 580, 780, 760, 300, 300, 660, 560, 870, 750, 790, 610, 790, 700, 640, 620, 740, 690, 990, 690, 620, 690, 390, 340, 390, 820, 500,
        500, 620, 640, 550, 640, 620, 360, 640, 640, 280, 280, 580, 280, 980, 640, 620, 640, 640, 420, 530, 400, 640, 600, 820, 600, 600, 530, 640, 340, 640, 820,
    ];

    /// <summary>The width in pixels, a little too large rather than too small.</summary>
    public static double Of(string text, double size, bool isBold = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        var thousandths = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            thousandths += rune.Value switch
            {
                < 32 => 0,
                < 127 => ascii[rune.Value - 32],
                >= 0x0300 and < 0x0370 => 0,
                < 0x1100 => 660,
                < 0x2000 => 1000,
                < 0x2E80 => 800,
                _ => 1000,
            };
        }

        return thousandths * size / 1000 * (isBold ? 1.1 : 1);
    }
}
