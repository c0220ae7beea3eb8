using System.Globalization;
using PartnershipGraph.Dataset.Errors;
using PartnershipGraph.Domain.Ladders;

namespace PartnershipGraph.Dataset.Tables;

/// <summary>Reads the column <c>rank</c>: a whole number from 1, or <c>-</c>.</summary>
internal static class RankReading
{
    public static Rank? Optional(RowReader row) => row.Text("rank").Length == 0 ? null : Required(row);

    public static Rank Required(RowReader row)
    {
        var text = row.Required("rank");
        if (text is "-" or "")
        {
            return Rank.Unranked;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= 1)
        {
            return new Rank(value);
        }

        row.Fail("rank", DataRule.BadNumber, $"'{text}' is no rank", "Write 1 for the top, 2 for the next, …, or - for a title outside the order.");
        return Rank.Unranked;
    }
}
