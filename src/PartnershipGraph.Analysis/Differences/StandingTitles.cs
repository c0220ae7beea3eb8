using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Differences;

/// <summary>The titles that stand in one of the two records, by side.</summary>
internal sealed class StandingTitles(TitleBook book, RecordState state)
{
    private readonly Dictionary<(string Sponsor, string Partner), StandingTitle> titles = book.Standing.ToDictionary(
        s => (s.Opening.Sponsor, s.Opening.Partner),
        s => new StandingTitle(s, state.Options.WeightOf(s, state.Records.Ladders)));

    public TitleBook Book { get; } = book;

    public IEnumerable<(string Sponsor, string Partner)> Keys => titles.Keys;

    public StandingTitle? Of((string Sponsor, string Partner) side) => titles.GetValueOrDefault(side);
}
