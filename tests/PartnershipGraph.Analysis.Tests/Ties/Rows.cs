using PartnershipGraph.Analysis.Ties;

namespace PartnershipGraph.Analysis.Tests.Ties;

/// <summary>Tables of ties in a line: <c>"a b 2; b c"</c>; the row's place is its line, the header being 1.</summary>
internal static class Rows
{
    public static TieTable Of(string text, TieDirection direction = TieDirection.Unsaid)
    {
        var ids = new List<string>();
        var ties = new List<TieRow>();
        var hasWeights = false;
        foreach (var row in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var fields = row.Split(' ');
            hasWeights |= fields.Length > 2;
            var weight = fields.Length > 2 ? double.Parse(fields[2], System.Globalization.CultureInfo.InvariantCulture) : 1;
            ties.Add(new TieRow(Number(fields[0]), Number(fields[1]), weight, ties.Count + 2, direction));
        }

        return new TieTable { File = "ties.csv", Vertices = ids, Ties = ties, HasWeights = hasWeights, WeightColumn = "weight" };

        int Number(string id)
        {
            if (!ids.Contains(id, StringComparer.Ordinal))
                ids.Add(id);
            return ids.IndexOf(id);
        }
    }
}
