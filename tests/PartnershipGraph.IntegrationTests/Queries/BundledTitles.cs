using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Dataset.Folder;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.IntegrationTests.Queries;

/// <summary>The bundled data as rows, for the answers that the queries are held against.</summary>
internal sealed class BundledTitles
{
    private BundledTitles(PartnershipRecords records) => Records = records;

    public PartnershipRecords Records { get; }

    public static async Task<BundledTitles> ReadAsync() => new(await FolderStore.Bundled().ReadAsync(DataTables.All, CancellationToken.None));

    /// <summary>Every side's spells, with nothing hidden.</summary>
    public IEnumerable<(string Sponsor, string Partner, TitleSpell Spell)> Spells =>
        from side in Records.Partnerships.GroupBy(e => (e.Sponsor, e.Partner))
        from spell in TitleHistory.Compile(side).Spells
        select (side.Key.Sponsor, side.Key.Partner, spell);

    /// <summary>The titles in force on a day.</summary>
    public IEnumerable<(string Sponsor, string Partner, TitleSpell Spell)> StandingOn(DateOnly day) =>
        Spells.Where(s => s.Spell.Opening.Date.FirstDay <= day && (s.Spell.Closing is null || day < s.Spell.Closing.Date.FirstDay));

    /// <summary>The network of titles among every actor on a day: its ties by pair, both ways.</summary>
    public Dictionary<(string, string), double> TiesOn(DateOnly day, ActorUniverse universe)
    {
        var snapshot = SnapshotBuilder.Build(Records, new SnapshotOptions { AsOf = day, Universe = universe, Poles = ["USA", "CHN"] });
        return snapshot.Ties.SelectMany(t => new[] { ((t.Source, t.Target), t.Weight), ((t.Target, t.Source), t.Weight) })
            .ToDictionary(t => t.Item1, t => t.Weight);
    }
}
