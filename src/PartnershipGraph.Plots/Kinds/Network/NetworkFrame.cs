using PartnershipGraph.Analysis.Layouts;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Text;

namespace PartnershipGraph.Plots.Kinds.Network;

/// <summary>
/// Where actors stand on the sheet: at their places in the layout of all years, whose frame is the same on every day, and who has none in rows
/// beneath.
/// </summary>
internal sealed class NetworkFrame
{
    private const double padding = 22;
    private const double tallest = 1.1;
    private const double rowHeight = 20;
    private const double dotRoom = 14;
    private readonly Dictionary<string, (double X, double Y)> points = new(StringComparer.Ordinal);

    /// <summary>Takes the room that the actors need.</summary>
    /// <param name="sheet">Where.</param>
    /// <param name="layout">Their places.</param>
    /// <param name="actors">Who is drawn.</param>
    /// <param name="all">Everybody, existing on the day or not: who has no place keeps his spot beneath on every day, whoever else comes and goes.</param>
    public NetworkFrame(Sheet sheet, ActorLayout layout, IReadOnlyList<Actor> actors, IEnumerable<Actor> all)
    {
        Top = sheet.Y;
        Place(sheet, layout);
        Rest = [.. actors.Where(a => !layout.Places.ContainsKey(a.Id))];
        if (Rest.Count > 0)
        {
            RestTop = sheet.Take(26);
            List<Actor> spots = [.. all.Where(a => !layout.Places.ContainsKey(a.Id) && actors.Any(drawn => drawn.Kind == a.Kind))];
            var width = Math.Min(140, dotRoom + 8 + spots.Max(a => TextWidth.Of(ActorCode.Of(a), TextMark.Smallest)));
            CodeWidth = width - dotRoom - 6;
            var columns = Math.Max(1, (int)((sheet.Right - sheet.Left) / width));
            var top = sheet.Take(rowHeight * ((spots.Count + columns - 1) / columns));
            foreach (var (i, actor) in spots.Index())
            {
                points[actor.Id] = (sheet.Left + 5 + (i % columns * width), top + (rowHeight / 2) + (i / columns * rowHeight));
            }
        }

        Bottom = sheet.Y;
    }

    /// <summary>Its upper end.</summary>
    public double Top { get; }

    /// <summary>Its lower end.</summary>
    public double Bottom { get; }

    /// <summary>Pixels of one unit of the layout.</summary>
    public double Unit { get; private set; } = 24;

    /// <summary>Who has no place in the layout, by id.</summary>
    public IReadOnlyList<Actor> Rest { get; }

    /// <summary>Where the heading of the rows beneath goes.</summary>
    public double RestTop { get; }

    /// <summary>How wide a code in the rows beneath may be.</summary>
    public double CodeWidth { get; }

    /// <summary>The point of an actor.</summary>
    public (double X, double Y) this[string id] => points[id];

    private void Place(Sheet sheet, ActorLayout layout)
    {
        if (layout.Places.Count == 0)
        {
            return;
        }

        var (left, right) = (layout.Places.Values.Min(p => p.X), layout.Places.Values.Max(p => p.X));
        var (low, high) = (layout.Places.Values.Min(p => p.Y), layout.Places.Values.Max(p => p.Y));
        var width = sheet.Right - sheet.Left - (2 * padding);
        Unit = Math.Min(40, Math.Min(width / Math.Max(1, right - left), tallest * width / Math.Max(1, high - low)));
        var top = sheet.Take(((high - low) * Unit) + (2 * padding)) + padding;
        var middle = (sheet.Left + sheet.Right) / 2;
        foreach (var (id, place) in layout.Places)
        {
            points[id] = (middle + ((place.X - ((left + right) / 2)) * Unit), top + ((high - place.Y) * Unit));
        }
    }
}
