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
    private readonly HashSet<(int First, int Second, int Year, AllianceKind? Kind)> known = [];

    /// <summary>Takes one year of a pair.</summary>
    /// <returns>Why there is no row; null where there is one.</returns>
    public string? Add(int first, int second, int year, AllianceKind? kind)
    {
        if (StateCodes.Of(first).Count == 0 || StateCodes.Of(second).Count == 0)
        {
            return LeftOut.UnknownCode;
        }

        if (StateCodes.Find(first, year) is not { } a || StateCodes.Find(second, year) is not { } b)
        {
            return LeftOut.NotInYear;
        }

        if (a.Id == b.Id)
        {
            return LeftOut.SamePair;
        }

        if (!known.Add((first, second, year, kind)))
        {
            return LeftOut.Duplicate;
        }

        // A row without a promise is noted all the same: that one side promises nothing is known then.
        ref var strongest = ref CollectionsMarshal.GetValueRefOrAddDefault(years, (a.Id, b.Id, year), out _);
        strongest = Stronger(strongest, kind);
        if (kind is null)
        {
            return LeftOut.NoObligation;
        }

        output.Actors.Note(a);
        output.Actors.Note(b);
        output.Covers(year);
        return null;
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
            if (isMutual || !isThere)
            {
                years[(from, to, year)] = years[(to, from, year)] = Stronger(kind, back);
            }
        }

        Write();
        if (years.Count > 0)
        {
            output.Notes.Add("Spells made of years end with their last year, also where the data end: no such table says what is in force afterwards.");
        }

        if (both > 0 && oneWay > 0)
        {
            output.Notes.Add(Invariant($"{oneWay} years of pairs stand there in one direction only and were taken for both."));
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
