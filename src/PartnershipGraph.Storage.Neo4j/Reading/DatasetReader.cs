using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Storage.Neo4j.Alliances;
using PartnershipGraph.Storage.Neo4j.Rows;

namespace PartnershipGraph.Storage.Neo4j.Reading;

/// <summary>Reads the tables that a question needs.</summary>
internal sealed class DatasetReader(TableReader reader, LeftOut leftOut)
{
    private HashSet<string> actors = [];

    /// <summary>Reads them.</summary>
    public async Task<PartnershipRecords> ReadAsync(DataTables tables)
    {
        var all = await reader.ListAsync("store/read_actors", r =>
            (Actor: ActorRow.Read(r["labels"].As<List<string>>(), new RowValues(r["row"])), new RowValues(r["row"]).IsRecorded));

        // A node that no import recorded is not yet, or no longer, an actor of the dataset.
        leftOut.AddActors(all.Count(a => a.Actor is null && a.IsRecorded));
        var directory = new ActorDirectory(all.Select(a => a.Actor).OfType<Actor>());
        actors = directory.All.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        var ladders = await StoredLadders.ReadAsync(reader, leftOut);
        return new PartnershipRecords
        {
            Read = tables,
            Actors = directory,
            Ladders = ladders,
            Partnerships = StoredTitles.WithRecordedEnds(await reader.ReadAsync(
                "store/read_partnerships", "PARTNERSHIP", Between((a, b, row) => StoredTitle.Read(a, b, row, ladders)),
                t => (t.Event.Sponsor, t.Event.Partner, t.Event.Date, t.Event.Kind))),
            Alliances = tables.HasFlag(DataTables.Alliances) ? await AlliancesAsync() : [],
            Memberships = await OptionalAsync(DataTables.Memberships, () => reader.ReadAsync("store/read_memberships", "MEMBER_OF", Between(MembershipRow.Read))),
            Rivalries = await OptionalAsync(DataTables.Rivalries, () => reader.ReadAsync("store/read_rivalries", "RIVALRY", Between(RivalryRow.Read))),
            Attributes = await OptionalAsync(DataTables.Attributes, () => reader.ReadAsync(
                "store/read_attributes", "MEASURED", Of(FigureRow.ReadAttribute), f => (f.Id, f.Year, f.Indicator))),
            Substance = await OptionalAsync(DataTables.Substance, () => reader.ReadAsync(
                "store/read_substance", "SUBSTANCE", Between(FigureRow.ReadSubstance), f => (f.Source, f.Target, f.Year, f.Indicator))),
            Episodes = await OptionalAsync(DataTables.Episodes, () => reader.ReadAsync("store/read_episodes", "EPISODE", Between(EpisodeRow.Read))),
            Votes = await OptionalAsync(DataTables.Votes, () => reader.ReadAsync("store/read_votes", "VOTED", Of(VoteRow.Read), v => (v.Vote, v.Voter))),
        };

        async Task<List<T>> OptionalAsync<T>(DataTables table, Func<Task<List<T>>> read) => tables.HasFlag(table) ? await read() : [];
    }

    private async Task<IReadOnlyList<AllianceMember>> AlliancesAsync()
    {
        var rows = await reader.ReadAsync("store/read_party_to", "PARTY_TO", Of((member, alliance, row) =>
            AllianceRow.Read(member, alliance, row) is { } read ? Tuple.Create(read, row.IsRecorded) : null));
        var drawn = await reader.ReadAsync("store/read_alliance_pairs", "ALLIANCE", Between(DrawnAlliance.Read));
        return StoredAlliances.Rows([.. rows.Where(r => r.Item2).Select(r => r.Item1)], [.. rows.Where(r => !r.Item2).Select(r => r.Item1)], drawn);
    }

    /// <summary>A relationship between two actors.</summary>
    private Func<string, string, RowValues, T?> Between<T>(Func<string, string, RowValues, T?> read)
        where T : class => (a, b, row) => actors.Contains(a) && actors.Contains(b) ? read(a, b, row) : null;

    /// <summary>A relationship of an actor with something else.</summary>
    private Func<string, string, RowValues, T?> Of<T>(Func<string, string, RowValues, T?> read)
        where T : class => (a, b, row) => actors.Contains(a) ? read(a, b, row) : null;
}
