using System.Globalization;
using System.Text.RegularExpressions;
using PartnershipGraph.Formats.Countries;
using PartnershipGraph.Formats.Fields;
using PartnershipGraph.Formats.Merging;

namespace PartnershipGraph.Formats.Unga;

/// <summary>A row a pair: its agreement over a span of years, which the file's name tells. It counts for the span's last year.</summary>
internal sealed partial class AgreementPairs(FieldOutput output, Agreements agreements)
{
    private readonly List<(string A, string B, int Year, string Unit, double Value, RowTally Tally)> waiting = [];
    private readonly HashSet<(string A, string B, int Year)> known = [];

    public void Read(FieldTable table, RowTally tally, CancellationToken cancellation)
    {
        var (a, b, agreement, yearColumn) = (table.IndexOf("iso3_a"), table.IndexOf("iso3_b"), table.IndexOf("agreement"), table.IndexOf("year"));
        var (span, last) = yearColumn < 0 ? SpanOf(table) : ("", 0);
        while (table.Next())
        {
            cancellation.ThrowIfCancellationRequested();
            var year = yearColumn < 0 ? last : table.Year(yearColumn);
            tally.Take();
            var (first, second) = (StateCodes.OfIso3(table.Text(a)), StateCodes.OfIso3(table.Text(b)));
            var reason = first is null ? output.Unplaced.Note(LeftOut.UnknownCode, table.Text(a))
                : second is null ? output.Unplaced.Note(LeftOut.UnknownCode, table.Text(b))
                : Add(first, second, year, table.OptionalShare(agreement), $"share_0_1{span}", tally);
            if (reason is not null)
            {
                tally.Settle(reason);
            }
        }
    }

    /// <summary>Writes those pairs that no session has.</summary>
    public void Conclude(CancellationToken cancellation)
    {
        foreach (var (a, b, year, unit, value, tally) in waiting)
        {
            cancellation.ThrowIfCancellationRequested();
            if (agreements.Has(a, b, year))
            {
                tally.Settle(LeftOut.PairKnown);
                continue;
            }

            agreements.Add(a, b, year, value, unit);
            tally.Settle(null);
        }
    }

    private string? Add(StateCode a, StateCode b, int year, double? agreement, string unit, RowTally tally)
    {
        if (a.Id == b.Id)
        {
            return LeftOut.SamePair;
        }

        if (agreement is not { } value)
        {
            return LeftOut.NoAgreement;
        }

        var (low, high) = (output.Actors.Note(a), output.Actors.Note(b));
        if (string.CompareOrdinal(low, high) > 0)
        {
            (low, high) = (high, low);
        }

        if (!known.Add((low, high, year)))
        {
            return LeftOut.Duplicate;
        }

        waiting.Add((low, high, year, unit, value, tally));
        return null;
    }

    private static (string Words, int Last) SpanOf(FieldTable table)
    {
        var found = YearSpan().Match(table.File);
        return found.Success && string.CompareOrdinal(found.Groups["last"].Value, "0000") > 0
            ? ($" of roll calls {found.Groups["first"].Value}-{found.Groups["last"].Value}", int.Parse(found.Groups["last"].Value, CultureInfo.InvariantCulture))
            : throw table.Fault(
                "missing-year", "neither a column year nor the file's name tells the years", "Add a column year, or name the file as in agreement_2015_2019.csv.");
    }

    [GeneratedRegex(@"(?<!\d)(?<first>\d{4})[_-](?<last>\d{4})(?!\d)", RegexOptions.ExplicitCapture)]
    private static partial Regex YearSpan();
}
