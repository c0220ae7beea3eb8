using System.Globalization;
using System.Text;

namespace PartnershipGraph.Analysis.Layouts;

/// <summary>A layout as it is stored: the digest, then a line for every actor, its id, X and Y separated by tabs, by id (ordinal).</summary>
public static class LayoutText
{
    /// <summary>The text, lines ended by a line feed.</summary>
    public static string Write(ActorLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        var text = new StringBuilder(layout.Digest).Append('\n');
        foreach (var (id, place) in layout.Places.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{id}\t{place.X:R}\t{place.Y:R}\n");
        }

        return text.ToString();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">It did not.</exception>
    public static ActorLayout Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var places = new Dictionary<string, ActorPlace>(StringComparer.Ordinal);
        foreach (var fields in lines.Skip(1).Select(l => l.Split('\t')))
        {
            if (fields.Length != 3 || !places.TryAdd(fields[0], new ActorPlace(Number(fields[1]), Number(fields[2]))))
            {
                throw new FormatException($"'{string.Join(' ', fields)}' is no place of an actor");
            }
        }

        return new ActorLayout(lines.Length == 0 ? "" : lines[0], places);
    }

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
