using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Text;

namespace PartnershipGraph.Plots.Figures;

/// <summary>
/// A sheet that is filled from top to bottom: title, then body and legend, then caption. A kind takes room by <see cref="Take"/> and
/// draws into it by <see cref="Draw(IEnumerable{Mark})"/>.
/// </summary>
public sealed class Sheet
{
    /// <summary>The width of a legend's sign.</summary>
    public const double SwatchWidth = 22;

    /// <summary>The height of a legend's sign.</summary>
    public const double SwatchHeight = 14;

    /// <summary>The room kept free at the left and the right.</summary>
    public const double Margin = 16;

    private const double titleSize = 18;
    private const double subtitleSize = 13;
    private const double captionSize = 12;
    private const double legendRow = 22;
    private readonly List<Mark> head = [];
    private readonly List<Mark> body = [];
    private readonly double bodyTop;
    private readonly string title;

    /// <summary>A sheet with its title on it.</summary>
    /// <param name="width">In pixels.</param>
    /// <param name="title">What is shown, in a line.</param>
    /// <param name="subtitle">How to read it, in a sentence.</param>
    public Sheet(double width, string title, string subtitle)
    {
        Width = width;
        this.title = title;
        Y = 12;
        Write(head, TextFit.Lines(title, titleSize, Right - Left, isBold: true), titleSize, Paint.Ink, isBold: true);
        Write(head, TextFit.Lines(subtitle, subtitleSize, Right - Left), subtitleSize, Paint.Soft, isBold: false);
        Y += 10;
        bodyTop = Y;
    }

    /// <summary>In pixels.</summary>
    public double Width { get; }

    /// <summary>The left end of what may be drawn on.</summary>
    public double Left => Margin;

    /// <summary>The right end of what may be drawn on.</summary>
    public double Right => Width - Margin;

    /// <summary>Down to where it is filled.</summary>
    public double Y { get; private set; }

    /// <summary>Takes room below what is there.</summary>
    /// <returns>Its upper end.</returns>
    public double Take(double height)
    {
        var top = Y;
        Y += height;
        return top;
    }

    /// <summary>Draws marks over those that are there.</summary>
    public void Draw(params IEnumerable<Mark> marks) => body.AddRange(marks);

    /// <summary>Writes lines of text below what is there: what a reader must know beside the picture.</summary>
    public void Note(string text) => Write(body, TextFit.Lines(text, captionSize, Right - Left), captionSize, Paint.Soft, isBold: false);

    /// <summary>Draws a legend below what is there, in as many rows as it takes.</summary>
    public void Legend(params IReadOnlyList<LegendItem> items)
    {
        var x = Left;
        var top = Take(legendRow);
        foreach (var item in items)
        {
            var width = SwatchWidth + 6 + TextWidth.Of(item.Text, TextMark.Smallest) + 16;
            if (x > Left && x + width - 16 > Right)
            {
                x = Left;
                top = Take(legendRow);
            }

            Draw(new GroupMark(item.Draw(x, top + 2)) { Sample = item.Text });
            Draw(new TextMark(x + SwatchWidth + 6, top + 13, item.Text) { Fill = Paint.Ink });
            x += width;
        }

        Take(4);
    }

    /// <summary>Finishes it with the caption, as a figure of its title.</summary>
    /// <param name="kind">The name of its kind.</param>
    /// <param name="description">What it shows, for a reader who does not see it.</param>
    /// <param name="caption">What it says of itself.</param>
    /// <param name="table">The numbers that are drawn.</param>
    public Figure Figure(string kind, string description, IReadOnlyList<string> caption, FigureTable table) =>
        new() { Kind = kind, Title = title, Description = description, Caption = caption, Scene = Finish(caption), Table = table };

    /// <summary>Finishes it with the caption.</summary>
    public Scene Finish(IReadOnlyList<string> caption)
    {
        ArgumentNullException.ThrowIfNull(caption);
        var bottom = Y;
        var foot = new List<Mark>();
        Y += 6;
        Write(foot, [.. caption.SelectMany(l => TextFit.Lines(l, captionSize, Right - Left))], captionSize, Paint.Soft, isBold: false);
        Y += 10;
        return new Scene(Width, Math.Ceiling(Y), head, body, foot, Math.Floor(bodyTop), Math.Ceiling(bottom));
    }

    private void Write(List<Mark> into, IReadOnlyList<string> lines, double size, Paint fill, bool isBold)
    {
        foreach (var line in lines)
        {
            Y += Math.Round(size * 1.35);
            into.Add(new TextMark(Left, Y - Math.Round(size * 0.3), line) { Size = size, Fill = fill, IsBold = isBold });
        }
    }
}
