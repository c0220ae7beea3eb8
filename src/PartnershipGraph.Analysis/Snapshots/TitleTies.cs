using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Analysis.Snapshots;

/// <summary>The partnership layer: a tie for every pair of which at least one side's title stands.</summary>
internal sealed class TitleTies(IReadOnlyDictionary<string, Ladder> ladders, SnapshotOptions options)
{
    public LayerTies Build(TitleBook book, IReadOnlySet<string> actors)
    {
        var inside = book.All.Where(h => actors.Contains(h.Key.Sponsor) && actors.Contains(h.Key.Partner)).ToList();
        RefuseMixedLevels(inside.Select(h => h.Value));
        var ties = new List<Tie>();
        foreach (var pair in inside.GroupBy(h => Ordered(h.Key.Sponsor, h.Key.Partner)))
        {
            TieSide[] sides =
            [
                TieSide.Of(book, pair.Key.First, pair.Key.Second, ladders, options),
                TieSide.Of(book, pair.Key.Second, pair.Key.First, ladders, options),
            ];
            if (options.Directed)
            {
                ties.AddRange(sides.Where(s => s.Weight > 0).Select(s =>
                    new Tie(s.Sponsor, s.Sponsor == pair.Key.First ? pair.Key.Second : pair.Key.First, s.Weight!.Value) { Sides = [s] }));
            }
            else if (options.Combine.Join([.. sides.Select(s => s.Weight).OfType<double>()]) is > 0 and var weight)
            {
                ties.Add(new Tie(pair.Key.First, pair.Key.Second, weight) { Sides = sides });
            }
        }

        // Every event that was told shaped the answer: a row that closed a side as much as one that opened it.
        List<Citation> rows = [.. inside.SelectMany(h => h.Value.Events).Where(e => e.CountsForTie).Select(e => e.Source)];
        return new LayerTies(ties, rows, []);
    }

    internal static (string First, string Second) Ordered(string a, string b) =>
        string.CompareOrdinal(a, b) <= 0 ? (a, b) : (b, a);

    /// <summary>Level 3 of three and level 3 of five are different things.</summary>
    private void RefuseMixedLevels(IEnumerable<TitleHistory> histories)
    {
        if (!options.Weights.IsLevel)
        {
            return;
        }

        if (options.Layers.Count > 1)
        {
            throw new UsageException("the scheme level is not on the scale of other layers: ask for the layer partnership alone, or for another scheme");
        }

        var lengths = histories.Select(h => h.Standing).OfType<TitleSpell>()
            .Select(s => ladders[s.Opening.Ladder])
            .DistinctBy(l => l.RankCount)
            .ToList();
        if (lengths.Count > 1)
        {
            var named = string.Join(", ", lengths.Select(l => FormattableString.Invariant($"{l.Id} has {l.RankCount}")));
            throw new UsageException($"the scheme level compares ladders of one length only ({named}): use linear, which divides by the length");
        }
    }
}
