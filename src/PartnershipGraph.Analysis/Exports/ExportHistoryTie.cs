namespace PartnershipGraph.Analysis.Exports;

/// <summary>A tie of one layer through time.</summary>
/// <param name="Source">The place of one end among the nodes, from 0; of the sponsor where the network is directed.</param>
/// <param name="Target">The place of the other end.</param>
/// <param name="Phases">What it was and when, in order; at least one.</param>
public sealed record ExportHistoryTie(int Source, int Target, IReadOnlyList<ExportPhase> Phases)
{
    /// <summary>When there was a tie.</summary>
    public IReadOnlyList<ExportSpell> Spells => ExportSpell.Joined(Phases.Select(p => p.Spell));
}
