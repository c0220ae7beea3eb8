using PartnershipGraph.Analysis.Hedging;

namespace PartnershipGraph.Analysis.Simulation;

/// <summary>The smallest set of changes that moves an actor into the hedging band, or out of it.</summary>
/// <param name="Before">The indices as they are.</param>
/// <param name="State">Id of the actor.</param>
/// <param name="Simulation">What the changes do; null where no set of changes does it.</param>
/// <param name="WhyNone">The reason, where none does.</param>
public sealed record BandMove(HedgeResult Before, string State, SimulationResult? Simulation, string? WhyNone)
{
    /// <summary>The class as it is.</summary>
    public HedgeClass From => ClassIn(Before);

    /// <summary>The class as it would be; null where no set of changes moves it.</summary>
    public HedgeClass? To => Simulation is null ? null : ClassIn(Simulation.After);

    private HedgeClass ClassIn(HedgeResult result) => result.States.First(e => e.Id == State).Class;
}
