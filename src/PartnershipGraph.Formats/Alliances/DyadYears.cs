using System.Runtime.InteropServices;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Formats.Countries;
using PartnershipGraph.Formats.Fields;
using PartnershipGraph.Formats.Merging;
using static System.FormattableString;

namespace PartnershipGraph.Formats.Alliances;

/// <summary>
/// Makes spells of the years in which pairs are allied: years that follow each other with the same strongest promise are one. A spell
/// begins with its first year and ends with the year after its last one, also where the data end: no table of years says what came then.
/// </summary>
/// <param name="output">Where the spells go.</param>
/// <param name="label">What the alliances are called before the ids of the two.</param>
/// <param name="isMutual">Whether both promise the same; else a row tells what its first state promises its second.</param>
/// <param name="citation">The source.</param>
internal sealed class DyadYears(FieldOutput output, string label, bool isMutual, Citation citation)
{
    private readonly Dictionary<(string From, string To, int Year), AllianceKind?> years = [];
    private readonly List<(string From, string To, int Year, RowTally Tally)> silent = [];
    private readonly HashSet<(int First, int Second, int Year, AllianceKind? Kind)> known = [];

    /// <summary>Takes every row of a table of pairs and years with the columns <c>ccode1</c>, <c>ccode2</c> and <c>year</c>.</summary>
    public void Read(FieldTable table, RowTally tally, Obligations obligations, CancellationToken cancellation)
    {
        var (first, second, year) = (table.IndexOf("ccode1"), table.IndexOf("ccode2"), table.IndexOf("year"));
        while (table.Next())
        {
            cancellation.ThrowIfCancellationRequested();
            Add(tally, table.Whole(first), table.Whole(second), table.Year(year), obligations.Strongest(table));
        }
    }

    /// <summary>Takes one year of a pair.</summary>
    public void Add(RowTally tally, int first, int second, int year, AllianceKind? kind)
    {
        tally.Take();
        var reason = StatePair.Find(first, second, year, output.Unplaced, out var pair) ?? (known.Add((first, second, year, kind)) ? null : LeftOut.Duplicate);
        if (reason is not null)
        {
            tally.Settle(reason);
            return;
        }

        var (a, b) = pair;

        // A row without a promise is noted all the same: that one side promises nothing is known then.
        ref var strongest = ref CollectionsMarshal.GetValueRefOrAddDefault(years, (a.Id, b.Id, year), out _);
        strongest = Stronger(strongest, kind);
        if (kind is null)
        {
            silent.Add((a.Id, b.Id, year, tally));
            return;
        }

        output.Actors.Note(a);
        output.Actors.Note(b);
        output.Covers(year);
        tally.Settle(null);
    }

    /// <summary>Writes the spells.</summary>
    public void Conclude(CancellationToken cancellation)
    {
        var (both, oneWay) = (0, 0);
        foreach (var ((from, to, year), kind) in years.ToList())
        {
            cancellation.ThrowIfCancellationRequested();
            var isThere = years.TryGetValue((to, from, year), out var back);
            (both, oneWay) = isThere ? (both + 1, oneWay) : (both, oneWay + 1);
            if (isMutual || !isThere || (output.Symmetrises && (kind is null || back is null)))
            {
                years[(from, to, year)] = years[(to, from, year)] = Stronger(kind, back);
            }
        }

        SettleSilent();
        Write();
        if (years.Count > 0)
        {
            output.Notes.Add("Spells made of years end with their last year, also where the data end: no such table says what is in force afterwards.");
        }

        if (both > 0 && oneWay > 0)
        {
            output.Notes.Add(Invariant($"Years of pairs that stand there in one direction only and were taken for both: {oneWay}."));
        }
    }

    /// <summary>A row without a promise is represented where the pair is tied in that direction all the same, by what is promised to it.</summary>
    private void SettleSilent()
    {
        var given = 0;
        foreach (var (from, to, year, tally) in silent)
        {
            var isGiven = output.Symmetrises && years[(from, to, year)] is not null;
            given += isGiven ? 1 : 0;
            tally.Settle(isGiven ? null : LeftOut.NoObligation);
        }

        if (given > 0)
        {
            output.Notes.Add(Invariant($"Years of a side that promises nothing and was given the promise of the other: {given}."));
        }

        if (!isMutual && silent.Count > given)
        {
            output.Notes.Add(Invariant($"Years of a side that promises nothing and has no row (a promise of one side alone makes no tie): {silent.Count - given}."));
        }
    }

    private void Write()
    {
        var promises = years.Where(y => y.Value is not null)
            .Select(y => (y.Key.From, y.Key.To, y.Key.Year, Kind: y.Value!.Value))
            .OrderBy(y => y.From, StringComparer.Ordinal)
            .ThenBy(y => y.To, StringComparer.Ordinal)
            .ThenBy(y => y.Year)
            .ToList();
        for (var i = 0; i < promises.Count;)
        {
            var (first, end) = (promises[i], i + 1);
            while (end < promises.Count && promises[end] == first with { Year = first.Year + end - i })
            {
                end++;
            }

            var pair = string.CompareOrdinal(first.From, first.To) < 0 ? $"{first.From}-{first.To}" : $"{first.To}-{first.From}";
            var span = Years.Between(first.Year, promises[end - 1].Year);
            output.Alliances.Add(new AllianceMember($"{label} {pair}", first.From, first.Kind, span, citation));
            i = end;
        }
    }

    private static AllianceKind? Stronger(AllianceKind? a, AllianceKind? b) => a is null || b < a ? b : a;
}
