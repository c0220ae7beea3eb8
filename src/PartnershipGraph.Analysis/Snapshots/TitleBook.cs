using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Analysis.Snapshots;

/// <summary>Who says what of whom on a day: every history of one sponsor about one partner, as far as it had happened and was known.</summary>
public sealed class TitleBook
{
    private readonly Dictionary<(string Sponsor, string Partner), TitleHistory> histories;

    private TitleBook(Dictionary<(string Sponsor, string Partner), TitleHistory> histories) => this.histories = histories;

    /// <summary>The histories, by sponsor, then partner (ordinal).</summary>
    public IEnumerable<KeyValuePair<(string Sponsor, string Partner), TitleHistory>> All =>
        histories.OrderBy(h => h.Key.Sponsor, StringComparer.Ordinal).ThenBy(h => h.Key.Partner, StringComparer.Ordinal);

    /// <summary>Compiles the rows that are visible on the day, known on the second clock, and sure enough.</summary>
    public static TitleBook Compile(
        IEnumerable<PartnershipEvent> events, DateOnly asOf, DateOnly? knownAsOf = null, Confidence minConfidence = Confidence.Low) =>
        new(events.Where(e => e.Source.Confidence >= minConfidence && e.IsVisible(asOf, knownAsOf))
            .GroupBy(e => (e.Sponsor, e.Partner))
            .ToDictionary(g => g.Key, TitleHistory.Compile));

    /// <summary>What one says of the other; null where it never said anything.</summary>
    public TitleHistory? Of(string sponsor, string partner) => histories.GetValueOrDefault((sponsor, partner));

    /// <summary>The titles that stand, given by one sponsor, by partner.</summary>
    public IEnumerable<TitleSpell> StandingOf(string sponsor) =>
        All.Where(h => h.Key.Sponsor == sponsor && h.Value.Standing is not null).Select(h => h.Value.Standing!);

    /// <summary>The titles that stand.</summary>
    public IEnumerable<TitleSpell> Standing => All.Where(h => h.Value.Standing is not null).Select(h => h.Value.Standing!);
}
