namespace PartnershipGraph.Analysis.Snapshots;

/// <summary>Which actors a network has.</summary>
public enum ActorUniverse
{
    /// <summary>States; organisations are left to their members.</summary>
    States,

    /// <summary>Actors of every kind.</summary>
    All,

    /// <summary>States, but each organisation with a title of its own in the place of its members of that day.</summary>
    Blocs,
}
