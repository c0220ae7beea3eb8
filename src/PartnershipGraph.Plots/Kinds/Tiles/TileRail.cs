using System.Globalization;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;
using PartnershipGraph.Plots.Text;

namespace PartnershipGraph.Plots.Kinds.Tiles;

/// <summary>Tiles in rows under a heading, for actors without a place on the grid.</summary>
internal static class TileRail
{
    private const double widest = 110;

    /// <summary>Draws the rows below what is there; nothing without actors.</summary>
    public static void Draw(Sheet sheet, string heading, IReadOnlyList<Actor> actors, Func<Actor, double, double, double, Mark> tile)
    {
        if (actors.Count == 0)
        {
            return;
        }

        var top = sheet.Take(24);
        sheet.Draw(new TextMark(sheet.Left, top + 18, string.Create(CultureInfo.InvariantCulture, $"{heading} ({actors.Count})")) { Fill = Paint.Ink });
        var x = sheet.Left;
        var y = sheet.Take(TileFace.Height);
        foreach (var actor in actors)
        {
            var width = Math.Clamp(TextWidth.Of(ActorCode.Of(actor), TextMark.Smallest) + 12, 30, widest);
            if (x > sheet.Left && x + width > sheet.Right)
            {
                (x, y) = (sheet.Left, sheet.Take(TileFace.Height));
            }

            sheet.Draw(tile(actor, x, y, width));
            x += width;
        }
    }
}
