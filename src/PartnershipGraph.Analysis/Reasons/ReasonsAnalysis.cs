using PartnershipGraph.Analysis.Overlap;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Alliances;

namespace PartnershipGraph.Analysis.Reasons;

/// <summary>What partnerships offer that alliances do not, as far as titles and pacts can tell.</summary>
public static class ReasonsAnalysis
{
    /// <summary>The tables an answer needs.</summary>
    public static DataTables TablesOf(SnapshotOptions options) => options.Tables | DataTables.Alliances | DataTables.Rivalries;

    /// <summary>Asks whom partners are shared with, and how often ties ended.</summary>
    /// <param name="records">The rows, with the tables of <see cref="TablesOf"/>.</param>
    /// <param name="network">How rows become a network; layers and poles are set here.</param>
    /// <param name="options">What is asked.</param>
    /// <exception cref="UsageException">Ties are asked for by direction.</exception>
    public static ReasonsResult Run(PartnershipRecords records, SnapshotOptions network, ReasonsOptions options)
    {
        BesidePacts.Require(network, "the question why partnerships");
        network = network with { Layers = Layer.TitlesAndAlliances, Poles = options.Poles };
        var told = ToldRecords.Of(records, network);
        told = told with { Alliances = [.. told.Alliances.Where(m => m.Kind == AllianceKind.Defense || options.Kinds.Contains(m.Kind))] };
        var snapshot = SnapshotBuilder.Build(told, network);
        var rivals = new Rivals(told.Rivalries, network.AsOf);
        var analysis = new NonExclusivityAnalysis(told, snapshot, rivals, options);
        IEnumerable<string> sponsors = options.Sponsor is { } one
            ? [one]
            : snapshot.Book.Standing.Select(s => s.Opening.Sponsor).Distinct(StringComparer.Ordinal);
        List<NonExclusivity> answers =
        [
            .. sponsors.Select(analysis.Of).OrderByDescending(s => s.Partners.Count).ThenBy(s => s.Sponsor, StringComparer.Ordinal),
        ];
        return new ReasonsResult
        {
            Options = options,
            Snapshot = snapshot,
            Sponsors = answers,
            Partnerships = new ExitRate(TitleSpells.Of(snapshot.Book, network.Combine).Where(Counts), network.AsOf),
            Alliances = Exits(options.Kinds.Contains),
            DefensePacts = Exits(k => k == AllianceKind.Defense),
            Rows = RowCounts.Of(
            [
                .. told.Partnerships.Where(e => e.CountsForTie).Select(e => e.Source),
                .. told.Alliances.Select(m => m.Source),
                .. rivals.RowsOf([.. answers.Select(s => s.Sponsor)]),
            ]),
        };

        ExitRate Exits(Func<AllianceKind, bool> counts) => new(PactSpells.Of(told.Alliances, counts).Where(Counts), network.AsOf);

        // A history has more actors than a day: those count whose kind takes part in the network, also where they are no more.
        bool Counts(TieSpell spell) => network.Universe != ActorUniverse.States || (IsIn(spell.A) && IsIn(spell.B));

        bool IsIn(string id) => told.Actors[id].Kind == ActorKind.State || options.Poles.Contains(id);
    }
}
