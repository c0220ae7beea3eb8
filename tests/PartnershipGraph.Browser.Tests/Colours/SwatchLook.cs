using PartnershipGraph.Browser.Tests.Pictures;

namespace PartnershipGraph.Browser.Tests.Colours;

/// <summary>How a sample looks: its main colour, how much of it has that colour, and the shape that this colour has.</summary>
internal sealed class SwatchLook
{
    private const int grid = 24;
    private const double sameColour = 5, otherShape = 0.05, otherLine = 0.25, otherInk = 1.2;

    private readonly bool[] shape;
    private readonly double ink;

    private SwatchLook(Rgb colour, bool[] shape, double ink) => (Colour, this.shape, this.ink) = (colour, shape, ink);

    public Rgb Colour { get; }

    /// <summary>Its colour is its message: most of it has it.</summary>
    public bool IsFilled => shape.Count(pixel => pixel) >= 0.4 * shape.Length;

    /// <summary>Samples a box of a picture on a ground of a colour; where all is of that colour the sample is empty.</summary>
    public static SwatchLook Of(Picture picture, (int X, int Y, int Width, int Height) box, Rgb ground)
    {
        Rgb At(int i) => picture[
            Math.Clamp(box.X + ((2 * (i % grid)) + 1) * box.Width / (2 * grid), 0, picture.Width - 1),
            Math.Clamp(box.Y + ((2 * (i / grid)) + 1) * box.Height / (2 * grid), 0, picture.Height - 1)];

        var pixels = Enumerable.Range(0, grid * grid).Select(At).ToArray();
        var drawn = pixels.Where(pixel => ColourDifference.Between(pixel, ground) > sameColour).ToList();
        if (drawn.Count == 0)
        {
            return new(ground, new bool[pixels.Length], 0);
        }

        // The edges of a thin line are paler than the line, and may be more.
        var main = drawn.CountBy(pixel => pixel).MaxBy(count => count.Value * ColourDifference.Between(count.Key, ground)).Key;
        return new(main, [.. pixels.Select(pixel => ColourDifference.Between(pixel, main) <= sameColour)], pixels.Sum(pixel => ColourDifference.Between(pixel, ground)));
    }

    /// <summary>
    /// Whether their shapes differ by neither a twentieth of the box nor a quarter of what is drawn; and of lines and outlines none has a
    /// fifth more ink than the other, as the wider of two lines has.
    /// </summary>
    public bool HasShapeOf(SwatchLook other)
    {
        var different = shape.Zip(other.shape).Count(pair => pair.First != pair.Second);
        var drawn = shape.Zip(other.shape).Count(pair => pair.First || pair.Second);
        var isInkAlike = (IsFilled && other.IsFilled) || Math.Max(ink, other.ink) <= otherInk * Math.Min(ink, other.ink);
        return different < otherShape * shape.Length && different <= otherLine * drawn && isInkAlike;
    }
}
