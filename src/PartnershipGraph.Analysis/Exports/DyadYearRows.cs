using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Analysis.Exports;

/// <summary>Gathers dyad-years, and counts what has no place among them.</summary>
internal sealed class DyadYearRows
{
    private readonly SortedDictionary<(int First, int Second, int Year), IReadOnlyList<string>> rows = [];
    private readonly SortedDictionary<string, UncodedActor> uncoded = new(StringComparer.Ordinal);
    private int withoutNumber;
    private int numberTaken;

    /// <summary>Whether an end has no number; it is counted then.</summary>
    public bool LeavesOut(Actor source, Actor target)
    {
        var missing = new[] { source, target }.Where(a => CowNumber.Of(a.Cow) is null).ToList();
        foreach (var actor in missing)
        {
            var before = uncoded.GetValueOrDefault(actor.Id)?.Rows ?? 0;
            uncoded[actor.Id] = new UncodedActor(actor.Id, actor.Name, actor.Kind.ToString().ToLowerInvariant(), before + 1);
        }

        withoutNumber += missing.Count > 0 ? 1 : 0;
        return missing.Count > 0;
    }

    public void Add((int First, int Second, int Year) key, IReadOnlyList<string> cells)
    {
        if (key.First == key.Second || !rows.TryAdd(key, [.. cells.Select(DyadYearColumns.WithoutCommas)]))
        {
            numberTaken++;
        }
    }

    public DyadYears Table(IReadOnlyList<ExportColumn> columns, int from, int to) => new()
    {
        Table = new ExportTable(columns, [.. rows.Values]),
        From = from,
        To = to,
        Pairs = rows.Keys.Select(k => (k.First, k.Second)).Distinct().Count(),
        Uncoded = [.. uncoded.Values],
        WithoutNumber = withoutNumber,
        NumberTaken = numberTaken,
        Rows = new RowCounts(0, 0, 0),
        Warnings = [],
    };
}
