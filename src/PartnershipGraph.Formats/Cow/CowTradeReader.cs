using System.Runtime.InteropServices;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Substance;
using PartnershipGraph.Formats.Countries;
using PartnershipGraph.Formats.Fields;
using PartnershipGraph.Formats.Merging;

namespace PartnershipGraph.Formats.Cow;

/// <summary>
/// Bilateral trade of the Correlates of War, million US dollars. The value of a pair is the sum of both flows, told in both directions; a share
/// is the value over all that the target trades in the rows of that year, where a flow counts too whose other half is missing.
/// </summary>
internal sealed class CowTradeReader : IFieldReader
{
    private static readonly Citation citation = new(
        "Correlates of War Trade 4.0 (Barbieri, Keshk and Pollins 2009)", "https://correlatesofwar.org/data-sets/bilateral-trade/", Confidence.High);

    private readonly FieldOutput output;
    private readonly HashSet<(int Low, int High, int Year)> known = [];
    private readonly Dictionary<(string A, string B, int Year), double> values = [];
    private readonly OrderlessSums<(string Id, int Year)> totals = new();

    public CowTradeReader(FieldOutput output)
    {
        this.output = output;
        Layouts = [new Layout("COW trade by pair and year", ["ccode1", "ccode2", "year", "flow1", "flow2"], Read)];
    }

    public IReadOnlyList<Layout> Layouts { get; }

    public void Conclude(CancellationToken cancellation)
    {
        var all = totals.Keys.ToDictionary(k => k, totals.Of);
        var sorted = values.OrderBy(v => v.Key.A, StringComparer.Ordinal).ThenBy(v => v.Key.B, StringComparer.Ordinal).ThenBy(v => v.Key.Year);
        foreach (var ((a, b, year), value) in sorted)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var (source, target) in new[] { (a, b), (b, a) })
            {
                output.Substance.Add(new SubstanceFact(source, target, year, "trade_value", value, "USD million, exports plus imports", citation));
                output.Substance.Add(new SubstanceFact(
                    source, target, year, "trade_share", value / all[(target, year)], "share_0_1 of target total goods trade", citation));
            }
        }

        if (values.Count > 0)
        {
            output.Notes.Add("trade_share divides by all that the target trades in these rows: where a file holds only some pairs of a state, the share is too large.");
        }
    }

    private void Read(FieldTable table, RowTally tally, CancellationToken cancellation)
    {
        var (first, second, year) = (table.IndexOf("ccode1"), table.IndexOf("ccode2"), table.IndexOf("year"));
        var (there, back) = (table.IndexOf("flow1"), table.IndexOf("flow2"));
        while (table.Next())
        {
            cancellation.ThrowIfCancellationRequested();
            tally.Note(Add(table.Whole(first), table.Whole(second), table.Year(year), table.OptionalAmount(there, "flow"), table.OptionalAmount(back, "flow")));
        }
    }

    private string? Add(int first, int second, int year, double? there, double? back)
    {
        if (StatePair.Find(first, second, year, output.Unplaced, out var pair) is { } reason)
        {
            return reason;
        }

        if (!known.Add((Math.Min(first, second), Math.Max(first, second), year)))
        {
            return LeftOut.Duplicate;
        }

        var (a, b) = pair;
        totals.Add((a.Id, year), (there ?? 0) + (back ?? 0));
        totals.Add((b.Id, year), (there ?? 0) + (back ?? 0));
        if (there is not { } imports || back is not { } exports)
        {
            return LeftOut.MissingFlow;
        }

        if (imports == 0 && exports == 0)
        {
            return LeftOut.NoFlow;
        }

        var (low, high) = (output.Actors.Note(a), output.Actors.Note(b));
        if (string.CompareOrdinal(low, high) > 0)
        {
            (low, high) = (high, low);
        }

        // Two codes of one state, as of Germany in 1990, add up.
        CollectionsMarshal.GetValueRefOrAddDefault(values, (low, high, year), out _) += imports + exports;
        output.Covers(year);
        return null;
    }
}
