using System.Globalization;
using System.Text;
using PartnershipGraph.Plots.Scenes;
using SkiaSharp;

namespace PartnershipGraph.Plots.Writers;

/// <summary>Whether this machine has a font for every character of a scene: an empty box in the place of a name is worse than no picture.</summary>
internal static class FontCheck
{
    /// <exception cref="PictureException">A character has no font.</exception>
    public static void Require(Scene scene)
    {
        var fonts = SKFontManager.Default;
        var missing = scene.All.OfType<TextMark>()
            .SelectMany(t => t.Text.EnumerateRunes())
            .Where(r => !Rune.IsWhiteSpace(r) && !Rune.IsControl(r) && Rune.GetUnicodeCategory(r) != UnicodeCategory.Format)
            .Distinct()
            .Where(r => !Has(fonts, r))
            .Order()
            .ToList();
        if (missing.Count > 0)
        {
            var some = string.Join(", ", missing.Take(5).Select(r => string.Create(CultureInfo.InvariantCulture, $"{r} (U+{r.Value:X4})")));
            throw new PictureException(
                $"no font of this machine has {some}{(missing.Count > 5 ? " and others" : "")}, which the picture needs: install one (Debian: apt-get install fonts-noto-core fonts-noto-cjk), or ask for SVG (-o FILE.svg), which the reader's own fonts draw");
        }
    }

    private static bool Has(SKFontManager fonts, Rune rune)
    {
        using var face = fonts.MatchCharacter(rune.Value);
        using var font = face?.ToFont();
        return font?.ContainsGlyph(rune.Value) == true;
    }
}
