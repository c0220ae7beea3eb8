using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Snapshots;

/// <summary>Who says what of whom on a day: every history of one sponsor about one partner, as far as it had happened.</summary>
public sealed class TitleBook
{
    private readonly Dictionary<(string Sponsor, string Partner), TitleHistory> histories;
    private readonly ILookup<string, TitleSpell> standing;

    private TitleBook(IEnumerable<KeyValuePair<(string Sponsor, string Partner), TitleHistory>> sorted)
    {
        All = [.. sorted];
        histories = new Dictionary<(string Sponsor, string Partner), TitleHistory>(All);
        Standing = [.. All.Select(h => h.Value.Standing).OfType<TitleSpell>()];
        standing = Standing.ToLookup(s => s.Opening.Sponsor, StringComparer.Ordinal);
    }

    /// <summary>The histories, by sponsor, then partner (ordinal).</summary>
    public IReadOnlyList<KeyValuePair<(string Sponsor, string Partner), TitleHistory>> All { get; }

    /// <summary>The titles that stand, in the same order.</summary>
    public IReadOnlyList<TitleSpell> Standing { get; }

    /// <summary>Compiles what had happened on a day.</summary>
    /// <param name="told">The rows that may be told (see <see cref="ToldRecords"/>).</param>
    /// <param name="day">The day; it may lie before that of the question.</param>
    public static TitleBook Compile(IEnumerable<PartnershipEvent> told, DateOnly day) =>
        new(told.Where(e => e.Date.FirstDay <= day)
            .GroupBy(e => (e.Sponsor, e.Partner))
            .OrderBy(g => g.Key.Sponsor, StringComparer.Ordinal).ThenBy(g => g.Key.Partner, StringComparer.Ordinal)
            .Select(g => KeyValuePair.Create(g.Key, TitleHistory.Compile(g))));

    /// <summary>What one says of the other; null where it never said anything.</summary>
    public TitleHistory? Of(string sponsor, string partner) => histories.GetValueOrDefault((sponsor, partner));

    /// <summary>The titles that stand, given by one sponsor, by partner.</summary>
    public IReadOnlyList<TitleSpell> StandingOf(string sponsor) => [.. standing[sponsor]];
}
